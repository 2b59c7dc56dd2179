import { html } from 'lit';
import type { Survey } from '../../schema/survey.ts';
import type { Texts } from '../base/texts.ts';

/**
 * One line that is always visible, and the sentences to unfold, once they were fetched.
 *
 * @param isAnonymous from `label.ts`
 * @param promises what unfolds
 */
export function renderNotice(texts: Texts, isAnonymous: boolean, promises: unknown): unknown {
  return html`<div class="notice" part="notice">
    <p>${texts.word(isAnonymous ? 'notice.anonymous' : 'notice.confidential')}</p>
    <details>
      <summary>${texts.word('notice.details')}</summary>
      ${promises}
    </details>
  </div>`;
}

/** What the survey is about, folded so that the first question is visible at once. */
export function renderIntro({ intro }: Survey, texts: Texts): unknown {
  if (intro === undefined) return '';
  return html`<details class="intro" part="intro">
    <summary>${texts.word('start.more')}</summary>
    ${texts.markdown(intro)}
  </details>`;
}
