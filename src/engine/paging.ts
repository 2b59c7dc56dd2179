import type { AnswerBook } from './answer-book.ts';
import { referencesOf } from './expression/names.ts';
import type { Page } from '../schema/survey.ts';
import type { CheckedSurvey } from './read-survey.ts';

/** The way of one respondent through the pages of a survey. */
export interface Paging {
  /** Position of the present page in the survey file. */
  readonly page: number;
  /** Names of the questions that were on a page which the respondent left: those were before their eyes. */
  readonly seen: ReadonlySet<string>;
  /** Where the respondent stands among the pages. */
  stand(): PageStand;
  /** The pages that are shown, in the order of this session. */
  shownPages(): readonly number[];
  /** Does a page show what the respondent has never seen? */
  isUnseen(page: number): boolean;
  /** Notes that everything on the present page is decided, answered or not. */
  pass(): void;
  /**
   * Goes on: first to what an answer opened on a page behind, then to the page that follows.
   *
   * @returns false on the last page
   */
  next(): boolean;
  /** Goes to the page before, or to where `next` turned back from. */
  back(): void;
  /** Goes to any page that is shown. */
  goTo(page: number): void;
  /** Takes over what was seen before, as a draft knows it. */
  recall(seen: Iterable<string>): void;
}

/** Where a respondent stands among the pages. */
export interface PageStand {
  /** Number of the present step, from 1. */
  readonly step: number;
  /** How many steps there are at most; shrinks as answers decide, and does not grow by going on. */
  readonly steps: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Leads one respondent through the pages. Whoever opens a page or a question by an answer is asked it, also when it lies
 * behind: a page that was never shown moves to where the respondent is, one that was is shown once more.
 *
 * @param checked the survey
 * @param book the answers
 * @param pages in the order of this session
 */
export function createPaging(checked: CheckedSurvey, book: AnswerBook, pages: readonly Page[]): Paging {
  const { survey, questions } = checked;
  /** The pages in the order of this session; one that opens behind the respondent moves to where it is shown. */
  const sequence = pages.map((page) => survey.pages.indexOf(page));
  /** Pages that were left behind: what was not answered there is decided. */
  const passed = new Set<number>();
  const seen = new Set<string>();
  let page = firstPage();
  /** The page from which the respondent was led back to what opened behind. */
  let turnedBackFrom: number | undefined;

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

  /** The page before or after another one, among those that are shown. */
  function neighbour(of: number, distance: 1 | -1): number | undefined {
    const shown = sequence.filter((index) => index === of || isShown(index));
    return shown[shown.indexOf(of) + distance];
  }

  /** A note that opens on a page which was seen is no reason to show the page again. */
  function isUnseen(index: number): boolean {
    const names = checked.pages[index]!.questions;
    const isNew = !names.some((name) => seen.has(name));
    return (
      isShown(index) &&
      names.some((name) => {
        const { computed, answerless } = questions.get(name)!.logic;
        return !seen.has(name) && !computed && (isNew || !answerless) && book.state(name).visible;
      })
    );
  }

  /** The page that comes next: the first one behind that shows what was never seen, or the one that follows. */
  function following(): number | undefined {
    const front = turnedBackFrom ?? page;
    const behind = sequence.slice(0, sequence.indexOf(front));
    return behind.find((index) => index !== page && isUnseen(index)) ?? neighbour(front, 1);
  }

  function goOn(): boolean {
    const next = following();
    if (next === undefined) return false;
    const front = turnedBackFrom ?? page;
    turnedBackFrom = undefined;
    if (sequence.indexOf(next) < sequence.indexOf(front)) {
      if (checked.pages[next]!.questions.some((name) => seen.has(name))) turnedBackFrom = front;
      else {
        sequence.splice(sequence.indexOf(next), 1);
        sequence.splice(sequence.indexOf(front) + 1, 0, next);
      }
    }
    page = next;
    return true;
  }

  /** What is on the present page was before the respondent's eyes. */
  function look(): void {
    for (const name of checked.pages[page]!.questions) if (book.state(name).visible) seen.add(name);
  }

  function goTo(index: number): void {
    look();
    page = index;
    turnedBackFrom = undefined;
  }

  function firstPage(): number {
    return shownPages()[0] ?? 0;
  }

  /** A hidden page counts as a step while a question that decides about it is still to come. */
  function isOpen(index: number, known: Map<string, boolean>): boolean {
    if (book.hasEnded(index)) return false;
    return checked.pages[index]!.questions.some((name) => isUndecided(index, name, known));
  }

  /** Can the answers to come still show a question that is hidden now? */
  function isUndecided(index: number, name: string, known: Map<string, boolean>): boolean {
    const condition = book.isPageVisible(index)
      ? questions.get(name)!.expressions.visibleIf
      : checked.pages[index]!.visibleIf;
    return (condition ? referencesOf(condition) : []).some((reference) => {
      const before = known.get(reference.name);
      if (before !== undefined) return before;
      const { page: other } = questions.get(reference.name)!;
      const { visible, answer } = book.state(reference.name);
      const open = !passed.has(other) && (visible ? answer === undefined : isUndecided(other, reference.name, known));
      known.set(reference.name, open);
      return open;
    });
  }

  return {
    get page() {
      return page;
    },
    seen,
    shownPages,
    isUnseen,
    stand() {
      const shown = shownPages();
      const step = Math.max(0, shown.indexOf(page));
      const known = new Map<string, boolean>();
      const open = sequence.filter((index) => !isShown(index) && isOpen(index, known)).length;
      return {
        step: step + 1,
        steps: shown.length + open,
        isFirst: step === 0 && turnedBackFrom === undefined,
        isLast: open === 0 && following() === undefined,
      };
    },
    pass: () => void passed.add(page),
    next() {
      look();
      return goOn();
    },
    back() {
      goTo(turnedBackFrom ?? neighbour(page, -1) ?? page);
    },
    goTo,
    recall(names) {
      seen.clear();
      for (const name of names) seen.add(name);
    },
  };
}
