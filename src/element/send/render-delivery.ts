import { html, nothing } from 'lit';
import type { CopyOfAnswers } from './copy-of-answers.ts';
import type { Delivery } from './delivery.ts';
import type { Texts } from '../base/texts.ts';

/** Says how sending goes on by itself, or that it did not succeed, with the ways out. */
export function renderDelivery(delivery: Delivery, texts: Texts, copy: CopyOfAnswers): unknown {
  const { state } = delivery;
  if (state.kind === 'unsent') return renderUnsent(state.error.code, texts, copy);
  return state.kind === 'sending' && state.retryIn !== undefined
    ? renderWaiting(delivery, state.retryIn, texts)
    : nothing;
}

/** The seconds are not spoken: a sentence every second would talk over everything else. */
function renderWaiting(delivery: Delivery, retryIn: number, { word }: Texts): unknown {
  return html`<div class="waiting" part="summary">
    <p>${word('sending.waiting')}</p>
    <p>${retryIn > 0 ? word('sending.retry', { count: retryIn }) : word('button.sending')}</p>
    <p class="row">
      <button
        type="button"
        class="quiet"
        part="button"
        aria-disabled=${retryIn > 0 ? nothing : 'true'}
        @click=${delivery.hurry}
      >
        ${word('sending.now')}
      </button>
      <button type="button" class="quiet" part="button" @click=${() => delivery.stop('unsent')}>
        ${word('sending.stop')}
      </button>
    </p>
  </div>`;
}

/** Says that the answers were not sent, why, and that nothing is lost. It gets the focus. */
function renderUnsent(code: string, texts: Texts, copy: CopyOfAnswers): unknown {
  return html`<div class="summary" part="summary" id="unsent" role="group" tabindex="-1" aria-labelledby="unsent-title">
    <p class="summary-title" id="unsent-title">${texts.word('unsent.title')}</p>
    <p>${texts.word('unsent.kept')} ${texts.word(code)}</p>
    <p class="hint">${texts.word('unsent.code', { code })}</p>
    ${copy.render(texts)}
  </div>`;
}
