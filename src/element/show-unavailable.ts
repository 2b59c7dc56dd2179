import type { LitElement } from 'lit';
import type { Session } from '../engine/session.ts';
import { emit } from './events.ts';
import { renderUnavailable } from './render-end.ts';
import type { Texts } from './texts.ts';

const told = new WeakSet<Session>();

/**
 * Shows that a survey is closed, or not open yet, and tells the page, once.
 *
 * @param host the element
 * @param session whose survey cannot be answered
 */
export function showUnavailable(
  host: LitElement & { readonly headingLevel: number },
  session: Session,
  texts: Texts,
  reason: 'closed' | 'not-open',
): unknown {
  const { survey } = session.checked;
  if (!told.has(session)) queueMicrotask(() => emit(host, 'survey-closed', { survey: survey.id, reason }));
  told.add(session);
  return renderUnavailable(host, session, texts, reason);
}
