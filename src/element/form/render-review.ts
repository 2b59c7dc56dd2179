import { html, type TemplateResult } from 'lit';
import { describeAnswers, type DescribedAnswer } from './describe-answers.ts';
import type { Scene } from './field.ts';
import type { PageActions } from './render-form.ts';

/**
 * Lists every question that is asked with its answer, and a button to change it. Unanswered ones are listed too: what is
 * left out on purpose and what was overlooked look the same.
 *
 * @param actions change goes to a question, and comes back here afterwards
 * @param level of the headings over the answers of each page
 */
export function renderReview({ session, texts }: Scene, actions: PageActions, level: number): unknown {
  const { word } = texts;

  function renderAnswer({ kind, name, title, answer, depth }: DescribedAnswer): TemplateResult {
    const changing = html`<dd class="changing">
      <button type="button" class="quiet clear" part="button" @click=${() => actions.go('change', name)}>
        ${word('review.change')}<span class="visually-hidden">: ${title}</span>
      </button>
    </dd>`;
    return html`<div class="depth-${Math.min(depth, 3)}">
      <dt>${title}</dt>
      ${kind === 'answer' ? [html`<dd>${answer ?? word('review.none')}</dd>`, changing] : html`<dd></dd>`}
    </div>`;
  }

  const pages = describeAnswers(session, texts);
  return html`
    <p>${word('review.intro')}</p>
    ${pages.map(
      ({ title, answers }, index) => html`
        ${title && title !== pages[index - 1]?.title ? html`<p class="review-page" role="heading" aria-level=${level}>${title}</p>` : ''}
        <dl class="review" part="review">${answers.map(renderAnswer)}</dl>
      `,
    )}
  `;
}
