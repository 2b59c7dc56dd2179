import { createAnswerBook, isRandom } from './answer-book.ts';
import type { Value } from './expression/syntax.ts';
import type { QuestionState } from './question-logic.ts';
import { createPaging, type PageStand } from './paging.ts';
import type { Page } from '../schema/survey.ts';
import type { Question } from '../schema/question.ts';
import type { CheckedSurvey } from './read-survey.ts';
import type { Shuffle } from './shuffle.ts';

/** All answers of one person, as they are sent: question name to answer. Hidden and empty questions are absent. */
export type Answers = Readonly<Record<string, Value>>;

/** In which order pages, questions and what they list are shown. */
export interface Orders {
  pages(checked: CheckedSurvey, seed: number): readonly Page[];
  questions(checked: CheckedSurvey, page: Page, seed: number): readonly Question[];
  /** For choices, rows and columns. */
  readonly shuffle: Shuffle;
}

/** The order of the file: right for every survey that asks for no random one (see {@link isShuffled}). */
export const fileOrder: Orders = {
  pages: ({ survey }) => survey.pages,
  questions: (_checked, { questions }) => questions,
  shuffle: (items) => items,
};

/** Does a survey want anything in a random order? */
export const isShuffled = ({ survey: { pages, pagesOrder }, questions }: CheckedSurvey): boolean =>
  pagesOrder !== undefined ||
  pages.some(({ questionsOrder }) => questionsOrder) ||
  [...questions.values()].some(({ question, logic }) => logic.lists?.some((list) => isRandom(question, list)));

/** Where a respondent stands. A new object at each change; equal objects mean nothing changed. */
export interface Snapshot extends PageStand {
  /** Position of the page in the survey file. */
  readonly page: number;
  /** States of the present page's questions (follow-ups left out), hidden ones left out, in order. */
  readonly questions: readonly QuestionState[];
  /** Names of the questions of the present page whose fault is shown. */
  readonly faulty: readonly string[];
}

/** One person answering one survey: no page, no network, no storage. */
export interface Session {
  readonly checked: CheckedSurvey;
  readonly snapshot: Snapshot;
  /** Names of the questions that were on a page which the respondent left: those were before their eyes. */
  readonly seen: ReadonlySet<string>;
  /** The state of a question by its name. */
  question(name: string): QuestionState;
  /** Takes what was typed or picked for a question. */
  set(name: string, input: unknown): void;
  /** Names of the questions of a page, follow-ups included, in the order to show. */
  questionsOf(page: number): readonly string[];
  /**
   * Checks the present page; goes on when it has no fault. What an answer opened on a page behind comes first, then the
   * page that follows. False when there is a fault, or the page turned out to be the last.
   */
  next(): boolean;
  /** Goes to the page before, or to where `next` turned back from. */
  back(): void;
  /** Goes to any page that is shown. */
  goTo(page: number): void;
  /** Checks every page; goes to the first one with a fault. True when all answers can be sent. */
  check(): boolean;
  /** What would be sent now. */
  answers(): Answers;
  /** Does a page show what the respondent has never seen? */
  isUnseen(page: number): boolean;
  /** Takes over what was seen before, as a draft knows it. */
  recall(seen: Iterable<string>): void;
  /** Calls back after each change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * Starts a session with its pages and questions in given orders; `createSession` knows all orders.
 *
 * @param checked the survey from `readSurvey`
 * @param orders of pages and questions
 * @param seed decides the random orders; by default drawn anew
 * @param given answers to begin with
 */
export function startSession(checked: CheckedSurvey, orders: Orders, seed = drawSeed(), given?: Answers): Session {
  const book = createAnswerBook(checked, seed, orders.shuffle, given);
  const paging = createPaging(checked, book, orders.pages(checked, seed));
  const { survey, questions } = checked;
  const namesByPage = survey.pages.map((page) =>
    orders.questions(checked, page, seed).flatMap(({ name }) => withFollowUps(name)),
  );
  const listeners = new Set<() => void>();
  let snapshot: Snapshot | undefined;

  function changed(): void {
    snapshot = undefined;
    for (const listener of [...listeners]) listener();
  }

  function withFollowUps(name: string): string[] {
    return [name, ...questions.get(name)!.followUps.flatMap(withFollowUps)];
  }

  function takeSnapshot(): Snapshot {
    const { page } = paging;
    const states = namesByPage[page]!.map(book.state).filter((state) => state.visible);
    return {
      page,
      ...paging.stand(),
      questions: states.filter(({ question: { name } }) => {
        const { parent, logic } = questions.get(name)!;
        return parent === undefined && !logic.computed;
      }),
      faulty: states.filter(({ issue }) => issue).map(({ question }) => question.name),
    };
  }

  /** Checks the questions of one page; true when none has a fault. */
  function checkPage(index: number): boolean {
    const names = checked.pages[index]!.questions;
    names.forEach(book.check);
    return names.every((name) => !book.state(name).issue);
  }

  return {
    checked,
    get snapshot() {
      return (snapshot ??= takeSnapshot());
    },
    question: book.state,
    questionsOf: (index) => namesByPage[index]!,
    get seen() {
      return paging.seen;
    },
    isUnseen: paging.isUnseen,
    recall(seen) {
      paging.recall(seen);
      changed();
    },
    set(name, input) {
      if (!questions.has(name)) return;
      book.renew();
      book.set(name, input);
      changed();
    },
    next() {
      book.renew();
      const isFine = checkPage(paging.page);
      if (isFine) paging.pass();
      const moves = isFine && paging.next();
      changed();
      return moves;
    },
    back() {
      paging.back();
      changed();
    },
    goTo(page) {
      paging.goTo(page);
      changed();
    },
    check() {
      book.renew();
      const faulty = paging.shownPages().filter((index) => !checkPage(index));
      if (faulty.length > 0) paging.goTo(faulty[0]!);
      changed();
      return faulty.length === 0;
    },
    answers() {
      const answers: Record<string, Value> = {};
      for (const name of checked.questions.keys()) {
        const { answer } = book.state(name);
        if (answer !== undefined) answers[name] = answer;
      }
      return answers;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Draws what decides the random orders of a session. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
