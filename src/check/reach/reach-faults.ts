import type { CheckedSurvey, QuestionNode } from '../../engine/read-survey.ts';
import type { FaultCode } from '../report/fault.ts';
import type { Path } from '../../schema/survey-error.ts';
import type { Item } from '../../schema/question.ts';
import { createDeadEnds } from './dead-ends.ts';
import { certain, type Constraint } from './guards.ts';
import { createReach } from './reach.ts';

/** What a fault of a condition is about. */
export interface Spot {
  /** Position in the condition, from 0. */
  readonly at: number;
  /** The value that is looked for behind that position. */
  readonly word?: string | undefined;
  /** The condition as it was read: in a repeated question, as it is written out for one thing. */
  readonly written: string;
}

/** Takes a fault. */
export type AddFault = (code: FaultCode, path: Path, message: string, suggestion?: string, spot?: Spot) => void;

/** A question as it stands in the file; of a repeated one, all that it is written out to. */
export interface PlacedNodes {
  readonly path: Path;
  readonly nodes: readonly QuestionNode[];
}

/**
 * Finds pages and questions that nobody can ever see, choices that nobody can pick, questions that nobody can answer, and
 * conditions that never hold, or always.
 *
 * @param checked the survey, read
 * @param questions where its questions stand
 * @param add takes what is found
 */
export function findReachFaults(checked: CheckedSurvey, questions: readonly PlacedNodes[], add: AddFault): void {
  const reach = createReach(checked);
  const hidden = new Set<number>();
  const describeDeadEnd = createDeadEnds(checked, reach);

  checked.pages.forEach(({ visibleIf }, page) => {
    const path = ['pages', page];
    const { endIf } = checked.survey.pages[page]!;
    if (!reach.canBe(reach.guardsOfPage(page), page)) {
      hidden.add(page);
      const isOwn = visibleIf !== undefined && !reach.canBe([certain(visibleIf)], page);
      const why = isOwn ? 'its condition never holds' : 'the survey always ends before it';
      return add('never-shown', visibleIf ? [...path, 'visibleIf'] : path, `this page can never be shown: ${why}`);
    }
    if (visibleIf && !reach.canBe([certain(visibleIf, false)], page)) addAlways([...path, 'visibleIf']);
    if (endIf === undefined) return;
    const ends = checked.pages[page + 1]?.unless;
    if (ends && !reach.canBe([...reach.guardsOfPage(page), certain(ends)], page + 1)) {
      add('never-holds', [...path, 'endIf'], 'this condition never holds, so the survey never ends here');
    }
  });

  const canBeShown = new Set<number>();
  for (const { path, nodes } of questions) {
    const [first] = nodes;
    if (first === undefined || hidden.has(first.page)) continue;
    const shown = nodes.filter((node) => reach.canBe(reach.guardsOf(node.question.name), node.page));
    if (shown.length > 0) canBeShown.add(first.page);
    if (shown.length > 0) findInside(path, shown);
    else if (first.parent === undefined || shownParent(first.parent)) {
      add('never-shown', [...path, 'visibleIf'], 'this question can never be shown: its condition never holds');
    }
  }

  checked.pages.forEach((_, page) => {
    if (hidden.has(page) || canBeShown.has(page)) return;
    add('never-shown', ['pages', page], 'this page can never be shown: none of its questions is');
  });

  function shownParent(name: string): boolean {
    return reach.canBe(reach.guardsOf(name), checked.questions.get(name)!.page);
  }

  function addAlways(path: Path): void {
    add('always-holds', path, 'this condition always holds: it can be left out');
  }

  function findInside(path: Path, nodes: readonly QuestionNode[]): void {
    const canBe = (node: QuestionNode, ...constraints: readonly Constraint[]): boolean =>
      reach.canBe([...reach.guardsOf(node.question.name), ...constraints], node.page);
    const never = (key: keyof QuestionNode['expressions'], isMore: boolean): boolean =>
      nodes.every(({ expressions }) => expressions[key] !== undefined) &&
      nodes.every((node) => !canBe(node, certain(node.expressions[key]!, isMore)));

    const results = {
      requiredIf: 'so the question is never required',
      enableIf: 'so the question can never be answered',
      setValueIf: 'so the value is never set',
    } as const;
    for (const [key, result] of Object.entries(results) as [keyof typeof results, string][]) {
      if (never(key, true)) add('never-holds', [...path, key], `this condition never holds, ${result}`);
      else if (key !== 'setValueIf' && never(key, false)) addAlways([...path, key]);
    }
    if (nodes.every(isAlwaysVisible)) addAlways([...path, 'visibleIf']);
    const deadEnd = describeDeadEnd(nodes);
    if (deadEnd !== undefined) add('never-answered', [...path, 'validIf'], deadEnd);
    findItemFaults(path, nodes, canBe);
  }

  function isAlwaysVisible({ question, page, expressions: { visibleIf } }: QuestionNode): boolean {
    return (
      question.visibleIf !== undefined &&
      visibleIf !== undefined &&
      !reach.canBe([...reach.guardsOfPage(page), certain(visibleIf, false)], page)
    );
  }

  function findItemFaults(
    path: Path,
    nodes: readonly QuestionNode[],
    canBe: (node: QuestionNode, ...constraints: readonly Constraint[]) => boolean,
  ): void {
    const { items, logic, question } = nodes[0]!;
    const never = items.filter((item) =>
      nodes.every((node) => {
        const same = node.items.find(({ list, value }) => list === item.list && value === item.value);
        return same !== undefined && !canBe(node, certain(same.visibleIf));
      }),
    );
    for (const list of logic.lists ?? []) {
      const all = (question as unknown as Readonly<Record<string, readonly Item[]>>)[list] ?? [];
      const conditional = items.filter((item) => item.list === list);
      const gone = never.filter((item) => item.list === list);
      for (const { value } of gone) {
        const index = all.findIndex((item) => item.value === value);
        const place = [...path, list, index, 'visibleIf'];
        add('never-picked', place, `"${value}" can never be picked: its condition never holds`);
      }
      if (all.length > 0 && gone.length === all.length) {
        add(
          'never-answered',
          [...path, list],
          'this question can never be answered: none of its entries is ever shown',
        );
      } else if (
        question.required === true &&
        all.length > 0 &&
        conditional.length === all.length &&
        isProvablyEmpty(nodes[0]!, list)
      ) {
        const message =
          'for some answers none of these is shown, so that nothing can be picked: leave one without condition';
        add('never-answered', [...path, list], message);
      }
    }
  }

  /** Is there a respondent for whom no entry of a list is left? Only what the file says plainly counts. */
  function isProvablyEmpty(node: QuestionNode, list: string): boolean {
    const absent = node.items.filter((item) => item.list === list).map(({ visibleIf }) => certain(visibleIf, false));
    return reach.canBeForCertain([...reach.guardsOf(node.question.name), ...absent], node.page);
  }
}
