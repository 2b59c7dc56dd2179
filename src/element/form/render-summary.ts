import { html, nothing } from 'lit';
import { controlId, type Scene } from './field.ts';
import { renderInPlace, sayIssue } from './render-issue.ts';
import { shownFaults, type ShownFault } from './shown-faults.ts';
import { titleInContext } from './title-in-context.ts';

/**
 * Lists the faults of the page with links to them. It gets the focus after a failed check. What is put right stays in the
 * list until the next check, and says so.
 */
export function renderSummary({ session, texts }: Scene, goTo: (id: string) => void): unknown {
  const faults = [...shownFaults(session)];
  if (faults.length === 0) return nothing;
  const count = faults.filter(([, { stand }]) => stand === 'open').length;

  function renderTitle(name: string, { issue }: ShownFault): unknown {
    const title = titleInContext(name, session, texts);
    if (!session.question(name).visible) return html`<strong>${title}</strong>`;
    const id = controlId(name, issue.part);
    const follow = (event: Event): void => {
      event.preventDefault();
      goTo(id);
    };
    return html`<a href="#${id}" @click=${follow}>${title}</a>`;
  }

  function renderFault(name: string, { issue, stand }: ShownFault): unknown {
    if (stand === 'open') return html`<span>${sayIssue(texts, issue)}</span>`;
    const isAsked = session.question(name).visible;
    const key = stand === 'mended' ? 'error.mended' : isAsked ? undefined : 'error.gone';
    return html`<span class="mended">${renderInPlace(texts, issue, key)}</span>`;
  }

  return html`<div
    class="summary"
    part="summary"
    id="summary"
    role="group"
    tabindex="-1"
    ?data-mended=${count === 0}
    aria-labelledby="summary-title"
  >
    <p class="summary-title" id="summary-title">${texts.word('error.summary', { count })}</p>
    <ul>
      ${faults.map(([name, fault]) => html`<li>${renderTitle(name, fault)} ${renderFault(name, fault)}</li>`)}
    </ul>
  </div>`;
}
