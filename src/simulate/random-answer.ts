import { calculate } from '../schema/decimal.ts';
import type { Value } from '../engine/expression/syntax.ts';
import { exampleOfMask } from '../engine/mask.ts';
import type { QuestionState } from '../engine/question-logic.ts';
import type { Item } from '../schema/question.ts';
import { mixed, pickOne, wholeFrom, type Random } from './random.ts';

/** A limit of a number, or of a date. */
type Limit = number | string | undefined;

/** The keys of the built-in question types that an answer depends on. */
interface Keys {
  readonly multiple?: boolean;
  readonly minChoices?: number;
  readonly maxChoices?: number;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
  readonly total?: number;
  readonly cellType?: string;
  readonly precision?: keyof typeof dateLengths;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly inputType?: keyof typeof addresses;
  readonly mask?: string;
  readonly forEach?: string;
  readonly things?: readonly { readonly key: string }[];
}

interface Drawing {
  readonly state: QuestionState;
  readonly question: Keys;
  /** Answers that make a difference to conditions. */
  readonly telling: readonly Value[];
  readonly random: Random;
}

const addresses = { email: 'name@example.org', tel: '02 123 45 67', url: 'www.example.org' };
/** How many characters a date has, as it is stored. */
export const dateLengths = { day: 10, month: 7, year: 4 };
const day = 24 * 60 * 60 * 1000;
/** How many characters people write: most of them, and some. */
const usualText = 80;
const longText = 1000;
const words = 'appel casque bruit écran ligne oproep lawaai scherm call headset noise line'.split(' ');

/** Makes up an answer to a question of one type, in the form in which it is stored. */
const samplers: Readonly<Record<string, (drawing: Drawing) => Value>> = {
  choice({ state, question: { multiple, minChoices = 1, maxChoices = Infinity }, random }) {
    const choices = state.items['choices'] as readonly (Item & { readonly exclusive?: boolean })[];
    const first = pickOne(choices, random);
    if (!multiple || !first) return first?.value;
    if (first.exclusive) return [first.value];
    const loose = choices.filter(({ exclusive }) => !exclusive).map(({ value }) => value);
    return someOf(loose, minChoices, maxChoices, random);
  },
  ranking({ state, question: { minChoices = 1, maxChoices = Infinity }, random }) {
    return someOf(valuesOf(state.items['choices']), minChoices, maxChoices, random);
  },
  matrix({ state, question: { multiple, cellType, min, max, step = 1 }, random }) {
    const columns = valuesOf(state.items['columns']);
    const cellsOf = (): Value => {
      if (multiple) return someOf(columns, 1, columns.length, random);
      if (cellType === undefined) return pickOne(columns, random)!;
      return Object.fromEntries(columns.map((column) => [column, numberFrom(min, max, step, random)]));
    };
    const rows = valuesOf(state.items['rows']).filter(() => state.required || random() > 0.1);
    return Object.fromEntries(rows.map((row) => [row, cellsOf()]));
  },
  'yes-no': ({ random }) => random() < 0.5,
  rating: ({ question: { min = 1, max = 5 }, random }) => wholeFrom(Number(min), Number(max), random),
  slider: ({ question: { min = 0, max = 100, step = 1 }, random }) =>
    calculate(
      Number(min),
      '+',
      calculate(wholeFrom(0, Math.round((Number(max) - Number(min)) / step), random), '*', step),
    ),
  /** The total is cut at random places; sometimes the first cut leaves a part that makes a difference. */
  sum({ state, question: { total = 100, step = 1 }, telling, random }) {
    const items = mixed(valuesOf(state.items['items']), random);
    const units = Math.round(total / step);
    const part = random() < 0.5 ? pickOne(telling, random) : undefined;
    const least = typeof part === 'number' ? Math.round(part / step) : 0;
    const cuts = items.slice(1).map((_, index) => (least > 0 && index === 0 ? least : wholeFrom(least, units, random)));
    const ends = [0, ...cuts.sort((left, right) => left - right), units];
    const shareOf = (index: number): number => calculate(ends[index + 1]! - ends[index]!, '*', step);
    return items.length === 0 ? undefined : Object.fromEntries(items.map((item, index) => [item, shareOf(index)]));
  },
  number({ question: { min, max, step = 1 }, telling, random }) {
    if (telling.length > 0 && random() < 0.5) return pickOne(telling, random);
    return numberFrom(min, max, step, random);
  },
  date({ question: { min, max, precision = 'day' }, telling, random }) {
    if (telling.length > 0 && random() < 0.5) return pickOne(telling, random);
    const timeOf = (limit: number | string | undefined, otherwise: number): number =>
      typeof limit === 'string' && limit !== 'today' ? Date.parse(limit) : otherwise;
    const latest = timeOf(max, Date.now());
    const earliest = min === 'today' ? Date.now() : timeOf(min, Math.min(latest, Date.now()) - 3650 * day);
    const last = max === undefined && earliest > latest ? earliest + 3650 * day : latest;
    return new Date(earliest + Math.floor(random() * ((last - earliest) / day + 1)) * day)
      .toISOString()
      .slice(0, dateLengths[precision]);
  },
  text({ question: { minLength = 1, maxLength = longText, inputType, mask }, telling, random }) {
    if (telling.length > 0 && random() < 0.5) return pickOne(telling, random);
    if (mask !== undefined) return exampleOfMask(mask);
    if (inputType !== undefined) return addresses[inputType];
    const most = random() < 0.25 ? longText : usualText;
    const length = wholeFrom(minLength, Math.max(minLength, Math.min(maxLength, most)), random);
    let text = '';
    while (text.length < length) text += `${pickOne(words, random)!} `;
    // A space at the end would not count.
    return text.slice(0, length).replace(/ $/, '.');
  },
  repeat({ question: { forEach, min = 0, things = [] }, random }) {
    if (forEach !== undefined) return undefined;
    const count = wholeFrom(Math.max(Number(min), 1), things.length, random);
    return things.slice(0, count).map(({ key }) => key);
  },
};

/** A number within limits; without them near 0. */
function numberFrom(min: Limit, max: Limit, step: number, random: Random): number {
  const least = Math.ceil(calculate(Number(min ?? Math.min(0, Number(max ?? 100) - 100)), '/', step));
  const most = Math.floor(calculate(Number(max ?? least * step + 100), '/', step));
  return calculate(wholeFrom(least, Math.max(least, most), random), '*', step);
}

const valuesOf = (items: readonly Item[] | undefined): readonly string[] => (items ?? []).map(({ value }) => value);

function someOf(values: readonly string[], least: number, most: number, random: Random): readonly string[] {
  const highest = Math.min(most, values.length);
  return mixed(values, random).slice(0, wholeFrom(Math.min(Math.max(least, 1), highest), highest, random));
}

/** The question types that can be answered at random. */
export const sampledTypes: ReadonlySet<string> = new Set(Object.keys(samplers));

/**
 * Makes up an answer.
 *
 * @param state the question as it is shown now
 * @param telling answers that make a difference to conditions, drawn as often as all others together
 * @param random draws numbers
 * @returns nothing for a type that is not known, or when nothing can be picked
 */
export const randomAnswer = (state: QuestionState, telling: readonly Value[], random: Random): Value =>
  samplers[state.question.type]?.({ state, question: state.question as unknown as Keys, telling, random });
