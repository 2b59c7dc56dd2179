import { html, nothing, type LitElement } from 'lit';
import type { Expression, Value } from '../../engine/expression/syntax.ts';
import type { QuestionState } from '../../engine/question-logic.ts';
import type { Session } from '../../engine/session.ts';
import type { Question } from '../../schema/question.ts';
import type { Survey } from '../../schema/survey.ts';
import { formatMoment } from '../end/availability.ts';
import type { Scene } from '../form/field.ts';
import { sayAnswer } from '../form/piping.ts';
import { renderQuestion } from '../form/render-question.ts';
import type { Texts } from '../base/texts.ts';
import { writeOut } from './write-out.ts';
import { own } from '../../schema/own.ts';

/**
 * The whole survey as a questionnaire on paper: every page and question, also those that depend on others, with what was
 * answered so far. Lists that unfold are written out, conditions are put into words.
 */
export function renderPaper(scene: Scene): unknown {
  const { session, texts } = scene;
  const { survey, pages, questions } = session.checked;
  const onPaper: Scene = { ...scene, session: { ...session, question: (name) => laidOut(session.question(name)) } };

  function renderAsked(name: string): unknown {
    const { parent, logic, expressions } = questions.get(name)!;
    if (parent !== undefined || logic.computed) return nothing;
    return html`<div class="asked">
      ${renderCondition(expressions.visibleIf, session, texts)}${renderQuestion(onPaper, onPaper.session.question(name))}
    </div>`;
  }

  return html`<div class="paper">
    ${texts.markdown(survey.intro)}${renderTerms(survey, texts)}
    ${survey.pages.map(
      ({ title }, index) => html`
        <p class="heading">${texts.text(title)}</p>
        ${renderCondition(pages[index]!.visibleIf, session, texts)} ${session.questionsOf(index).map(renderAsked)}
      `,
    )}
  </div>`;
}

/**
 * Until when, for whom and what for, and whom to ask. What the notice says of sealing and sending is not true on paper, and
 * how many days are left changes before it is read.
 */
function renderTerms({ closes, timeZone, privacy }: Survey, { word, text, locale }: Texts): unknown {
  const { owner, purpose, contact } = privacy ?? own<NonNullable<Survey['privacy']>>({});
  return [
    closes && word('deadline.on', formatMoment(closes, locale, timeZone)),
    owner && word('notice.owner', { owner: text(owner) }),
    purpose && word('notice.purpose', { purpose: text(purpose) }),
    contact && word('notice.contact', { contact }),
  ].map((term) => term && html`<p class="hint">${term}</p>`);
}

/** Nothing is hidden or at fault on paper, and nothing unfolds, also where the length of a list decides. */
function laidOut(state: QuestionState): QuestionState {
  const { display, choices } = state.question as Question & { readonly display?: string; readonly choices?: unknown };
  const unfolds = display === 'dropdown' || display === 'combobox' || (display === undefined && choices !== undefined);
  const question = unfolds ? { ...state.question, display: 'list' } : state.question;
  return { ...state, question, visible: true, issue: undefined };
}

function renderCondition(condition: Expression | undefined, session: Session, texts: Texts): unknown {
  if (!condition) return nothing;
  return html`<p class="hint">${sayCondition(condition, session, texts)}</p>`;
}

/** In words, when it asks for one of some answers to one question; else that the question is not for everybody. */
function sayCondition(condition: Expression, { checked }: Session, { word, text, locale }: Texts): unknown {
  const { kind } = condition;
  const asks = kind === 'binary' && ['=', 'anyof', 'contains'].includes(condition.operator) ? condition : undefined;
  if (asks?.left.kind !== 'answer' || asks.left.row !== undefined || asks.right.kind !== 'literal') {
    return word('paper.maybe');
  }
  const node = checked.questions.get(asks.left.name)!;
  const wanted = [asks.right.value].flat() as readonly Value[];
  const answers = wanted.map((answer) => sayAnswer(answer, node, text, locale));
  // Each answer between quotation marks of its own: there are commas in answers.
  const list = new Intl.ListFormat(locale, own({ type: 'disjunction' })).formatToParts(answers);
  const gaps: Readonly<Record<string, unknown>> = {
    answers: list.map(({ type, value }) => (type === 'element' ? html`<q>${value}</q>` : value)),
    question: html`<q>${text(node.question.title)}</q>`,
  };
  return word('paper.if')
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? gaps[part] : part));
}

const followed = new WeakSet<Element>();

/**
 * Shows the survey as a questionnaire while the page is printed, whatever prints it, and gives the focus back afterwards.
 * An element that has left the page listens no longer.
 *
 * @param host the survey's element
 * @param controller changes between paper and screen
 */
export function followPrinting(
  host: LitElement,
  controller: { change(changed: { readonly isPrinted: boolean }): void },
): void {
  if (followed.has(host)) return;
  followed.add(host);
  let focused: string | undefined;

  function follow({ type }: Event): void {
    const root = host.shadowRoot!;
    if (type === 'beforeprint') focused = root.activeElement?.id;
    controller.change({ isPrinted: type === 'beforeprint' });
    // The printer does not wait for the next rendering.
    host['performUpdate']();
    const paper = root.querySelector('.paper');
    if (paper) writeOut(paper);
    if (type === 'afterprint' && focused) root.getElementById(focused)?.focus({ preventScroll: true });
  }

  host.addController({
    hostConnected() {
      addEventListener('beforeprint', follow);
      addEventListener('afterprint', follow);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', follow);
      removeEventListener('afterprint', follow);
    },
  });
}
