import fc from 'fast-check';

/** A question of a random survey, and what conditions can ask of it. */
interface Kind {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly asks: readonly string[];
}

const items = (...values: readonly string[]): readonly object[] => values.map((value) => ({ value, text: value }));

/** `@` stands for the name. Some can never hold, so that there is something to find. */
const kinds: readonly Kind[] = [
  {
    keys: { type: 'choice', choices: items('x', 'y', 'z') },
    asks: ["{@} = 'x'", "{@} != 'x'", "{@} anyof ['x', 'y']", "{@} = 'x' and {@} = 'y'"],
  },
  {
    keys: { type: 'choice', multiple: true, maxChoices: 2, choices: items('x', 'y', 'z', 'w') },
    asks: [
      "{@} contains 'x'",
      "{@} allof ['x', 'y', 'z']",
      "{@} noneof ['x', 'y']",
      '{@} notempty',
      "{@} = ['x', 'y']",
    ],
  },
  {
    keys: { type: 'choice', multiple: true, choices: [...items('x', 'y'), { value: 'n', text: 'n', exclusive: true }] },
    asks: ["{@} allof ['x', 'n']", "{@} contains 'n'", "{@} noneof ['x', 'y']"],
  },
  {
    keys: { type: 'number', min: 0, max: 9 },
    asks: ['{@} > 4', '{@} < 3', '{@} > 3 and {@} < 4', '{@} * 2 > 20'],
  },
  { keys: { type: 'number', step: 0.5, min: 0, max: 2 }, asks: ['{@} > 1 and {@} < 2', '{@} = 0.5', 'abs({@}) < 0'] },
  { keys: { type: 'yes-no' }, asks: ['{@} = true', '{@} = false'] },
  { keys: { type: 'text', maxLength: 3 }, asks: ["{@} = 'abc'", "{@} = 'abcd'", '{@} notempty'] },
  {
    keys: { type: 'date', precision: 'month', min: '2019-11', max: '2020-02' },
    asks: ["{@} > '2020-01'", "{@} < '2019-12'", "{@} > '2020-02'"],
  },
  {
    keys: { type: 'sum', items: items('x', 'y', 'z'), total: 4 },
    asks: ['{@.x} = 3 and {@.y} = 3', '{@.x} > 2', '{@.x} = 2 and {@.y} = 2'],
  },
  {
    keys: { type: 'matrix', rows: items('x', 'y'), columns: items('x', 'y', 'z') },
    asks: ["{@.x} = 'y'", "{@.x} = 'x' and {@.y} = 'z'", 'count({@}) > 2'],
  },
];

const conditionOn = (names: readonly string[], chosen: readonly Kind[]): fc.Arbitrary<string> => {
  const asked = names.flatMap((name, index) =>
    ['{@} empty', ...chosen[index]!.asks].map((ask) => ask.replaceAll('@', name)),
  );
  const one = fc.constantFrom(...asked);
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 2, arbitrary: fc.tuple(one, fc.constantFrom('and', 'or'), one).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: one.map((ask) => `not (${ask})`) },
  );
};

const sometimes = <T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

/** The rules of the question that stands `at` this rank: they read only those of a lower one, wherever they stand. */
function rulesOf(at: number, names: readonly string[], chosen: readonly Kind[]): fc.Arbitrary<object> {
  if (at === 0) return fc.record({ required: sometimes(fc.constant(true)) });
  const condition = conditionOn(names.slice(0, at), chosen);
  return fc.record({
    required: sometimes(fc.constant(true), 1),
    visibleIf: sometimes(condition, 1),
    enableIf: sometimes(condition, 6),
    requiredIf: sometimes(condition, 8),
    group: sometimes(fc.record({ visibleIf: sometimes(condition), enableIf: sometimes(condition, 1) }), 2),
    itemIf: sometimes(condition, 4),
  });
}

interface Rules extends Readonly<Record<string, unknown>> {
  readonly group?: object;
  readonly itemIf?: string;
}

function questionOf(name: string, { keys }: Kind, { group, itemIf, ...rules }: Rules): object {
  const list = ['choices', 'columns'].find((key) => Array.isArray(keys[key]));
  const shown = list &&
    itemIf !== undefined && { [list]: (keys[list] as object[]).with(1, { value: 'y', text: 'y', visibleIf: itemIf }) };
  const question = { name, title: name, ...keys, ...rules, ...shown };
  return group ? { type: 'group', name: `${name}Group`, title: 'Group', ...group, questions: [question] } : question;
}

/** Surveys with conditions on answers before and behind, hidden entries, groups, and pages that end the survey. */
export const randomSurveys: fc.Arbitrary<object> = fc
  .tuple(fc.array(fc.constantFrom(...kinds), { minLength: 3, maxLength: 6 }), fc.boolean())
  .chain(([chosen, isEnding]) => {
    const names = chosen.map((_, index) => `q${index}`);
    const places = fc.array(fc.nat(2), { minLength: names.length, maxLength: names.length });
    const rules = fc.tuple(...names.map((_, at) => rulesOf(at, names, chosen)));
    return fc.tuple(places, rules, conditionOn(names.slice(0, 1), chosen)).map(([pages, given, ends]) => {
      const questions = names.map((name, at) => questionOf(name, chosen[at]!, clean(given[at]!)));
      const filled = [0, 1, 2]
        .map((page) => ({ name: `p${page}`, questions: questions.filter((_, at) => pages[at] === page) }))
        .filter((page) => page.questions.length > 0);
      const [first, ...rest] = filled;
      return {
        id: 'random',
        version: 1,
        languages: ['en'],
        title: 'Random',
        pages: isEnding && pages[0] === 0 ? [{ ...first, endIf: ends }, ...rest] : filled,
      };
    });
  });

/** Without the keys that are left out. */
const clean = (rules: object): Rules => JSON.parse(JSON.stringify(rules)) as Rules;
