import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { QuestionState } from '../../engine/question-logic.ts';
import type { Session } from '../../engine/session.ts';
import { elementView } from './element-view.ts';
import { controlId, createField, frameOf, type Scene } from './field.ts';

/**
 * Shows a question: its text, hint and fault around the controls of its type. Rendered again only when its own state,
 * that of its follow-ups, or the language changed; when texts name answers, at each change.
 */
export function renderQuestion(scene: Scene, state: QuestionState): unknown {
  const { session, texts } = scene;
  const states = session.checked.pipes ? [{}] : withFollowUps(session, state);
  return guard([texts, ...states], () => renderFramed(scene, state));
}

const withFollowUps = (session: Session, state: QuestionState): QuestionState[] => [
  state,
  ...session.checked.questions
    .get(state.question.name)!
    .followUps.flatMap((name) => withFollowUps(session, session.question(name))),
];

function renderFramed(scene: Scene, state: QuestionState): TemplateResult {
  const { question } = state;
  const { texts, types } = scene;
  const type = types.get(question.type);
  if (!type || type.prepare?.(question)) return html`<p class="question">${texts.word('loading')}</p>`;
  const frame = frameOf(scene, state);
  const field = createField(scene, state, (followUp) => renderFramed(scene, followUp));
  const shown = type.element ? elementView(type.element, field) : type.render?.(field);
  const controls = [
    state.enabled ? shown : html`<fieldset class="disabled" disabled>${shown}</fieldset>`,
    scene.later?.renderRemark(scene, state),
  ];
  const hint = question.hint === undefined ? nothing : texts.inline(question.hint);
  const issue = scene.later?.renderIssue(scene, state);
  const title = html`<span class="title">${texts.text(question.title)}</span>${
      state.required ? html`<span class="required"> (${texts.word('question.required')})</span>` : nothing
    }`;

  if (frame === 'none') return html`<div class="question note" part="note">${controls}</div>`;
  if (frame === 'control') {
    return html`<div
      class="question"
      part="question"
      ?data-invalid=${state.issue}
      ?data-mended=${issue && !state.issue}
    >
      <label for=${field.id()}>${title}</label>
      ${hint === nothing ? nothing : html`<p class="hint" id=${controlId(question.name, 'hint')}>${hint}</p>`} ${issue}
      ${controls}
    </div>`;
  }
  const id = controlId(question.name, 'title');
  return html`<fieldset
    aria-labelledby=${id}
    class="question"
    part="question"
    ?data-invalid=${state.issue}
    ?data-mended=${issue && !state.issue}
  >
    <legend id=${id}>${title}${hint === nothing ? nothing : html` <span class="hint">${hint}</span>`}</legend>
    <div class="answer">${issue} ${controls}</div>
  </fieldset>`;
}
