import type { Item, Question } from '../schema/question.ts';
import type { Path } from '../schema/survey-error.ts';
import type { Text } from '../schema/text.ts';
import type { Value } from './expression/syntax.ts';
import type { Shape } from './shape.ts';

/** A fault in one answer: a code for the words of the type, with what the sentence names. */
export interface Issue {
  /** Key of a sentence in the words of the question type, for example `number.max`. */
  readonly code: string;
  /** Key of the sentence, where another one helps more than that of the code: what a hint says, a fault says again. */
  readonly word?: string | undefined;
  /** What the sentence names; a text of the survey file is given as it stands there. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Which part is at fault, when there are several: the value of a row, or `day`, `month`, `year`. */
  readonly part?: string;
  /** All parts at fault, when there are more than that one. */
  readonly parts?: readonly string[];
}

/** Everything about one question while one person answers. Replaced, never changed, when something differs. */
export interface QuestionState<Q extends Question = Question, Input = unknown, Answer extends Value = Value> {
  readonly question: Q;
  readonly visible: boolean;
  /** Can it be answered now? Otherwise it keeps the answer that it has, and is not checked. */
  readonly enabled: boolean;
  readonly required: boolean;
  /** What was typed or picked, kept while the question is hidden. */
  readonly input: Input | undefined;
  /** What counts and is sent: `undefined` when hidden, empty, or not yet readable. */
  readonly answer: Answer | undefined;
  /** The visible entries of each list of the question (`choices`, `rows`, `columns`), in the order to show. */
  readonly items: Readonly<Record<string, readonly Item[]>>;
  /** The fault to show, once the page was checked. */
  readonly issue: Issue | undefined;
}

/** What `read` may look at. */
export type ReadContext<Q extends Question = Question> = Pick<QuestionState<Q>, 'question' | 'items'>;

/** What `display` may look at. */
export interface DisplayContext<Q extends Question = Question> {
  readonly question: Q;
  /** A text of the survey file in the respondent's language. */
  text(text: Text): string;
  /** The language in use, for `Intl`. */
  readonly language: string;
  /** What stands between the parts of a long answer, such as a line break; default: what suits a sentence. */
  readonly separator?: string | undefined;
}

/** What `entries` may look at. */
export interface EntriesContext<Q extends Question = Question> extends DisplayContext<Q> {
  /** A sentence of the widget in that language. */
  word(key: string, params?: Readonly<Record<string, unknown>>): string;
}

/** One of several things that follow-up questions are repeated for. */
export interface Entry {
  /** What the respondent knows it by. */
  readonly title: string;
  /** Names of the questions about it. */
  readonly questions: readonly string[];
}

/** Gives another question of the same survey file by its name. */
export type FindQuestion = (name: string) => Question | undefined;

/** What the engine must know of a question type to read a survey file: all there is while its code is still on its way. */
export interface QuestionOutline<Q extends Question = Question> {
  /** The `type` in the survey file. */
  readonly type: string;
  /** The keys of the question beyond the common ones, and what may stand there. */
  readonly shape: Shape;
  /** Which keys hold lists of entries whose conditions the engine applies. */
  readonly lists?: readonly string[];
  /** For questions around others, such as a group: the key that holds them. */
  readonly nested?: 'questions';
  /**
   * Writes out what the file says in short, such as choices that are those of another question. Throws a `SurveyError`
   * with the path of what cannot be; `path` is where the question stands.
   */
  expand?(question: Q, find: FindQuestion, path: Path): Q;
  /** Questions that belong to this one, such as the text behind "other". Answered under their own name. */
  followUps?(question: Q, find: FindQuestion): readonly Question[];
  /** For questions that only show something: never has an answer. */
  readonly answerless?: boolean;
  /** For values that are not asked: the answer is what the `expression` of the question gives, and nothing is shown. */
  readonly computed?: boolean;
}

/**
 * How answers of one question type work, without any page: the part that also runs in the collector.
 *
 * @typeParam Q the question as the survey file writes it
 * @typeParam Input what the view hands over, possibly not readable yet ("12,")
 * @typeParam Answer what is stored
 */
export interface QuestionLogic<
  Q extends Question = Question,
  Input = unknown,
  Answer extends Value = Value,
> extends QuestionOutline<Q> {
  /** Turns what was typed, or a stored answer, into the answer that counts. Default: as it is. */
  read?(input: Input | Answer, context: ReadContext<Q>): Answer | undefined;
  /**
   * What was typed and is no answer yet ("12,"), as far as it can be in what was kept on the device, which may be anything.
   * Default: nothing; what `read` takes needs no word here.
   */
  recall?(kept: unknown, context: ReadContext<Q>): Input | undefined;
  /**
   * What is in the controls once their field is left: "3/4/20" in that of a day may go on until then. Default: what was typed.
   */
  settle?(input: Input, context: ReadContext<Q>): Input;
  /** Finds the first fault of an answer. An empty answer to a required question is the engine's own check. */
  validate?(state: QuestionState<Q, Input, Answer>): Issue | undefined;
  /**
   * How long an answer can be as JSON, in bytes of UTF-8: sealed answers are padded to the longest. By default computed
   * from `lists`, from `maxLength`, if `shape` has it, or that of a number or a date.
   */
  answerBytes?(question: Q): number;
  /** Answers that somebody may give, for `survey-form simulate`. Built-in types have more than these. */
  samples?(question: Q): readonly Answer[];
  /** Says an answer in words, for texts that name it. Default: the texts of the entries, or the number, or the text. */
  display?(answer: Answer, context: DisplayContext<Q>): string;
  /** For questions that are repeated: what for, in the order shown. Default: follow-ups stand for themselves. */
  entries?(answer: Answer | undefined, context: EntriesContext<Q>): readonly Entry[];
}
