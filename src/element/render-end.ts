import { html, nothing } from 'lit';
import type { Survey } from '../schema/survey.ts';
import type { Receipt } from '../transport/post.ts';
import { formatMoment } from './availability.ts';
import type { Scene } from './field.ts';
import { renderShare } from './render-share.ts';
import type { Texts } from './texts.ts';

/** The answers were received: what stands below the heading. */
export function renderSent({ session, texts, announce }: Scene, receipt: Receipt, share: string | null): unknown {
  const { thanks, title } = session.checked.survey;
  const earlier = receipt === 'kept-earlier' ? html`<p>${texts.word('sent.earlier')}</p>` : nothing;
  return [earlier, texts.markdown(thanks), renderShare(share, texts.text(title), texts, announce)];
}

/** The survey is closed, or not open yet: a heading that can take the focus, and a sentence. */
export function renderUnavailable(survey: Survey, texts: Texts, reason: 'closed' | 'not-open', level: number): unknown {
  const { opens, closes, timeZone } = survey;
  const moment = formatMoment((reason === 'closed' ? closes : opens)!, texts.locale, timeZone);
  return html`<div class="end" part="end">
    <div class="heading" id=${reason} role="heading" aria-level=${level} tabindex="-1">
      ${texts.word(`${reason}.title`)}
    </div>
    <p>${texts.word(`${reason}.body`, moment)}</p>
  </div>`;
}
