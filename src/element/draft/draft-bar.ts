import { html, nothing } from 'lit';
import type { DraftStore } from './draft-store.ts';
import type { Draft, StageHost } from '../base/stage.ts';
import type { Texts } from '../base/texts.ts';

/**
 * Makes the bar of a draft. Above the questions of the page that comes first when the draft was restored; otherwise below
 * them, since what appears with the first answer must not move the question, and each page would begin with what is known.
 *
 * @param parts `restart` deletes the draft and begins anew
 */
export function createDraftBar(parts: {
  readonly host: StageHost;
  readonly store: DraftStore;
  readonly isRestored: boolean;
  /** Was the draft before this one deleted just now? That is said on the page that comes first. */
  readonly isAfresh: boolean;
  readonly restart: (texts: Texts) => Promise<void>;
  /** While answers are on their way they cannot be deleted. */
  readonly isSending: () => boolean;
}): Pick<Draft, 'render'> {
  const { host, store, isRestored, isAfresh, restart, isSending } = parts;
  let isAsking = false;
  let isFirstPage = true;
  host.addEventListener('survey-page', () => (isFirstPage = false), { once: true });

  /** One click must not delete all that was typed. */
  function ask(asks: boolean): void {
    isAsking = asks;
    host.requestUpdate();
    void host.focusOn(asks ? 'draft-ask' : 'draft-delete');
  }

  function renderQuestion(texts: Texts): unknown {
    const { word } = texts;
    return html`<p id="draft-ask" tabindex="-1">${word('draft.ask')}</p>
      <p class="row">
        <button type="button" class="quiet" part="button" @click=${() => void restart(texts)}>
          ${word('draft.confirm')}
        </button>
        <button type="button" class="quiet" part="button" @click=${() => ask(false)}>${word('draft.cancel')}</button>
      </p>`;
  }

  return {
    render(texts, place) {
      const { standing } = store;
      const isAbove = isRestored && isFirstPage;
      if (isAfresh && isFirstPage && standing === 'none' && place === 'above') {
        return html`<div class="draft" part="draft"><p>${texts.word('draft.deleted')}</p></div>`;
      }
      if (isAbove !== (place === 'above') || standing === 'none') return nothing;
      const { word } = texts;
      const isThere = !isSending() && (standing === 'kept' || (standing === 'refused' && store.mayHold));
      return html`<div class="draft" part="draft">
        <p>${word(isAbove && standing === 'kept' ? 'draft.restored' : `draft.${standing}`)}</p>
        ${
          isThere
            ? html`<p ?hidden=${isAsking}>
                <button type="button" class="quiet clear" id="draft-delete" part="button" @click=${() => ask(true)}>
                  ${word('draft.delete')}
                </button>
              </p>`
            : nothing
        }
        ${isAsking && isThere ? renderQuestion(texts) : nothing}
      </div>`;
    },
  };
}
