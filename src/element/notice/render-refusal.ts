import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyErrorCode } from '../../schema/survey-error.ts';
import type { Texts } from '../base/texts.ts';

/**
 * Says that nothing is sent from here, why, and the way out: the same page by https, where that is what is missing.
 *
 * @param code why
 */
export function renderRefusal(code: SurveyErrorCode, texts: Texts): TemplateResult {
  const isInsecure = code === 'send-not-sealed' && !isSecureContext;
  // A frame may not lead the page around it away.
  const target = window.top === window ? '_top' : '_blank';
  return html`<div class="summary" part="summary" id="refused" role="group" tabindex="-1" aria-labelledby="refused-why">
    <p class="summary-title" id="refused-why">${texts.word(isInsecure ? 'refused.insecure' : code)}</p>
    ${
      isInsecure
        ? html`<p>
            <a href=${location.href.replace(/^http:/, 'https:')} target=${target} rel="noopener"
              >${texts.word('refused.https')}</a
            >
          </p>`
        : nothing
    }
    <p class="hint">${texts.word('unsent.code', { code })}</p>
  </div>`;
}
