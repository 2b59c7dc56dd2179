import { nothing, type TemplateResult } from 'lit';
import type { QuestionState } from '../../engine/question-logic.ts';
import type { Session } from '../../engine/session.ts';
import type { Field, Frame, QuestionType } from '../base/question.ts';
import type { Review } from './progress.ts';
import type { Texts } from '../base/texts.ts';

/** What pages need that comes after the first one is shown. */
interface LaterPage {
  /** Shows the fault of a question, or that it was put right; nothing when it had none. */
  renderIssue(scene: Scene, state: QuestionState): TemplateResult | undefined;
  /** Shows what follows from an answer. */
  renderRemark(scene: Scene, state: QuestionState): unknown;
  /** Lists the faults of the page. */
  renderSummary(scene: Scene, goTo: (id: string) => void): unknown;
  /** Does the way back to the review lead by questions that are new? */
  asksMore(session: Session): boolean;
}

/** What rendering a question needs to know of the element. */
export interface Scene {
  readonly session: Session;
  readonly texts: Texts;
  readonly review: Review;
  /** Did the network fail when more was needed? */
  readonly isOffline?: boolean;
  /** What is needed after the first page, once it was fetched. */
  readonly later: LaterPage | undefined;
  readonly types: ReadonlyMap<string, QuestionType>;
  /** Takes an answer. */
  set(name: string, input: unknown): void;
  /** Says something to screen readers; a later sentence about the same question replaces it. */
  announce(sentence: string, about?: string): void;
}

/** The id of a control, or of a part of a question, inside the shadow root. */
export const controlId = (name: string, part?: string): string =>
  part === undefined ? `q-${name}` : `q-${name}:${part}`;

/** How a question is framed. */
export function frameOf(scene: Scene, { question }: QuestionState): Frame {
  const { frame } = scene.types.get(question.type)!;
  return typeof frame === 'function' ? frame(question) : frame;
}

/**
 * Makes what a view gets.
 *
 * @param renderFollowUp shows a question that belongs to this one
 */
export function createField(
  scene: Scene,
  state: QuestionState,
  renderFollowUp: (state: QuestionState) => TemplateResult,
): Field {
  const { question, issue } = state;
  const { texts } = scene;
  const hint =
    frameOf(scene, state) === 'control' && question.hint !== undefined ? controlId(question.name, 'hint') : '';
  const error = issue ? controlId(question.name, 'error') : '';
  const setFollowUp = (name: string, input?: unknown): void => {
    scene.session.checked.questions.get(name)!.followUps.forEach((followUp) => setFollowUp(followUp));
    scene.set(name, input);
  };
  return {
    ...state,
    id: (part) => controlId(question.name, part),
    text: texts.text,
    word: texts.word,
    inline: texts.inline,
    markdown: texts.markdown,
    language: texts.locale,
    describedBy: `${hint} ${error}`.trim() || nothing,
    invalid: issue ? 'true' : nothing,
    set: (input) => scene.set(question.name, input),
    inputOf: (name) => scene.session.question(name).input,
    setFollowUp,
    followUp(name) {
      const followUp = scene.session.question(name);
      const { computed } = scene.session.checked.questions.get(name)!.logic;
      return followUp.visible && !computed ? renderFollowUp(followUp) : nothing;
    },
    announce: (sentence) => scene.announce(sentence, question.name),
  };
}
