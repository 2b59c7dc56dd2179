import type { ReadContext } from './question-logic.ts';
import type { QuestionNode } from './read-survey.ts';

/** Every entry of each list of a question, hidden now or not. */
export const allItems = ({ question, logic }: Pick<QuestionNode, 'question' | 'logic'>): ReadContext['items'] =>
  Object.fromEntries(
    (logic.lists ?? []).map((list) => [list, (question as unknown as ReadContext['items'])[list] ?? []]),
  );

/**
 * What the controls of a question can show of a value from outside, such as a draft that anybody may have changed: judged by
 * the same `read` that the collector judges answers by, and by `recall` for what is typed and no answer yet.
 *
 * @returns nothing when nothing of it fits the question as it is now
 */
export function recallInput(node: Pick<QuestionNode, 'question' | 'logic'>, kept: unknown): unknown {
  const { question, logic } = node;
  if (logic.computed || logic.answerless) return undefined;
  const context = { question, items: allItems(node) };
  return logic.recall?.(kept, context) ?? (logic.read ? logic.read(kept, context) : kept);
}
