import { css, html, nothing, type CSSResult, type LitElement } from 'lit';
import type { SurveyError } from '../../schema/survey-error.ts';
import { mayPass, type FetchError } from './fetch-again.ts';
import type { Failure, Loading } from '../base/failure.ts';
import { checkSurvey, loadAllWords, loadWords } from '../base/registry.ts';
import { createTexts, type Texts } from '../base/texts.ts';

/** What this needs of the element. */
interface Host extends LitElement {
  readonly debug: boolean;
  fetchSurvey(signal: AbortSignal): Promise<unknown>;
  adoptStyles(more: readonly CSSResult[]): void;
}

/**
 * A quiet shape, and the quiet box of the other ends; their own styles come with what a survey needs that can be answered.
 * Put on with what they are for, and not before: the survey may have come meanwhile.
 */
const styles = css`
  .loading .notice {
    min-height: 20em;
  }
  .failure {
    padding: 0.75em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .failure p:last-child {
    margin: 0;
  }
  .faults {
    margin: 0.5em 0 0;
  }
`;

/**
 * Makes what says that the survey is loading: some words in a quiet shape of what is to come.
 *
 * @param host the element
 * @param language of the page around
 * @throws when the words cannot be fetched
 */
export async function sayLoading(host: Host, language: string): Promise<Loading['render']> {
  const texts = createTexts(await loadWords(language), language);
  return () => {
    host.adoptStyles([styles]);
    return renderLoading(texts);
  };
}

const renderLoading = ({ locale, word }: Texts): unknown =>
  html`<p class="notice" lang=${locale}>${word('loading')}</p>`;

/**
 * Makes what says why the survey cannot be shown, with another try; finds every fault of the survey file, for developers.
 *
 * @param host the element; faults are looked for only with `debug`
 * @param error what went wrong
 * @param language of the page around
 * @param load tries again
 * @throws when the words cannot be fetched
 */
export async function sayFailed(
  host: Host,
  error: SurveyError,
  language: string,
  load: () => Promise<void>,
): Promise<Failure['render']> {
  const texts = createTexts(await loadAllWords(language), language);
  const { locale, word } = texts;
  let isRetried = false;
  let faults: Parameters<typeof renderFaults>[0] = [error];

  async function retry(): Promise<void> {
    if (isRetried) return;
    isRetried = true;
    host.requestUpdate();
    await load();
    await host.updateComplete;
    focusOnTitle(host.shadowRoot!);
  }

  async function findFaults(): Promise<void> {
    const survey = await host.fetchSurvey(new AbortController().signal);
    const found = await checkSurvey(survey);
    if (found.length > 0) faults = found;
    host.requestUpdate();
  }

  if (host.debug && error.code === 'survey-invalid') findFaults().catch(() => undefined);
  const render = (debug: boolean): unknown => html`
    ${
      isRetried
        ? renderLoading(texts)
        : html`<p lang=${locale}><strong>${word(error.code)}</strong> ${word(adviceFor(error))}</p>
            ${debug ? renderFaults(faults) : nothing}`
    }
    <p lang=${locale}>
      <button
        type="button"
        class="primary"
        part="button primary"
        aria-disabled=${isRetried ? 'true' : nothing}
        @click=${retry}
      >
        ${word('button.retry')}
      </button>
    </p>
  `;
  return (debug) => {
    host.adoptStyles([styles]);
    return render(debug);
  };
}

/** The button that had the focus is gone, unless it failed again; a page that opens by itself never comes here. */
function focusOnTitle(root: ShadowRoot): void {
  const title = root.getElementById('title');
  if (!title || root.activeElement) return;
  title.tabIndex = -1;
  title.focus();
}

/** What may pass is no fault of whoever published the page. */
function adviceFor(error: FetchError): string {
  if (!mayPass(error)) return 'failed.publisher';
  return error.reply && !error.reply.ok ? 'send-server' : 'send-offline';
}

function renderFaults(faults: readonly Pick<SurveyError, 'where' | 'message'>[]): unknown {
  return html`<ul class="faults" lang="en">
    ${faults.map(({ where, message }) => html`<li>${where ? html`<code>${where}</code>: ` : nothing}${message}</li>`)}
  </ul>`;
}
