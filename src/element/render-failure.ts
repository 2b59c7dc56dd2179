import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyError } from '../schema/survey-error.ts';
import type { Failure } from './failure.ts';
import { checkSurvey } from './registry.ts';

/** Said when not even the words could be loaded. */
const lastWords: Readonly<Record<string, string>> = {
  fr: 'L’enquête n’a pas pu être chargée.',
  nl: 'De enquête kon niet worden geladen.',
  de: 'Die Umfrage konnte nicht geladen werden.',
  en: 'The survey could not be loaded.',
};

/** Says why the survey cannot be shown, keeps the other way to answer, and tells developers where the fault is. */
export function renderFailure({ error, texts, faults }: Failure, debug: boolean): TemplateResult {
  return html`<section class="form end failure" lang=${texts?.language || nothing}>
    ${
      texts
        ? html`<p><strong>${texts.word(error.code)}</strong> ${texts.word('failed.publisher')}</p>`
        : Object.entries(lastWords).map(([language, sentence]) => html`<p lang=${language}>${sentence}</p>`)
    }
    ${debug ? renderDetails(error, faults) : nothing}
    <slot></slot>
  </section>`;
}

/**
 * Every fault of a survey file, for developers.
 *
 * @param host the element; looked for only with `debug`
 * @param error why the survey cannot be shown
 */
export async function findFaults(
  host: { readonly debug: boolean; fetchSurvey(): Promise<unknown> },
  { code }: SurveyError,
): Promise<Failure['faults'] | undefined> {
  if (!host.debug || code !== 'survey-invalid') return undefined;
  return host
    .fetchSurvey()
    .then(checkSurvey)
    .catch(() => []);
}

function renderDetails(error: SurveyError, faults: Failure['faults']): TemplateResult {
  const all = faults.length > 0 ? faults : [error];
  return html`<ul class="faults" lang="en">
    ${all.map(({ where, message }) => html`<li>${where ? html`<code>${where}</code>: ` : nothing}${message}</li>`)}
  </ul>`;
}
