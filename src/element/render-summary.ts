import { html, nothing } from 'lit';
import { controlId, type Scene } from './field.ts';
import { sayIssue } from './render-issue.ts';
import { titleInContext } from './title-in-context.ts';

/** Lists the faults of the page with links to them. It gets the focus after a failed check. */
export function renderSummary({ session, texts }: Scene, goTo: (id: string) => void): unknown {
  const { faulty } = session.snapshot;
  if (faulty.length === 0) return nothing;
  return html`<div
    class="summary"
    part="summary"
    id="summary"
    role="group"
    tabindex="-1"
    aria-labelledby="summary-title"
  >
    <p class="summary-title" id="summary-title">${texts.word('error.summary', { count: faulty.length })}</p>
    <ul>
      ${faulty.map((name) => {
        const { issue } = session.question(name);
        const id = controlId(name, issue!.part);
        const follow = (event: Event): void => {
          event.preventDefault();
          goTo(id);
        };
        return html`<li>
          <a href="#${id}" @click=${follow}>${titleInContext(name, session, texts)}</a>
          <span>${sayIssue(texts, issue!)}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}
