import { html, nothing } from 'lit';
import type { Issue, QuestionState } from '../engine/question-logic.ts';
import { own } from '../schema/own.ts';
import { controlId, type Scene } from './field.ts';
import type { Texts } from './texts.ts';

/**
 * Says what is wrong with an answer, and what to do. A string that the sentence names is a text of the survey file for all
 * languages, which may name answers as any other.
 *
 * @example
 * sayIssue(texts, { code: 'number.max', params: { max: 10 } }); // "Enter a number that is 10 or less."
 */
export function sayIssue(texts: Texts, { code, word = code, params = own({}) }: Issue): string {
  const filled = Object.entries(params).map(
    ([name, value]) => [name, typeof value === 'string' ? texts.text(value) : value] as const,
  );
  return texts.word(word, Object.fromEntries<unknown>(filled));
}

/** Shows the fault of a question above its controls. */
export function renderIssue({ texts }: Scene, { question, issue }: QuestionState): unknown {
  if (!issue) return nothing;
  return html`<p class="error" part="error" id=${controlId(question.name, 'error')}>
    <span class="visually-hidden">${texts.word('error.prefix')} </span>${sayIssue(texts, issue)}
  </p>`;
}
