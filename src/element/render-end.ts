import { html, nothing, type LitElement } from 'lit';
import type { Session } from '../engine/session.ts';
import type { Receipt } from '../transport/post.ts';
import { formatMoment } from './availability.ts';
import { renderPublished, resultsAddress } from './render-published.ts';
import { renderShare } from './render-share.ts';
import type { Texts } from './texts.ts';

/** A state in which nothing can be answered: a heading that can take the focus, and a text. */
const renderEnd = (id: string, title: string, body: unknown, level: number): unknown =>
  html`<div class="end" part="end">
    <div class="heading" id=${id} role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${body}
  </div>`;

/** Who answered what, and in which language they read. */
interface Ended {
  readonly session: Session;
  readonly texts: Texts;
}

/** The element, as far as an end shows it. */
type Host = LitElement & { readonly headingLevel: number };

/** The answers were received. */
export function renderSent(
  host: Host,
  { session, texts }: Ended,
  receipt: Receipt,
  say: (sentence: string) => void,
): unknown {
  const { thanks, title, closes, timeZone } = session.checked.survey;
  const paragraph = (sentence: string): unknown => html`<p>${sentence}</p>`;
  const body = [
    receipt === 'kept-earlier' ? paragraph(texts.word('sent.earlier')) : nothing,
    texts.markdown(thanks),
    closes !== undefined && resultsAddress(host) !== undefined
      ? paragraph(texts.word('sent.results', formatMoment(closes, texts.locale, timeZone)))
      : nothing,
    renderShare(host.getAttribute('share'), texts.text(title), texts, say),
  ];
  return renderEnd('sent', texts.word('sent.title'), body, host.headingLevel + 1);
}

/** The survey is closed, or not open yet. After closing its results follow, when there are any. */
export function renderUnavailable(host: Host, { session, texts }: Ended, reason: 'closed' | 'not-open'): unknown {
  const { opens, closes, timeZone } = session.checked.survey;
  const level = host.headingLevel + 1;
  const moment = formatMoment((reason === 'closed' ? closes : opens)!, texts.locale, timeZone);
  const body = html`<p>${texts.word(`${reason}.body`, moment)}</p>`;
  return [
    renderEnd(reason, texts.word(`${reason}.title`), body, level),
    reason === 'closed' ? renderPublished(host, session, texts, level) : nothing,
  ];
}
