import { html } from 'lit';
import type { Texts } from './texts.ts';

/** Says that the answers were not sent, why, and that nothing is lost. It gets the focus. */
export function renderUnsent(code: string, texts: Texts): unknown {
  return html`<div class="summary" part="summary" id="unsent" role="group" tabindex="-1" aria-labelledby="unsent-title">
    <p class="summary-title" id="unsent-title">${texts.word('unsent.title')}</p>
    <p>${texts.word('unsent.kept')} ${texts.word(code)}</p>
    <p class="code">${texts.word('unsent.code', { code })}</p>
  </div>`;
}
