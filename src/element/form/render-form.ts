import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryState } from '../send/delivery.ts';
import type { Scene } from './field.ts';
import type { Step } from '../flow.ts';
import { isReviewed, progressOf } from './progress.ts';
import { renderQuestion } from './render-question.ts';

/** What the buttons and links of a page do. */
export interface PageActions {
  /** @param name of the question to change */
  go(step: Step, name?: string): void;
  /** Moves the focus. */
  goTo(id: string): void;
}

/** Where the respondent stands: "Step 2 of 6" and the heading of the page. Persistent, so that it can take the focus. */
export function renderHeading(scene: Scene, level: number, isSent: boolean): unknown {
  const { session, texts, review } = scene;
  const { step, steps } = progressOf(scene);
  const { title } = session.checked.survey.pages[session.snapshot.page]!;
  const hasSteps = steps > 1 && !isSent;
  const end = isSent ? 'sent.title' : review === 'shown' && 'review.title';
  const progress = texts.word('progress.step', { current: step, total: steps });
  return html`
    ${hasSteps ? html`<progress aria-hidden="true" max=${steps} .value=${step}></progress>` : nothing}
    <div
      class="heading"
      id="heading"
      part="heading"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      ?hidden=${!hasSteps && !end && title === undefined}
    >
      ${hasSteps ? html`<span class="step">${progress}</span> <br />` : nothing}
      <span>${end ? texts.word(end) : texts.text(title)}</span>
    </div>
  `;
}

/**
 * The questions of the page with what is wrong with them. Every page and question of the survey has a place of its own
 * that is empty while it is not shown: nothing is moved or reused for another question.
 */
export function renderQuestions(scene: Scene, actions: PageActions): unknown {
  const { session } = scene;
  const { page } = session.snapshot;
  return html`
    ${scene.later?.renderSummary(scene, actions.goTo)}
    <div class="questions">
      ${session.checked.pages.map((_, index) => (index === page ? renderPage(scene, session.questionsOf(index)) : nothing))}
    </div>
  `;
}

const renderPage = (scene: Scene, names: readonly string[]): TemplateResult =>
  html`${names.map((name) => {
    const state = scene.session.question(name);
    const { parent, logic } = scene.session.checked.questions.get(name)!;
    return state.visible && parent === undefined && !logic.computed ? renderQuestion(scene, state) : nothing;
  })}`;

/**
 * Back, and Continue or Send, with the state of sending. The same buttons stay while pages change, so that the focus does.
 *
 * @param isWaiting was a step asked for that is still under way?
 */
export function renderButtons(scene: Scene, state: DeliveryState, actions: PageActions, isWaiting: boolean): unknown {
  const { session, texts, review, later, isOffline } = scene;
  const { isFirst, isLast } = session.snapshot;
  const sends = review ? review === 'shown' : isLast && !isReviewed(session);
  const sending = state.kind === 'sending';
  const disabled = sending || isWaiting ? 'true' : nothing;
  const label =
    sending || (isWaiting && later)
      ? 'button.sending'
      : isWaiting
        ? 'loading'
        : isOffline || (sends && state.kind === 'unsent')
          ? 'button.retry'
          : sends
            ? 'button.send'
            : (review ? !later!.asksMore(session) : isLast)
              ? 'button.review'
              : 'button.next';
  // Where it is about to be sent, what will be sent comes below, with later code.
  return html`
    <div class="buttons" part="buttons">
      <button
        type="button"
        class="primary"
        part="button primary"
        aria-disabled=${disabled}
        @click=${() => actions.go(sends ? 'send' : 'next')}
      >
        ${texts.word(label)}
      </button>
      <button
        type="button"
        class="quiet"
        part="button"
        ?hidden=${isFirst && !review}
        aria-disabled=${disabled}
        @click=${() => actions.go('back')}
      >
        ${texts.word('button.back')}
      </button>
    </div>
    <div class=${later || !isLast ? '' : 'below'}></div>
  `;
}
