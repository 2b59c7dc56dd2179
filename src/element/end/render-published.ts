import { html, nothing, type LitElement } from 'lit';
import type { Session } from '../../engine/session.ts';
import { isPage } from '../base/is-page.ts';
import type { ShowResults } from './results/results.ts';
import type { Texts } from '../base/texts.ts';

/** By session: how the results are shown, or that they cannot be. Nothing while they are fetched. */
const fetched = new WeakMap<Session, { show?: ShowResults | 'as-link' }>();

/**
 * Shows the results of a survey that is closed, when the webmaster gave their address: the tables, once they and their
 * code were fetched, or a link where that fails.
 *
 * @param host the element; asked to render again when the results are there
 * @param session of the survey
 * @param texts the respondent's language
 * @param level of the heading in the outline of the page
 */
export function renderPublished(host: LitElement, session: Session, texts: Texts, level: number): unknown {
  const address = resultsAddress(host);
  if (address === undefined) return nothing;
  const state = fetched.get(session);
  if (!state) {
    const next: { show?: ShowResults | 'as-link' } = {};
    fetched.set(session, next);
    void import('./results/results.ts')
      .then(({ loadResults }) => loadResults(address, session.checked))
      .catch(() => undefined)
      .then((show) => {
        next.show = show ?? 'as-link';
        host.requestUpdate();
      });
  }
  const show = state?.show;
  if (!show) return html`<div class="loading"></div>`;
  if (show !== 'as-link') return show(texts, level);
  return html`<p>
    <a href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer">${texts.word('closed.results')}</a>
  </p>`;
}

/** Where the results are published; nothing for what is no address of a page or file. */
export function resultsAddress(host: Element): string | undefined {
  const address = host.getAttribute('results');
  return address && isPage(address) ? address : undefined;
}
