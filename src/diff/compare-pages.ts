import type { Page, Survey } from '../schema/survey.ts';
import { change, raiseVersion, type Change } from './change.ts';
import { sameCondition } from './same-condition.ts';
import { sameJson } from './same-json.ts';

/** Compares the pages of two versions; their questions are compared one by one. */
export function comparePages(before: Survey, after: Survey): readonly Change[] {
  const old = new Map(before.pages.map((page) => [page.name, page]));
  const names = after.pages.map(({ name }) => name);
  const kept = before.pages.map(({ name }) => name).filter((name) => names.includes(name));
  const order = names.filter((name) => old.has(name));
  return [
    ...before.pages.flatMap(({ name }, index) =>
      names.includes(name) ? [] : [change('harmless', ['old', ['pages', index]], `the page "${name}" is gone`)],
    ),
    ...after.pages.flatMap((page, index) => comparePage(old.get(page.name), page, index)),
    ...(sameJson(kept, order) ? [] : [change('harmless', ['new', ['pages']], 'the order of the pages changes')]),
    ...compareOrders(before, after),
  ];
}

function comparePage(old: Page | undefined, page: Page, index: number): readonly Change[] {
  const path = ['pages', index];
  const { name } = page;
  if (!old) return [change('harmless', ['new', path], `the page "${name}" is new`)];
  const changes: Change[] = [];
  for (const key of ['visibleIf', 'endIf'] as const) {
    if (sameCondition(old[key], page[key])) continue;
    changes.push(
      page[key] === undefined
        ? change('caution', ['old', path], `the page "${name}" loses "${key}": more people see its questions`)
        : change(
            'breaking',
            ['new', [...path, key]],
            `the condition "${key}" of the page "${name}" changes: stored answers to questions that it hides now would be refused`,
            raiseVersion,
          ),
    );
  }
  if (!sameJson([old.title, old.questionsOrder, old.fixed], [page.title, page.questionsOrder, page.fixed]))
    changes.push(change('harmless', ['new', path], `texts or order of the page "${name}" change`));
  return changes;
}

/** The questions that stay on a page, in another order. */
function compareOrders(before: Survey, after: Survey): readonly Change[] {
  const old = new Map(before.pages.map((page) => [page.name, page.questions.map(({ name }) => name)]));
  return after.pages.flatMap((page, index) => {
    const names = page.questions.map(({ name }) => name);
    const were = old.get(page.name) ?? [];
    const isSameOrder = sameJson(
      names.filter((name) => were.includes(name)),
      were.filter((name) => names.includes(name)),
    );
    const message = `the order of questions on "${page.name}" changes`;
    return isSameOrder ? [] : [change('harmless', ['new', ['pages', index]], message)];
  });
}
