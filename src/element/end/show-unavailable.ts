import { html, type LitElement } from 'lit';
import type { Session } from '../../engine/session.ts';
import { emit } from '../base/events.ts';
import { renderUnavailable } from './render-end.ts';
import { canAskTime, setClockByServer, type Timed } from './server-clock.ts';
import type { Texts } from '../base/texts.ts';

/** Is the server asked for the time, or was the page told? */
const stages = new WeakMap<Session, 'asking' | 'asked' | 'told'>();

/**
 * Shows that a survey is closed, or not open yet, and tells the page, once; but first asks whether the device has the
 * right time.
 *
 * @param host the element; asked to render again when its time is right
 * @param session whose survey cannot be answered
 */
export function showUnavailable(
  host: LitElement & Timed & { readonly headingLevel: number },
  session: Session,
  texts: Texts,
  reason: 'closed' | 'not-open',
): unknown {
  const { survey } = session.checked;
  const stage = stages.get(session) ?? (canAskTime(host) ? ask(host, session) : 'asked');
  if (stage === 'asking') return html`<div class="loading"></div>`;
  if (stage === 'asked') queueMicrotask(() => emit(host, 'survey-closed', { survey: survey.id, reason }));
  stages.set(session, 'told');
  return renderUnavailable(host, session, texts, reason);
}

function ask(host: LitElement & Timed, session: Session): 'asking' {
  stages.set(session, 'asking');
  void setClockByServer(host).then(() => {
    stages.set(session, 'asked');
    host.requestUpdate();
  });
  return 'asking';
}
