import type { Issue } from '../../engine/question-logic.ts';
import type { QuestionNode } from '../../engine/read-survey.ts';
import type { Value } from '../../engine/expression/syntax.ts';

/** What a question makes of a value, with every entry of its lists shown. */
export interface Taken {
  /** The answer that counts; nothing when the value is none. */
  readonly answer: Value;
  /** What its type finds wrong with it. */
  readonly issue: Issue | undefined;
}

/**
 * Gives a question a value in the form in which it is stored.
 *
 * @param value the value
 * @param node the question
 */
export function take(value: unknown, { question, logic }: QuestionNode): Taken {
  const lists = (logic.lists ?? []).map((list) => [list, (question as unknown as Record<string, never>)[list]]);
  const items = Object.fromEntries(lists) as Readonly<Record<string, never>>;
  const answer = logic.read ? logic.read(value, { question, items }) : (value as Value);
  const state = {
    question,
    items,
    answer,
    input: value,
    visible: true,
    enabled: true,
    required: false,
    issue: undefined,
  };
  return { answer, issue: logic.validate?.(state) };
}
