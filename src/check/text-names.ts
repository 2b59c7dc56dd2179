import { isObject } from '../schema/is-object.ts';
import type { Path } from '../schema/survey-error.ts';
import { valueAt } from '../schema/value-at.ts';
import { visible } from '../schema/visible.ts';
import type { NamedQuestions } from './name-faults.ts';
import { meantName } from './read-condition.ts';

/** What is wrong with a name in braces, and what was meant. */
export type NameFault = readonly [message: string, suggestion?: string | undefined];

type Json = Readonly<Record<string, unknown>>;

/** Types whose answers have no parts that a text could name. */
const whole: readonly unknown[] = [
  'choice',
  'yes-no',
  'text',
  'number',
  'date',
  'rating',
  'slider',
  'ranking',
  'computed',
];

/** Texts that are read before anything is answered. */
const before: readonly unknown[] = ['title', 'intro', 'privacy'];

/**
 * Finds what stands in braces in a text and is shown as it is written, or as nothing.
 *
 * @param text the text
 * @param path where it is
 * @param json the parsed file
 * @param questions every question that has a name
 */
export function findTextNames(text: string, path: Path, json: Json, questions: NamedQuestions): readonly NameFault[] {
  const found: NameFault[] = [];
  const isInRepeat = path[4] === 'questions' && valueAt(json, [...path.slice(0, 4), 'type']) === 'repeat';
  for (const [whole, inner = ''] of text.matchAll(/\$?\{([^{}]{0,300})\}/g)) {
    const named = /^\s*([\p{L}_][\p{L}\p{N}_-]*)(?:\.([^{}\s]+))?\s*$/u.exec(inner);
    if (!named) {
      if (/[()+*/<>=&|]/.test(inner) && /\p{L}/u.test(inner)) found.push([expressionMessage(whole)]);
      continue;
    }
    const [, name = '', row] = named;
    const fault =
      name === 'panel' && isInRepeat ? panelFault(row, path, json) : nameFault(name, row, path, json, questions);
    if (fault) found.push(fault);
    else if (whole.startsWith('$')) found.push([`"$" is shown before the answer: write ${whole.slice(1)}`]);
  }
  return found;
}

const expressionMessage = (whole: string): string =>
  `texts name answers and calculate nothing, so ${JSON.stringify(whole.slice(0, 60))} is shown as it is written: put it in a question of the type "computed", and name that`;

/** `{panel.item}` is the choice that is asked about; anything else a question beside this one. */
function panelFault(row: string | undefined, path: Path, json: Json): NameFault | undefined {
  const repeat = valueAt(json, path.slice(0, 4)) as Json;
  const names = namesIn(repeat['questions']);
  const isItem = row === 'item';
  if (isItem && repeat['forEach'] !== undefined) return undefined;
  if (isItem && !names.includes('item')) {
    return ['"{panel.item}" is a choice of "forEach", and this question has none: nothing is shown in its place'];
  }
  const name = row?.split('.')[0] ?? '';
  if (names.includes(name) || names.some((own) => name.startsWith(`${own}-`))) return undefined;
  const guess = meantName(name, [...names, 'item']);
  const message = `no question here is named "${visible(name.slice(0, 60))}", so the braces are shown as they stand`;
  return [message, guess && `panel.${guess}`];
}

function nameFault(
  name: string,
  row: string | undefined,
  path: Path,
  json: Json,
  questions: NamedQuestions,
): NameFault | undefined {
  const question = questions.get(name);
  if (!question) {
    if (name.includes('-') && questions.get(name.slice(0, name.indexOf('-')))?.isFaulty === true) return undefined;
    if (name === 'panel') {
      const meant = row === undefined ? undefined : meantName(row, questions.keys());
      return ['"panel" is for conditions and texts inside a repeated question', meant && `{${meant}}`];
    }
    const message = `no question is named "${visible(name.slice(0, 60))}", so the braces are shown as they stand`;
    return [message, meantName(name, questions.keys())];
  }
  if (path.length > 0 && before.includes(path[0])) {
    return [
      `this is read before anything is answered, so {${name}} shows nothing: name answers in pages and questions`,
    ];
  }
  if (row === undefined || question.isFaulty) return undefined;
  return rowFault(name, row, valueAt(json, question.path));
}

/** Is the part there that `{tool.sound}` names? */
function rowFault(name: string, row: string, question: unknown): NameFault | undefined {
  if (!isObject(question) || name !== question['name']) return undefined;
  if (whole.includes(question['type'])) {
    return [`{${name}} has no parts, so {${name}.${row.slice(0, 40)}} shows nothing`, `{${name}}`];
  }
  const parts = [...valuesIn(question['rows']), ...valuesIn(question['items'])];
  if (parts.length === 0 || parts.some((part) => row === part || row.startsWith(`${part}.`))) return undefined;
  const guess = meantName(row, parts);
  return [`{${name}} has no row "${row.slice(0, 40)}", so nothing is shown`, guess && `{${name}.${guess}}`];
}

const namesIn = (list: unknown): readonly string[] => keysIn(list, 'name');
const valuesIn = (list: unknown): readonly string[] => keysIn(list, 'value');

function keysIn(list: unknown, key: string): readonly string[] {
  const entries = Array.isArray(list) ? (list as readonly unknown[]) : [];
  return entries.map((entry) => (isObject(entry) ? entry[key] : undefined)).filter((name) => typeof name === 'string');
}
