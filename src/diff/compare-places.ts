import type { CheckedSurvey } from '../engine/read-survey.ts';
import { change, raiseVersion, type Change } from './change.ts';
import { placeQuestions, type PlacedQuestion } from './place-questions.ts';
import { sameCondition } from './same-condition.ts';

/** A condition that decides whether a question is shown, besides its own, and whose it is. */
interface Guard {
  /** What has the condition, for people and to find it in the other version. */
  readonly owner: string;
  readonly condition: string;
}

/**
 * Compares where questions stand: on which page, behind which pages that end the survey, and inside which questions. A
 * stored answer is refused when a condition that was not around it before does not hold.
 *
 * @param before the version for which answers are stored
 * @param after the version that takes its place
 */
export function comparePlaces(before: CheckedSurvey, after: CheckedSurvey): readonly Change[] {
  const old = placeQuestions(before);
  const known = guardsIn(before);
  return [...placeQuestions(after)].flatMap(([name, now]): readonly Change[] => {
    const was = old.get(name);
    if (!was || !after.questions.has(name) || now.logic.answerless) return [];
    const moves = describeMove(name, [before, was], [after, now]);
    const guards = [guardsOf(name, before), guardsOf(name, after)] as const;
    // A condition that changed where it stands is told there.
    const isNew = ({ owner, condition }: Guard): boolean =>
      moves !== undefined || !known.has(owner) || sameCondition(known.get(owner), condition);
    const added = without(guards[1], guards[0]).filter(isNew);
    const place = ['new', now.path] as const;
    const what = moves ?? `"${name}" stands elsewhere`;
    if (added.length > 0) {
      const owners = added.map(({ owner }) => owner).join(' and ');
      const message = `${what}, behind ${owners}: stored answers that the condition hides now would be refused`;
      return [change('breaking', place, message, raiseVersion)];
    }
    if (moves === undefined) return [];
    const isOpener = without(guards[0], guards[1]).length > 0;
    return [change(isOpener ? 'caution' : 'harmless', place, isOpener ? `${moves}: more people see it` : moves)];
  });
}

type Placed = readonly [CheckedSurvey, PlacedQuestion];

/** From where to where a question moves; nothing when it stays on its page and inside its question. */
function describeMove(name: string, [before, was]: Placed, [after, now]: Placed): string | undefined {
  const [from, to] = [before.questions.get(name)!.parent, after.questions.get(name)!.parent];
  if (was.page !== now.page) return `"${name}" moves from the page "${was.page}" to "${now.page}"`;
  if (from === to) return undefined;
  return to === undefined ? `"${name}" moves out of "${from!}"` : `"${name}" moves into "${to}"`;
}

const pageGuard = (page: string): string => `the condition of the page "${page}"`;
const endGuard = (page: string): string => `"endIf" of the page "${page}"`;
const questionGuard = (name: string): string => `the condition of "${name}"`;

/** Every condition that can be around a question, by its owner. */
function guardsIn({ survey, questions }: CheckedSurvey): ReadonlyMap<string, string> {
  const ofPages = survey.pages.flatMap(({ name, visibleIf, endIf }) => [
    ...(visibleIf === undefined ? [] : [[pageGuard(name), visibleIf] as const]),
    ...(endIf === undefined ? [] : [[endGuard(name), endIf] as const]),
  ]);
  const ofQuestions = [...questions].flatMap(
    ([
      name,
      {
        question: { visibleIf },
      },
    ]) => (visibleIf === undefined ? [] : [[questionGuard(name), visibleIf] as const]),
  );
  return new Map([...ofPages, ...ofQuestions]);
}

function guardsOf(name: string, { survey, questions }: CheckedSurvey): readonly Guard[] {
  const { page, parent } = questions.get(name)!;
  const own = survey.pages[page]!;
  const ends = survey.pages
    .slice(0, page)
    .flatMap(({ name: before, endIf }) => (endIf === undefined ? [] : [{ owner: endGuard(before), condition: endIf }]));
  const ofPage = own.visibleIf === undefined ? [] : [{ owner: pageGuard(own.name), condition: own.visibleIf }];
  return [...ofPage, ...ends, ...aroundIn(parent, questions)];
}

function aroundIn(name: string | undefined, questions: CheckedSurvey['questions']): readonly Guard[] {
  if (name === undefined) return [];
  const { question, parent } = questions.get(name)!;
  const { visibleIf: condition } = question;
  const own = condition === undefined ? [] : [{ owner: questionGuard(name), condition }];
  return [...own, ...aroundIn(parent, questions)];
}

/** The guards that the others do not have, whoever has them there. */
const without = (guards: readonly Guard[], others: readonly Guard[]): readonly Guard[] =>
  guards.filter(({ condition }) => !others.some((other) => sameCondition(other.condition, condition)));
