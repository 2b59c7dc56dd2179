import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../engine/session.ts';
import { serializeEnvelope, type Wrap } from '../../transport/envelope.ts';
import type { Destination } from '../../transport/send.ts';
import type { Texts } from '../texts.ts';
import { fromDocument } from '../page-document.ts';

/** Shows what would leave this device. */
export interface Departure {
  render(texts: Texts, to: Destination): TemplateResult;
}

/**
 * Makes the panel that shows, before anything is sent, to which address which bytes would go: they are the very ones
 * that are sent, as long as no answer is changed.
 *
 * @param session what was answered
 * @param wrap puts the answers into the envelope that is sent
 * @param update shows what changed
 */
export function createDeparture(session: Session, wrap: Wrap, update: () => void): Departure {
  let isOpen = false;
  let turns = 0;
  let shown: { readonly body: string | undefined } | undefined;

  async function prepare(): Promise<void> {
    const turn = ++turns;
    shown = undefined;
    const envelope = await wrap(session.answers()).catch(() => undefined);
    // An answer was changed meanwhile.
    if (turn !== turns) return;
    shown = { body: envelope && serializeEnvelope(envelope) };
    update();
  }

  session.subscribe(() => {
    if (isOpen) void prepare();
  });

  return {
    render: ({ word }, { endpoint }) => {
      const body = isOpen ? shown?.body : undefined;
      const size = body === undefined ? 0 : new TextEncoder().encode(body).length;
      return html`<details
        class="departure"
        @toggle=${({ target }: Event) => {
          isOpen = (target as HTMLDetailsElement).open;
          if (isOpen) void prepare();
        }}
      >
        <summary>${word('departure.title')}</summary>
        ${endpoint === '' ? nothing : html`<p>${word('departure.to', { address: wholeAddress(endpoint) })}</p>`}
        ${
          body === undefined
            ? html`<p role="status">${isOpen && shown ? word('departure.nothing') : nothing}</p>`
            : html`<p role="status">${word('departure.size', { size })}</p>
                <label for="departure">${word('departure.bytes')}</label>
                <textarea id="departure" dir="ltr" readonly rows="5" .value=${body}></textarea>`
        }
      </details>`;
    },
  };
}

/** An address as it will be asked for; one that cannot be is shown as it is written. */
function wholeAddress(endpoint: string): string {
  try {
    return new URL(endpoint, fromDocument('baseURI')).href;
  } catch {
    return endpoint;
  }
}
