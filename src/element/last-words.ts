import { html } from 'lit';

/** Said when nothing could be fetched to say more. */
const sentences: Readonly<Record<string, string>> = {
  fr: 'Enquête non chargée. Réessayer',
  nl: 'Enquête niet geladen. Opnieuw proberen',
  de: 'Umfrage nicht geladen. Erneut versuchen',
  en: 'Survey not loaded. Try again',
};

/**
 * Says that the survey could not be loaded, with no more than what is always there.
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
