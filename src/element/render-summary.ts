import { html, nothing } from 'lit';
import { controlId, type Scene } from './field.ts';
import { sayIssue } from './render-issue.ts';
import { titleInContext } from './title-in-context.ts';

/**
 * Lists the faults of the page with links to them. It gets the focus after a failed check, and stays as it is until the next
 * one: what was put right meanwhile is struck out, so that nothing moves under the finger.
 */
export function renderSummary({ session, texts }: Scene, goTo: (id: string) => void): unknown {
  const { faulty, listed } = session.snapshot;
  if (listed.length === 0) return nothing;
  const count = faulty.length;
  return html`<div
    class=${count ? 'summary' : 'summary mended'}
    part="summary"
    id="summary"
    role="group"
    tabindex="-1"
    aria-labelledby="summary-title"
  >
    <p class="summary-title" id="summary-title">${texts.word(count ? 'error.summary' : 'error.none', { count })}</p>
    <ul>
      ${listed.map((name) => {
        const { issue, mended } = session.question(name);
        const fault = (issue ?? mended)!;
        const id = controlId(name, fault.part);
        const follow = (event: Event): void => {
          event.preventDefault();
          goTo(id);
        };
        return html`<li class=${issue ? nothing : 'mended'}>
          <a href="#${id}" @click=${follow}>${titleInContext(name, session, texts)}</a>
          ${issue ? nothing : html`<span class="visually-hidden">${texts.word('error.mended')}</span>`}
          <span class="fault">${sayIssue(texts, fault)}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}
