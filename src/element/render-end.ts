import { html, nothing } from 'lit';
import type { Survey } from '../schema/survey.ts';
import type { Receipt } from '../transport/post.ts';
import { formatMoment } from './availability.ts';
import type { Texts } from './texts.ts';

/** A state in which nothing can be answered: a heading that can take the focus, and a text. */
const renderEnd = (id: string, title: string, body: unknown, level: number): unknown =>
  html`<div class="end" part="end">
    <div class="heading" id=${id} role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${body}
  </div>`;

/** The answers were received. */
export function renderSent({ thanks }: Survey, texts: Texts, receipt: Receipt, level: number, share: unknown): unknown {
  const earlier = receipt === 'kept-earlier' ? html`<p>${texts.word('sent.earlier')}</p>` : nothing;
  return renderEnd('sent', texts.word('sent.title'), [earlier, texts.markdown(thanks), share], level);
}

/** The survey is closed, or not open yet. */
export function renderUnavailable(survey: Survey, texts: Texts, reason: 'closed' | 'not-open', level: number): unknown {
  const { opens, closes, timeZone } = survey;
  const moment = formatMoment((reason === 'closed' ? closes : opens)!, texts.locale, timeZone);
  const body = html`<p>${texts.word(`${reason}.body`, moment)}</p>`;
  return renderEnd(reason, texts.word(`${reason}.title`), body, level);
}
