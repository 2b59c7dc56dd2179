import { html, nothing, type LitElement } from 'lit';
import type { Session } from '../../engine/session.ts';
import type { Receipt } from '../../transport/post.ts';
import { formatMoment } from './availability.ts';
import type { Scene } from '../form/field.ts';
import { formatDay } from '../base/format-day.ts';
import { renderPublished, resultsAddress } from './render-published.ts';
import { renderShare } from './render-share.ts';
import type { Texts } from '../base/texts.ts';

/** The element, as far as an end shows it. */
type Host = LitElement & { readonly headingLevel: number };

/** The answers were received: what stands below the heading. */
export function renderSent(host: Host, { session, texts, announce }: Scene, receipt: Receipt): unknown {
  const { thanks, title, closes, timeZone } = session.checked.survey;
  const paragraph = (sentence: string): unknown => html`<p>${sentence}</p>`;
  return [
    receipt === 'kept-earlier' ? paragraph(texts.word('sent.earlier')) : nothing,
    texts.markdown(thanks),
    closes !== undefined && resultsAddress(host) !== undefined
      ? paragraph(texts.word('sent.results', { date: formatDay(closes, texts.locale, timeZone) }))
      : nothing,
    renderShare(host.getAttribute('share'), texts.text(title), texts, announce),
  ];
}

/**
 * The survey is closed, or not open yet: a heading that can take the focus, and a sentence. After closing its results
 * follow, when there are any.
 */
export function renderUnavailable(host: Host, session: Session, texts: Texts, reason: 'closed' | 'not-open'): unknown {
  const { opens, closes, timeZone } = session.checked.survey;
  const level = host.headingLevel + 1;
  const moment = formatMoment((reason === 'closed' ? closes : opens)!, texts.locale, timeZone);
  return html`<div class="end" part="end">
      <div class="heading" id=${reason} role="heading" aria-level=${level} tabindex="-1">
        ${texts.word(`${reason}.title`)}
      </div>
      <p>${texts.word(`${reason}.body`, moment)}</p>
    </div>
    ${reason === 'closed' ? renderPublished(host, session, texts, level) : nothing}`;
}
