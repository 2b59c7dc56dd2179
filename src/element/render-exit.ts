import { css, html } from 'lit';
import type { Texts } from './texts.ts';

/** The look of the button. */
export const exitStyles = css`
  .exit {
    min-height: 32px;
    margin-bottom: 0.5em;
    padding: 0 0.9em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    background: none;
    font-size: 0.9em;
    font-weight: 600;
    cursor: pointer;
  }
`;

/** How soon the third Escape must follow the first, in milliseconds. */
const patience = 2000;

/**
 * Makes the way out for who is surprised by a colleague: a button, or Escape three times in a row. The survey is empty at
 * once, and the other page takes the place of this one in the browser's history.
 *
 * @param host the element
 * @param address of a harmless page
 * @param leave forgets the answers
 * @returns renders the button
 */
export function createExit(host: HTMLElement, address: string, leave: () => void): (texts: Texts) => unknown {
  let pressed: number[] = [];

  function exit(): void {
    leave();
    host.shadowRoot!.replaceChildren();
    location.replace(new URL(address, document.baseURI));
  }

  const count = (event: Event): void => {
    const { key, timeStamp } = event as KeyboardEvent;
    pressed = key === 'Escape' ? [...pressed, timeStamp].filter((time) => timeStamp - time < patience) : [];
    if (pressed.length === 3) exit();
  };
  // Other keys are stopped on their way out.
  host.shadowRoot!.addEventListener('keydown', count, { capture: true });
  return ({ word }) =>
    html`<button type="button" class="exit" part="button exit" title=${word('exit.keys')} @click=${exit}>
      ${word('exit.leave')}
    </button>`;
}
