import { html, nothing } from 'lit';
import type { Session } from '../../engine/session.ts';
import { serializeEnvelope, type Wrap } from '../../transport/envelope.ts';
import type { StageHost } from '../base/stage.ts';
import type { Texts } from '../base/texts.ts';
import { fromDocument } from '../base/page-document.ts';

/** Shows what would be sent. */
export interface Departure {
  render(texts: Texts): unknown;
}

/**
 * Makes the panel that shows, before anything is sent, to which address which bytes would go: they are the very ones
 * that are sent, as long as no answer is changed.
 *
 * @param host the element
 * @param session what was answered
 * @param wrap puts the answers into the envelope that is sent
 */
export function createDeparture(host: StageHost, session: Session, wrap: Wrap): Departure {
  let turns = 0;
  let isAsked = false;
  let shown: { readonly body: string | undefined } | undefined;

  function forget(): void {
    turns++;
    isAsked = false;
    shown = undefined;
  }

  async function prepare(): Promise<void> {
    const turn = turns;
    isAsked = true;
    const envelope = await wrap(session.answers()).catch(() => undefined);
    // An answer was changed meanwhile.
    if (turn !== turns) return;
    shown = { body: envelope && serializeEnvelope(envelope) };
    host.requestUpdate();
  }

  session.subscribe(forget);

  return {
    render({ word }) {
      const isOpen = host.shadowRoot!.querySelector<HTMLDetailsElement>('.departure')?.open === true;
      if (!isOpen) forget();
      else if (!isAsked) void prepare();
      const { endpoint } = host.destination;
      const body = shown?.body;
      return html`<details class="departure" @toggle=${() => host.requestUpdate()}>
        <summary>${word('departure.title')}</summary>
        ${endpoint === '' ? nothing : html`<p>${word('departure.to', { address: wholeAddress(endpoint) })}</p>`}
        ${
          body === undefined
            ? html`<p role="status">${shown ? word('departure.nothing') : nothing}</p>`
            : html`<p role="status">${word('departure.size', { size: new TextEncoder().encode(body).length })}</p>
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
