import { html, type TemplateResult } from 'lit';
import type { Issue, QuestionState } from '../../engine/question-logic.ts';
import { own } from '../../schema/own.ts';
import { controlId, type Scene } from './field.ts';
import { shownFault } from './shown-faults.ts';
import type { Texts } from '../base/texts.ts';

/** Not in the template, because the classic script is written in ASCII. */
const tick = '✓';

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

/**
 * Says something in place of a fault that is no more. The fault keeps its height, neither seen nor heard.
 *
 * @param key of what is said; nothing when there is nothing to say
 */
export function renderInPlace(texts: Texts, issue: Issue, key?: string): TemplateResult {
  const mark = key === 'error.mended' && html`<span aria-hidden="true">${tick}</span> `;
  return html`<span>${mark || ''}${key ? texts.word(key) : ''}</span
    ><span class="was">${sayIssue(texts, issue)}</span>`;
}

/** Shows the fault of a question above its controls; until the next check also that it was put right. */
export function renderIssue({ texts, session }: Scene, { question, issue }: QuestionState): TemplateResult | undefined {
  if (issue) {
    return html`<p class="error" part="error" id=${controlId(question.name, 'error')}>
      <span class="visually-hidden">${texts.word('error.prefix')} </span>${sayIssue(texts, issue)}
    </p>`;
  }
  const fault = shownFault(session, question.name);
  if (fault?.stand !== 'mended') return undefined;
  return html`<p class="mended" part="mended">${renderInPlace(texts, fault.issue, 'error.mended')}</p>`;
}
