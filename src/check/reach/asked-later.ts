import type { Expression } from '../../engine/expression/syntax.ts';
import { referencesOf } from '../../engine/expression/names.ts';
import { pagesInOrder, questionsInOrder } from '../../engine/order.ts';
import type { CheckedSurvey, QuestionNode } from '../../engine/read-survey.ts';
import type { Path } from '../../schema/survey-error.ts';
import type { AddFault, PlacedNodes } from './reach-faults.ts';

/** So many random orders are looked at: whoever may be led back is found in nearly all of them. */
const orders = 20;

/** Where questions stand for one respondent: the first ones have small numbers. */
type Places = ReadonlyMap<string, number>;

/**
 * Finds pages, questions and choices that open by an answer to what is asked only later. Nobody misses them: whoever
 * gives the answer is led back. But it is seldom meant.
 *
 * @param checked the survey, read
 * @param questions where its questions stand
 * @param add takes what is found
 */
export function findAskedLater(checked: CheckedSurvey, questions: readonly PlacedNodes[], add: AddFault): void {
  const seeds = isRandom(checked) ? orders : 1;
  const allPlaces = Array.from({ length: seeds }, (_, seed) => placesIn(checked, seed));
  const pageOf = (name: string): number => checked.questions.get(name)!.page;

  /** The question that is read and may come later; what is computed stands for what it reads. */
  function laterIn(expression: Expression, isLater: (name: string, places: Places) => boolean): string | undefined {
    const seen = new Set<string>();
    const open = [expression];
    for (const one of open) {
      for (const { name } of referencesOf(one)) {
        const node = checked.questions.get(name);
        if (!node || seen.has(name)) continue;
        seen.add(name);
        if (node.logic.computed) open.push(node.expressions.expression!);
        else if (allPlaces.some((places) => isLater(name, places))) return name;
      }
    }
    return undefined;
  }

  function tell(path: Path, what: string, later: string | undefined, page: number): void {
    if (later === undefined) return;
    const asked = isRandom(checked) ? 'may be asked' : 'is asked';
    const where =
      pageOf(later) === page
        ? `further down: answering it changes what stands above`
        : `on a later page: whoever answers it is led back`;
    add('asked-later', path, `this ${what} depends on "${later}", which ${asked} ${where}. Ask "${later}" before it`);
  }

  checked.pages.forEach(({ visibleIf }, page) => {
    if (!visibleIf) return;
    const own = checked.pages[page]!.questions[0]!;
    const later = laterIn(visibleIf, (name, places) => places.get(name)! > places.get(own)!);
    tell(['pages', page, 'visibleIf'], 'page', later, page);
  });
  for (const { path, nodes } of questions) {
    const [node] = nodes;
    if (!node) continue;
    const isBehind = (name: string, places: Places): boolean => places.get(name)! > places.get(node.question.name)!;
    const { visibleIf } = node.expressions;
    const { forEach } = node.question as { forEach?: string };
    // The questions of a loop are there when the loop is: told once.
    const around = node.parent === undefined ? undefined : checked.questions.get(node.parent)!;
    const isTold = (name: string): boolean => name === (around?.question as { forEach?: string } | undefined)?.forEach;
    const later = visibleIf && laterIn(visibleIf, (name, places) => !isTold(name) && isBehind(name, places));
    const key = later !== undefined && later === forEach ? 'forEach' : 'visibleIf';
    tell([...path, ...(Object.hasOwn(node.question, key) ? [key] : [])], 'question', later, node.page);
    for (const item of node.items) {
      tell(placeOfItem(node, path, item), 'entry', laterIn(item.visibleIf, isBehind), node.page);
    }
  }
}

const isRandom = ({ survey: { pages, pagesOrder } }: CheckedSurvey): boolean =>
  pagesOrder !== undefined || pages.some(({ questionsOrder }) => questionsOrder !== undefined);

function placesIn(checked: CheckedSurvey, seed: number): Places {
  const places = new Map<string, number>();
  const place = (name: string): void => {
    places.set(name, places.size);
    checked.questions.get(name)!.followUps.forEach(place);
  };
  for (const page of pagesInOrder(checked, seed)) {
    for (const { name } of questionsInOrder(checked, page, seed)) place(name);
  }
  return places;
}

/** A choice that was taken from another question stands nowhere of its own. */
function placeOfItem(node: QuestionNode, path: Path, { list, value }: QuestionNode['items'][number]): Path {
  const { choicesFromQuestion } = node.question as { choicesFromQuestion?: string };
  if (choicesFromQuestion !== undefined) return [...path, 'choicesFromQuestion'];
  const entries = (node.question as unknown as Readonly<Record<string, readonly { value: string }[]>>)[list]!;
  return [...path, list, entries.findIndex((entry) => entry.value === value), 'visibleIf'];
}
