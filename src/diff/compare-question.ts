import { questionShape } from '../engine/survey-shape.ts';
import { isMultiple } from '../schema/decimal.ts';
import type { Path } from '../schema/survey-error.ts';
import { change, raiseVersion, type Change } from './change.ts';
import { compareLists } from './compare-lists.ts';
import type { PlacedQuestion } from './place-questions.ts';
import { sameCondition } from './same-condition.ts';
import { sameJson } from './same-json.ts';

type Keys = Readonly<Record<string, unknown>>;

/** Conditions under which a stored answer can be refused. */
const closing = ['visibleIf', 'validIf', 'requiredIf'];

/** What only changes how a question looks, or where an answer begins. */
const harmless = new Set(
  `title hint text placeholder rows display colCount selectAll rowTotals picker fixed choicesOrder rowsOrder itemsOrder entryTitle
   invalidText enableIf defaultValue setValueIf setValueExpression`.split(/\s+/),
);

/** What the ends of a scale, and the two answers of yes and no, are called. */
const labels: Readonly<Record<string, string>> = {
  minLabel: 'maxLabel',
  maxLabel: 'minLabel',
  labelTrue: 'labelFalse',
  labelFalse: 'labelTrue',
};

/** Limits that refuse more answers when they rise, and those that do when they fall. */
const lower = new Set(['min', 'minLength', 'minChoices']);
const upper = new Set(['max', 'maxLength', 'maxChoices']);

/**
 * Compares a question with what it was.
 *
 * @param before in the old file
 * @param after in the new file
 */
export function compareQuestion(before: PlacedQuestion, after: PlacedQuestion): readonly Change[] {
  const { name, type } = after.question;
  const { path } = after;
  if (before.question.type !== type) {
    const message = `"${name}" was of type "${before.question.type}" and is of type "${type}": stored answers cannot be read`;
    return [change('breaking', ['new', [...path, 'type']], message, 'Give the new question a new name.')];
  }
  const old = before.question as unknown as Keys;
  const now = after.question as unknown as Keys;
  const lists = after.logic.lists ?? [];
  const inside = after.logic.nested;
  const written = (key: string): boolean =>
    [before, after].some(({ logic }) => Object.hasOwn(logic.shape, key)) || Object.hasOwn(questionShape, key);
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) =>
      written(key) &&
      !lists.includes(key) &&
      key !== inside &&
      key !== 'name' &&
      key !== 'type' &&
      key !== '$comment' &&
      key !== 'accept' &&
      !sameJson(old[key], now[key]),
  );
  return [
    ...keys.flatMap((key) =>
      type === 'rating' && (key === 'min' || key === 'max')
        ? compareScale(name, key, path)
        : Object.hasOwn(labels, key)
          ? compareLabel(name, key, [old, now], path)
          : compareKey(name, key, { old: old[key], now: now[key] }, path),
    ),
    ...lists.flatMap((list) => compareLists(name, list, [old[list], now[list]], path)),
  ];
}

/** A 4 of 5 is no 4 of 10. */
const compareScale = (name: string, key: string, path: Path): readonly Change[] => [
  change(
    'breaking',
    ['new', path],
    `"${key}" of the scale of "${name}" changes: a stored grade means something else`,
    raiseVersion,
  ),
];

/** A label that stood at the other end before turns the meaning round. */
function compareLabel(name: string, key: string, [old, now]: readonly [Keys, Keys], path: Path): readonly Change[] {
  const place = ['new', now[key] === undefined ? path : [...path, key]] as const;
  if (now[key] !== undefined && sameJson(now[key], old[labels[key]!])) {
    const message = `"${key}" of "${name}" is what "${labels[key]!}" was: stored answers mean the opposite`;
    return [change('breaking', place, message, raiseVersion)];
  }
  return [change('caution', place, `"${key}" of "${name}" changes: it must still mean the same`)];
}

interface Values {
  readonly old: unknown;
  readonly now: unknown;
}

function compareKey(name: string, key: string, values: Values, path: Path): readonly Change[] {
  const { old, now } = values;
  const place = ['new', now === undefined ? path : [...path, key]] as const;
  const breaking = (message: string, advice = raiseVersion): Change[] => [change('breaking', place, message, advice)];
  if (closing.includes(key)) return compareCondition(name, key, values, path);
  if (key === 'required') {
    if (now !== true) return [change('harmless', place, `"${name}" need not be answered any more`)];
    return breaking(`"${name}" must be answered now: stored answers may lack it`);
  }
  if (key === 'multiple') {
    const way = now ? 'took one answer and takes several' : 'took several answers and takes one';
    return breaking(`"${name}" ${way}: stored answers have another form`, 'Give the new question a new name.');
  }
  if (key === 'expression') {
    if (sameCondition(old as string, now as string)) return [];
    return breaking(`"${name}" is computed in another way: stored values mean something else`);
  }
  if (key === 'privacy') {
    return [
      change('caution', place, `"${name}" is classed as ${word(now)} and was ${word(old)}: results group it anew`),
    ];
  }
  if (lower.has(key) || upper.has(key)) {
    const way = `${word(old)} → ${word(now)}`;
    if (isNarrower(key, values))
      return breaking(`"${key}" of "${name}" is narrower (${way}): stored answers may lie outside`);
    return [change('harmless', place, `"${key}" of "${name}" is wider (${way})`)];
  }
  if (key === 'unit') {
    if (old === undefined) return [change('caution', place, `"${name}" names a unit now: ${word(now)}`)];
    return breaking(`the unit of "${name}" changes (${word(old)} → ${word(now)}): stored numbers mean something else`);
  }
  if (key === 'step' && isMultiple(numberOf(old), numberOf(now))) {
    return [change('harmless', place, `"step" of "${name}" is finer (${word(old)} → ${word(now)})`)];
  }
  if (harmless.has(key)) return [change('harmless', place, `"${key}" of "${name}" changes`)];
  if (now === undefined && key !== 'step')
    return [change('caution', place, `"${name}" loses "${key}": other answers may be taken`)];
  return breaking(`"${key}" of "${name}" changes (${word(old)} → ${word(now)}): stored answers may not be taken now`);
}

const word = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));

function compareCondition(name: string, key: string, { old, now }: Values, path: Path): readonly Change[] {
  if (sameCondition(old as string | undefined, now as string | undefined)) return [];
  if (now === undefined) {
    const effect = key === 'visibleIf' ? 'it is asked of more people' : 'more answers are taken';
    return [change('caution', ['new', path], `"${name}" loses "${key}": ${effect}`)];
  }
  const effects: Readonly<Record<string, string>> = {
    visibleIf: 'stored answers that it hides now would be refused',
    validIf: 'stored answers for which it does not hold would be refused',
    requiredIf: 'stored answers may lack it',
  };
  return [
    change(
      'breaking',
      ['new', [...path, key]],
      `the condition "${key}" of "${name}" changes: ${effects[key]!}`,
      raiseVersion,
    ),
  ];
}

/** Dates and numbers compare as they are; anything else, such as "today", counts as narrower. */
function isNarrower(key: string, { old, now }: Values): boolean {
  if (now === undefined) return false;
  if (old === undefined || typeof old !== typeof now || old === 'today' || now === 'today') return true;
  return lower.has(key) ? (now as number) > (old as number) : (now as number) < (old as number);
}

/** The step of a number that names none is 1. */
const numberOf = (step: unknown): number => (typeof step === 'number' ? step : 1);
