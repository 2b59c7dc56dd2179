import { createAnswerBook } from './answer-book.ts';
import { referencesOf } from './expression/names.ts';
import type { Value } from './expression/syntax.ts';
import type { QuestionState } from './question-logic.ts';
import type { CheckedSurvey } from './read-survey.ts';
import { shuffle } from './shuffle.ts';

/** All answers of one person, as they are sent: question name to answer. Hidden and empty questions are absent. */
export type Answers = Readonly<Record<string, Value>>;

/** Where a respondent stands. A new object at each change; equal objects mean nothing changed. */
export interface Snapshot {
  /** Position of the page in the survey file. */
  readonly page: number;
  /** Number of the present step, from 1. */
  readonly step: number;
  /** How many steps there are at most; shrinks as answers decide, and does not grow by going on. */
  readonly steps: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** States of the present page's questions (follow-ups left out), hidden ones left out, in order. */
  readonly questions: readonly QuestionState[];
  /** Names of the questions of the present page whose fault is shown. */
  readonly faulty: readonly string[];
}

/** One person answering one survey: no page, no network, no storage. */
export interface Session {
  readonly checked: CheckedSurvey;
  readonly snapshot: Snapshot;
  /** The state of a question by its name. */
  question(name: string): QuestionState;
  /** Takes what was typed or picked for a question. */
  set(name: string, input: unknown): void;
  /** Names of the questions of a page, follow-ups included, in the order to show. */
  questionsOf(page: number): readonly string[];
  /** Checks the present page; goes on when it has no fault. False when it has one, or turned out to be the last. */
  next(): boolean;
  /** Goes to the page before. */
  back(): void;
  /** Goes to any page that is shown. */
  goTo(page: number): void;
  /** Checks every page; goes to the first one with a fault. True when all answers can be sent. */
  check(): boolean;
  /** What would be sent now. */
  answers(): Answers;
  /** Calls back after each change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * Starts a session.
 *
 * @param checked the survey from `readSurvey`
 * @param seed decides the random orders; by default drawn anew
 * @param given answers to begin with, such as those of an envelope or a draft: taken as they are, without default values
 * @example
 * const session = createSession(readSurvey(json, logicByType));
 * session.set('impacted', 'now');
 * session.next();
 */
export function createSession(checked: CheckedSurvey, seed = drawSeed(), given?: Answers): Session {
  const book = createAnswerBook(checked, seed, given);
  const { survey, questions } = checked;
  const sequence = inOrder(survey.pages, survey.pagesOrder, `${seed} `).map((page) => survey.pages.indexOf(page));
  const namesByPage = survey.pages.map((page) =>
    inOrder(page.questions, page.questionsOrder, `${seed} ${page.name} `).flatMap(({ name }) => withFollowUps(name)),
  );
  const listeners = new Set<() => void>();
  /** Pages that were left behind: what was not answered there is decided. */
  const passed = new Set<number>();
  let page = firstPage();
  let snapshot: Snapshot | undefined;

  function changed(): void {
    snapshot = undefined;
    for (const listener of [...listeners]) listener();
  }

  function withFollowUps(name: string): string[] {
    return [name, ...questions.get(name)!.followUps.flatMap(withFollowUps)];
  }

  /** A page is shown when its condition holds and it has something to show. */
  function isShown(index: number): boolean {
    return (
      book.isPageVisible(index) &&
      checked.pages[index]!.questions.some((name) => book.state(name).visible && !questions.get(name)!.logic.computed)
    );
  }

  function shownPages(): number[] {
    return sequence.filter(isShown);
  }

  /** The page before or after the present one, among those that are shown. */
  function neighbour(distance: 1 | -1): number | undefined {
    const shown = sequence.filter((index) => index === page || isShown(index));
    return shown[shown.indexOf(page) + distance];
  }

  function firstPage(): number {
    return shownPages()[0] ?? 0;
  }

  /** A hidden page counts as a step while a question that decides about it is still to come. */
  function isOpen(index: number, seen: Map<string, boolean>): boolean {
    if (sequence.indexOf(index) <= sequence.indexOf(page) || book.hasEnded(index)) return false;
    return checked.pages[index]!.questions.some((name) => isUndecided(index, name, seen));
  }

  /** Can the answers to come still show a question that is hidden now? */
  function isUndecided(index: number, name: string, seen: Map<string, boolean>): boolean {
    const condition = book.isPageVisible(index)
      ? questions.get(name)!.expressions.visibleIf
      : checked.pages[index]!.visibleIf;
    return (condition ? referencesOf(condition) : []).some((reference) => {
      const known = seen.get(reference.name);
      if (known !== undefined) return known;
      const { page: other } = questions.get(reference.name)!;
      const { visible, answer } = book.state(reference.name);
      const open = !passed.has(other) && (visible ? answer === undefined : isUndecided(other, reference.name, seen));
      seen.set(reference.name, open);
      return open;
    });
  }

  function takeSnapshot(): Snapshot {
    const pages = shownPages();
    const step = Math.max(0, pages.indexOf(page));
    const states = namesByPage[page]!.map(book.state).filter((state) => state.visible);
    const seen = new Map<string, boolean>();
    const steps = pages.length + sequence.filter((index) => !isShown(index) && isOpen(index, seen)).length;
    return {
      page,
      step: step + 1,
      steps,
      isFirst: step === 0,
      isLast: step + 1 >= steps,
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
    set(name, input) {
      if (!checked.questions.has(name)) return;
      book.set(name, input);
      changed();
    },
    next() {
      const fine = checkPage(page);
      if (fine) passed.add(page);
      const following = neighbour(1);
      const moves = fine && following !== undefined;
      if (moves) page = following;
      changed();
      return moves;
    },
    back() {
      page = neighbour(-1) ?? page;
      changed();
    },
    goTo(index) {
      page = index;
      changed();
    },
    check() {
      const faulty = shownPages().filter((index) => !checkPage(index));
      if (faulty.length > 0) page = faulty[0]!;
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

const inOrder = <T extends { readonly name: string; readonly fixed?: boolean | undefined }>(
  entries: readonly T[],
  order: 'random' | undefined,
  seed: string,
): readonly T[] => (order === 'random' ? shuffle(entries, seed) : entries);

/** Draws what decides the random orders of a session. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
