import type { Value } from '../../engine/expression/syntax.ts';
import type { QuestionState } from '../../engine/question-logic.ts';
import type { Session } from '../../engine/session.ts';
import type { Announcer } from '../base/announcer.ts';
import { knownTypes } from '../base/registry.ts';
import { noteBefore, remarkOf } from '../form/remark.ts';
import type { Texts } from '../base/texts.ts';

/**
 * Tells screen readers what followed from an answer: the remark that is now shown below it, and how many questions came or
 * went on the page.
 *
 * @param run who answers, in which language
 * @param name of the question that was answered
 * @param answer to it, before
 * @param before the questions that were shown
 */
export function sayConsequences(
  announcer: Announcer,
  { session, texts }: { readonly session: Session; readonly texts: Texts },
  name: string,
  answer: Value | undefined,
  before: readonly QuestionState[],
): void {
  const state = session.question(name);
  noteBefore(state, answer);
  const remark = remarkOf(knownTypes(), state, texts);
  if (remark !== undefined) announcer.say(remark, name);
  const after = session.snapshot.questions;
  const counts = { 'question.shown': countNew(after, before), 'question.hidden': countNew(before, after) };
  for (const [key, count] of Object.entries(counts)) {
    if (count > 0) announcer.say(texts.word(key, { count }), `${key} ${count}`);
  }
}

/** How many questions of a list are not in another one. */
function countNew(questions: readonly QuestionState[], others: readonly QuestionState[]): number {
  const names = new Set(others.map(({ question }) => question.name));
  return questions.filter(({ question }) => !names.has(question.name)).length;
}
