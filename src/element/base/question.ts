import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { Value } from '../../engine/expression/syntax.ts';
import type { Issue, QuestionLogic, QuestionState } from '../../engine/question-logic.ts';
import type { Question } from '../../schema/question.ts';
import type { Text } from '../../schema/text.ts';
import type { Message } from '../../locales/message.ts';

/**
 * How the element frames a question:
 * - `group`: several controls, in a `fieldset` with the question as its `legend`
 * - `control`: one control with the id `field.id()`, which gets the question as its `label`
 * - `none`: nothing to answer
 */
export type Frame = 'group' | 'control' | 'none';

/**
 * What a view gets: the question, the present answer and the words, and the way to answer. A view knows nothing of
 * pages, transport or storage.
 */
export interface Field<
  Q extends Question = Question,
  Input = unknown,
  Answer extends Value = Value,
> extends QuestionState<Q, Input, Answer> {
  /** An element id, unique on the page. `field.id()` is the one that the label points to. */
  id(part?: string): string;
  /** A text of the survey file in the respondent's language. */
  text(text: Text): string;
  /** A text of the survey file with its bold, italic and links. */
  inline(text: Text): unknown;
  /** A text of the survey file with its paragraphs, lists, bold, italic and links. */
  markdown(text: Text): unknown;
  /** A sentence of the widget in the respondent's language, for example `field.word('ranking.up', { item })`. */
  word(key: string, params?: Readonly<Record<string, unknown>>): string;
  /** The language in use, for `Intl` and `lang`. */
  readonly language: string;
  /** Ids for `aria-describedby` of a text control: hint and fault; `nothing` when there are none. */
  readonly describedBy: string | symbol;
  /** For `aria-invalid`: `'true'`, or `nothing`. */
  readonly invalid: 'true' | symbol;
  /** Answers the question. `undefined` clears it. */
  set(input: Input | undefined): void;
  /** Shows a follow-up question of this one (see `followUps`), when it is visible. */
  followUp(name: string): TemplateResult | symbol;
  /**
   * What is typed or picked for this question or a follow-up at this moment. What changes only a part of the input starts
   * from it: a program may fill several controls before they are rendered again.
   */
  inputOf(name: string): unknown;
  /** Answers a follow-up question anew: what follows from it is forgotten. */
  setFollowUp(name: string, input: unknown): void;
  /** Says something to screen readers, politely. What this question still had to say gives way to it. */
  announce(sentence: string): void;
}

/** A question type: how its answers work and how it looks. */
export interface QuestionType<
  Q extends Question = Question,
  Input = unknown,
  Answer extends Value = Value,
> extends QuestionLogic<Q, Input, Answer> {
  /** How the element frames it; a function when the question decides. */
  readonly frame: Frame | ((question: Q) => Frame);
  /**
   * Shows the controls, as a Lit template; question, hint and fault are shown around them by the element. Left out when
   * there is `element`.
   */
  render?(field: Field<Q, Input, Answer>): unknown;
  /**
   * What follows from the answer and is no fault, such as that other choices were unticked. It is shown below the controls as
   * long as this gives it, and said to screen readers when it comes with an answer to this question.
   *
   * @param before the answer that was there before the last one
   */
  remark?(state: QuestionState<Q, Input, Answer>, before?: Answer): Issue | undefined;
  /**
   * The name of a custom element that shows the controls, made with any library or none. It gets the question as its
   * property `field` (see {@link FieldElement}) at each change, and answers with `field.set()`.
   */
  readonly element?: string;
  /**
   * Fetches what this question needs beyond the code of its type, so that rare looks cost only those who use them.
   * Gives nothing once all is at hand; until then the question is said to be loading.
   */
  prepare?(question: Q): Promise<unknown> | undefined;
  /**
   * Fetches the whole type, when this is the part that most surveys need. Asked before a survey is read that says what
   * this part does not know.
   */
  complete?(): Promise<QuestionType>;
  /** Style rules of the type, adopted into the element's root when a survey uses it. */
  readonly styles?: CSSResultOrNative;
  /**
   * Words of the type for languages beyond the built-in ones, by language. Built-in types leave this out: their words
   * travel with the language.
   */
  readonly words?: Readonly<Record<string, Readonly<Record<string, Message>>>>;
}

/**
 * Defines a question type, built in or third party: checks the types and returns the definition.
 *
 * @example
 * SurveyForm.use(defineQuestionType({
 *   type: 'mood',
 *   shape: {},
 *   frame: 'control',
 *   render: (field) => html`<input id=${field.id()} .value=${field.answer ?? ''}
 *     @input=${(event) => field.set(event.target.value)}>`,
 * }));
 */
export function defineQuestionType<Q extends Question, Input, Answer extends Value>(
  definition: QuestionType<Q, Input, Answer>,
): QuestionType {
  return definition as unknown as QuestionType;
}
