import { css, html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
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
    ${debug ? renderDetails(faults?.length ? faults : [error]) : nothing}
    <slot></slot>
  </section>`;
}

/** The quiet box of the other ends; their own styles come with what a survey needs that can be answered. */
const failureStyles = css`
  .failure {
    padding: 0.75em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .failure p {
    margin: 0;
  }
  .faults {
    margin: 0.5em 0 0;
  }
`;

/**
 * Dresses the message, and finds every fault of the survey file, for developers.
 *
 * @param host the element; faults are looked for only with `debug`
 * @param failure that is shown; gets the faults
 */
export async function followUp(
  host: LitElement & {
    readonly debug: boolean;
    fetchSurvey(): Promise<unknown>;
    adoptStyles(more: readonly CSSResult[]): void;
  },
  failure: Failure,
): Promise<void> {
  host.adoptStyles([failureStyles]);
  if (!host.debug || failure.error.code !== 'survey-invalid') return;
  failure.faults = await host
    .fetchSurvey()
    .then(checkSurvey)
    .catch(() => []);
  host.requestUpdate();
}

function renderDetails(faults: readonly Pick<SurveyError, 'where' | 'message'>[]): TemplateResult {
  return html`<ul class="faults" lang="en">
    ${faults.map(({ where, message }) => html`<li>${where ? html`<code>${where}</code>: ` : nothing}${message}</li>`)}
  </ul>`;
}
