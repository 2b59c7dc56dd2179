import { html, type TemplateResult } from 'lit';
import type { Texts } from '../base/texts.ts';
import { sentences, type Sentence } from './sentences.ts';
import type { Switches } from './switches.ts';

/**
 * The sentences of the notice, each with what it is worth: what matters most, then the rest to unfold.
 *
 * @param switches what is switched on
 * @param texts the respondent's language
 */
export function renderPromises(switches: Switches, texts: Texts): TemplateResult {
  const list = (part: Sentence['part']): TemplateResult =>
    html`<ul class="promises">
      ${sentences
        .filter((sentence) => sentence.part === part)
        .map(({ key, kind, when }) => {
          const params = when(switches, texts);
          return params
            ? html`<li>
                <strong class="kind ${kind}">${texts.word(`notice.kind.${kind}`)}</strong>
                ${texts.word(`notice.${key}`, params)}
              </li>`
            : '';
        })}
    </ul>`;
  return html`${list('medium')}
    <details>
      <summary>${texts.word('notice.more')}</summary>
      ${list('long')}
      <p>${texts.word('notice.kinds')}</p>
    </details>`;
}
