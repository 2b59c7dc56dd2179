import { html } from 'lit';

/** Said above what the page has in place of the survey, when nothing could be fetched to say more. */
const sentences: Readonly<Record<string, string>> = {
  fr: 'Réessayer',
  nl: 'Opnieuw proberen',
  de: 'Erneut versuchen',
  en: 'Try again',
};

/**
 * Offers another try when the survey could not be loaded, with no more than what is always there.
 *
 * @param language of the page around
 * @param retry loads it once more
 */
export function renderLastWords(language: string, retry: () => unknown): unknown {
  const base = language.split('-')[0]!;
  return html`<button type="button" class="primary" part="button primary" @click=${retry}>
    ${sentences[base] ?? sentences['en']}
  </button>`;
}
