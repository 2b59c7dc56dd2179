import { css, html, type ReactiveController } from 'lit';
import type { StageHost } from '../base/stage.ts';
import type { Texts } from '../base/texts.ts';
import { watchEscape } from './watch-escape.ts';
import { fromDocument } from '../base/page-document.ts';

/** The look of the button, and of what is said beside it. */
export const exitStyles = css`
  .leaving {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .exit {
    min-height: 32px;
    padding: 0 0.9em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    background: none;
    font-size: 0.9em;
    font-weight: 600;
    cursor: pointer;
  }
  .leaving .hint {
    flex: 1 1 16em;
    font-size: 0.85em;
  }
`;

const watching = new WeakMap<StageHost, ReactiveController>();

/**
 * Makes the way out for who is surprised by a colleague: a button, or Escape three times in a row, wherever the focus is
 * on the page. The survey is empty at once, and the other page takes the place of this one in the browser's history.
 *
 * @param host the element
 * @param address of a harmless page
 * @param leave forgets the answers
 * @param isOver is there nothing to delete here? Then no sentence promises it, least of all of what was sent
 * @returns renders the button
 */
export function createExit(
  host: StageHost,
  address: string,
  leave: () => void,
  isOver: () => boolean,
): (texts: Texts) => unknown {
  function exit(): void {
    leave();
    host.shadowRoot!.replaceChildren();
    location.replace(new URL(address, fromDocument('baseURI')));
  }

  // The survey may have been loaded before, with another address.
  const before = watching.get(host);
  if (before) {
    host.removeController(before);
    before.hostDisconnected!();
  }
  const watcher = watchEscape(() => {
    if (host.shadowRoot!.querySelector('.exit')) exit();
  });
  watching.set(host, watcher);
  host.addController(watcher);
  return ({ word }) =>
    html`<div class="leaving">
      <button type="button" class="exit" part="button exit" aria-describedby="exit-keys" @click=${exit}>
        ${word('exit.leave')}
      </button>
      <span class="hint" id="exit-keys">${word(isOver() ? 'exit.over' : 'exit.keys')}</span>
    </div>`;
}
