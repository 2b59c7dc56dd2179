import type { Question } from '../schema/question.ts';
import type { Page } from '../schema/survey.ts';
import type { CheckedSurvey } from './read-survey.ts';
import { shuffle } from './shuffle.ts';

/**
 * The pages in the order of one session. In a random order too, a page comes after those whose answers it reads, and a
 * page with `endIf` after all that stand before it in the file, and before the others: it ends what follows.
 *
 * @param checked the survey
 * @param seed of the session
 */
export function pagesInOrder(checked: CheckedSurvey, seed: number): readonly Page[] {
  const { pages, pagesOrder } = checked.survey;
  if (!pagesOrder) return pages;
  const stretches: Page[][] = [[]];
  for (const page of pages) {
    stretches.at(-1)!.push(page);
    if (page.endIf !== undefined) stretches.push([]);
  }
  const positions = new Map(pages.map((page, index) => [index, page]));
  const before = placesBefore(checked, positions, (name) => checked.questions.get(name)!.page);
  const isFixed = ({ fixed, endIf }: Page): boolean => fixed === true || endIf !== undefined;
  return stretches.flatMap((stretch) => shuffleBehind(stretch, `${seed} `, before, isFixed));
}

/**
 * The questions of a page in the order of one session. In a random order too, a question comes after those that it reads.
 *
 * @param checked the survey
 * @param page one of its pages
 * @param seed of the session
 */
export function questionsInOrder(checked: CheckedSurvey, page: Page, seed: number): readonly Question[] {
  const { questions, questionsOrder, name } = page;
  if (!questionsOrder) return questions;
  const positions = new Map(questions.map((question) => [question.name, question]));
  const topOf = (inner: string): string => {
    const { parent } = checked.questions.get(inner)!;
    return parent === undefined ? inner : topOf(parent);
  };
  return shuffleBehind(questions, `${seed} ${name} `, placesBefore(checked, positions, topOf));
}

/**
 * Which entries must come before which, since a question of one reads an answer of the other.
 *
 * @param checked the survey
 * @param entries the pages or questions that are put in an order, by their place
 * @param placeOf the place of a question
 */
function placesBefore<Place, Entry>(
  { dependencies: { order, readers }, questions }: CheckedSurvey,
  entries: ReadonlyMap<Place, Entry>,
  placeOf: (name: string) => Place,
): ReadonlyMap<Entry, ReadonlySet<Entry>> {
  const before = new Map<Entry, Set<Entry>>();
  /** By page and question: the places that it reads. Each stands in `order` after all that it reads. */
  const read = new Map<string, Set<Place>>();
  for (const id of order) {
    const places = read.get(id) ?? new Set();
    const node = questions.get(id);
    // A page, and a value that is not asked, have no place: whoever reads them reads what they read.
    const isAsked = node && !node.logic.computed;
    for (const reader of readers.get(id) ?? []) {
      if (!read.has(reader)) read.set(reader, new Set());
      for (const place of isAsked ? [placeOf(id)] : places) read.get(reader)!.add(place);
    }
    const entry = isAsked && entries.get(placeOf(id));
    if (!entry) continue;
    if (!before.has(entry)) before.set(entry, new Set());
    for (const place of places) {
      const other = entries.get(place);
      if (other && other !== entry) before.get(entry)!.add(other);
    }
  }
  return before;
}

/** A random order in which every entry that can comes after those that it must come after. */
function shuffleBehind<T extends Page | Question>(
  entries: readonly T[],
  seed: string,
  before: ReadonlyMap<T, ReadonlySet<T>>,
  isFixed: (entry: T) => boolean = ({ fixed }) => fixed === true,
): readonly T[] {
  const among = new Set(entries);
  const placed = new Set<T>();
  const isReady = (entry: T): boolean =>
    [...(before.get(entry) ?? [])].every((other) => placed.has(other) || !among.has(other));
  const loose = shuffle(
    entries.filter((entry) => !isFixed(entry)),
    seed,
  ).slice();
  return entries.map((entry) => {
    const next = isFixed(entry) ? entry : loose.splice(Math.max(0, loose.findIndex(isReady)), 1)[0]!;
    placed.add(next);
    return next;
  });
}
