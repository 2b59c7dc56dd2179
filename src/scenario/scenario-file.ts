import { isObject } from '../schema/is-object.ts';
import { suggest } from '../check/report/suggest.ts';
import { formatPath, type Path } from '../schema/survey-error.ts';
import type { Value } from '../engine/expression/syntax.ts';
import type { Answers } from '../engine/session.ts';
import { boolean, integer, list, object, oneOf, optional, refuse, shaped, string, textRule } from '../engine/shape.ts';
import type { Check, Shape, ShapeContext } from '../engine/shape.ts';

/** One step of a scenario, in the order in which its parts are played. */
export interface Step {
  readonly $comment?: string;
  /** The name of the page on which the respondent should be. */
  readonly page?: string;
  /** Answers as they are stored; `null` takes an answer back. */
  readonly answer?: Readonly<Record<string, unknown>>;
  /** What is typed or picked, as the view hands it over: `"2,5"`. Need not be readable. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Questions that must be shown now. */
  readonly shows?: readonly string[];
  /** Questions that must be hidden now. */
  readonly hides?: readonly string[];
  /** Answers that must count now; `null` for none. */
  readonly values?: Readonly<Record<string, Value>>;
  /** What the respondent does then. Default: `next`. */
  readonly then?: 'next' | 'back' | 'stay';
  /** The faults that `next` must find, all of them: the code by the name of the question. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** One respondent, step by step. */
export interface Scenario {
  readonly name: string;
  readonly $comment?: string;
  /** Decides the random orders. Default: 1. */
  readonly seed?: number;
  /** The day on the clock, such as `2020-02-11`. Default: the day on which the scenario is run. */
  readonly today?: string;
  readonly steps: readonly Step[];
  /** Must the last step send the answers? Default: not looked at; with `answers`, yes. */
  readonly ends?: boolean;
  /** What must be sent, exactly. */
  readonly answers?: Answers;
}

/** A file of scenarios. */
export interface ScenarioFile {
  readonly $schema?: string;
  readonly $comment?: string;
  /** The survey file, seen from the folder of this file. */
  readonly survey?: string;
  readonly scenarios: readonly Scenario[];
}

/** Days as the calendar has them: no 30 February. */
const day: Check = textRule('a day such as "2020-02-11"', (text) => {
  const time = Date.parse(`${text}T12:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
});

const byName: Check = (entry, path) => void object(entry, path);

const codes: Check = (entry, path, context) => {
  for (const [name, code] of Object.entries(object(entry, path))) string(code, [...path, name], context);
};

const stepShape: Shape = {
  $comment: optional(string),
  page: optional(string),
  answer: optional(byName),
  input: optional(byName),
  shows: optional(list(string)),
  hides: optional(list(string)),
  values: optional(byName),
  then: optional(oneOf('next', 'back', 'stay')),
  errors: optional(codes),
};

const step: Check = (entry, path, context) => {
  shaped(stepShape)(entry, path, context);
  const { errors, then = 'next' } = entry as Step;
  if (errors && then !== 'next') refuse('errors are found by "next": leave out "then"', [...path, 'errors']);
};

const scenarioShape: Shape = {
  name: textRule('a name', (name) => name.trim() !== ''),
  $comment: optional(string),
  seed: optional(integer),
  today: optional(day),
  steps: list(step),
  ends: optional(boolean),
  answers: optional(byName),
};
const scenario = shaped(scenarioShape);

const fileShape: Shape = {
  $schema: optional(string),
  $comment: optional(string),
  survey: optional(string),
  scenarios: list(scenario),
};

/** Names all unknown keys at once, each with what was probably meant. */
function refuseUnknownKeys(json: unknown): void {
  const scenarios = entriesOf(json, 'scenarios', []);
  const steps = scenarios.flatMap(({ value, path }) => entriesOf(value, 'steps', path));
  const unknown = [
    ...unknownKeys(fileShape, { value: json, path: [] }),
    ...scenarios.flatMap((entry) => unknownKeys(scenarioShape, entry)),
    ...steps.flatMap((entry) => unknownKeys(stepShape, entry)),
  ];
  const [first, ...others] = unknown;
  if (!first) return;
  const more = others.map(({ path, help }) => `; ${formatPath(path)} is not known either${help}`).join('');
  refuse(`this key is not known${first.help}${more}`, first.path);
}

interface Entry {
  readonly value: unknown;
  readonly path: Path;
}

const entriesOf = (value: unknown, key: string, path: Path): readonly Entry[] =>
  isObject(value) && Array.isArray(value[key])
    ? (value[key] as readonly unknown[]).map((entry, index) => ({ value: entry, path: [...path, key, index] }))
    : [];

function unknownKeys(shape: Shape, { value, path }: Entry): readonly { readonly path: Path; readonly help: string }[] {
  const keys = isObject(value) ? Object.keys(value).filter((key) => !Object.hasOwn(shape, key)) : [];
  return keys.map((key) => {
    const guess = suggest(key, Object.keys(shape));
    return { path: [...path, key], help: guess === undefined ? '' : ` – did you mean "${guess}"?` };
  });
}

/** Is this a file of scenarios, right or wrong, and no survey? */
export const isScenarioFile = (json: unknown): boolean => isObject(json) && Object.hasOwn(json, 'scenarios');

/**
 * Checks a file of scenarios. Unknown keys are refused, so that a slip of the pen cannot switch a test off.
 *
 * @param json the parsed file
 * @throws {SurveyError} `survey-invalid`, with the place of the first fault
 * @example
 * const { scenarios } = readScenarioFile(JSON.parse(text));
 */
export function readScenarioFile(json: unknown): ScenarioFile {
  refuseUnknownKeys(json);
  const context: ShapeContext = { languages: [] };
  shaped(fileShape)(json, [], context);
  const file = json as ScenarioFile;
  const names = new Set<string>();
  file.scenarios.forEach(({ name }, index) => {
    if (names.has(name)) refuse(`the scenario "${name}" stands twice`, ['scenarios', index, 'name']);
    names.add(name);
  });
  return file;
}
