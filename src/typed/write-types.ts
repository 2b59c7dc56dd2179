import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';
import type { Item, Question } from '../schema/question.ts';
import type { Survey } from '../schema/survey.ts';
import type { Text } from '../schema/text.ts';

interface Keys extends Question {
  readonly choices?: readonly (Item & { readonly other?: object })[];
  readonly rows?: readonly Item[];
  readonly columns?: readonly Item[];
  readonly items?: readonly Item[];
  readonly multiple?: boolean;
  readonly cellType?: string;
  readonly forEach?: string;
  readonly questions?: readonly Question[];
}

/**
 * Writes the TypeScript declaration of a survey's answers: the same type that `AnswersOf` finds for a survey written in
 * TypeScript.
 *
 * @param checked the survey
 * @param name of the interface
 * @example
 * writeTypes(checked, 'Answers'); // "export interface Answers {…"
 */
export function writeTypes({ survey, questions }: CheckedSurvey, name: string): string {
  function membersOf(question: Question, isSure: boolean): readonly string[] {
    const node = questions.get(question.name)!;
    const keys = question as Keys;
    const inner = isSure && !isConditional(question);
    if (question.type === 'group') return keys.questions!.flatMap((part) => membersOf(part, inner));
    if (question.type === 'repeat') {
      const own = keys.forEach === undefined ? [memberOf(node, isSure)] : [];
      return [...own, ...keys.questions!.flatMap((part) => partsOf(question.name, part))];
    }
    if (node.logic.answerless) return [];
    return [
      memberOf(node, isSure),
      ...followUpsOf(keys).map(([key, text]) => written(text, `${quoted(key)}?`, 'string')),
    ];
  }

  function memberOf({ question }: QuestionNode, isAround: boolean): string {
    const isSure = isAround && question.required === true && !isConditional(question) && hasSomethingSure(question);
    return written(question.title ?? question.name, `${quoted(question.name)}${isSure ? '' : '?'}`, typeOf(question));
  }

  /** The same for each thing, whatever its key. */
  function partsOf(repeat: string, part: Question): readonly string[] {
    if (part.type === 'note') return [];
    const key = (inner: string): string => `[key: \`${repeat}-\${string}-${inner}\`]`;
    return [
      written(part.title ?? part.name, key(part.name), `${typeOf(part)} | undefined`),
      ...followUpsOf(part).map(([inner, text]) => written(text, key(inner), 'string | undefined')),
    ];
  }

  const end = lastForAll(survey);
  const members = survey.pages.flatMap((page, index) =>
    page.questions.flatMap((question) => membersOf(question, index <= end && page.visibleIf === undefined)),
  );
  const head = comment(`Answers to "${textOf(survey.title)}" (${survey.id}, version ${survey.version}).`, '');
  return `${head}\nexport interface ${name} {\n${members.join('\n')}\n}\n`;
}

/** Up to which page nobody can have left; in random order, too, a page that ends the survey keeps its place. */
function lastForAll({ pages }: Survey): number {
  const end = pages.findIndex(({ endIf }) => endIf !== undefined);
  return end < 0 ? pages.length : end;
}

const isConditional = ({ visibleIf, enableIf }: Question): boolean => visibleIf !== undefined || enableIf !== undefined;

/** Is an entry of each list shown to everybody? */
const hasSomethingSure = (question: Question): boolean => {
  const { choices, rows, columns, items } = question as Keys;
  return [choices, rows, columns, items].every(
    (list) => !Array.isArray(list) || list.some(({ visibleIf }: Item) => visibleIf === undefined),
  );
};

const followUpsOf = ({ name, choices = [], type }: Keys): readonly (readonly [string, Text])[] =>
  type === 'choice'
    ? choices.flatMap(({ value, text, other }) => (other ? [[`${name}-${value}`, text] as const] : []))
    : [];

function typeOf(question: Question): string {
  const { type, choices = [], rows = [], items = [], multiple } = question as Keys;
  switch (type) {
    case 'choice':
      return multiple ? `readonly (${unionOf(choices)})[]` : unionOf(choices);
    case 'ranking':
      return `readonly (${unionOf(choices)})[]`;
    case 'matrix':
      return partsTyped(rows, cellsOf(question));
    case 'sum':
      return partsTyped(items, 'number');
    case 'number':
    case 'rating':
    case 'slider':
      return 'number';
    case 'text':
    case 'date':
      return 'string';
    case 'yes-no':
      return 'boolean';
    case 'repeat':
      return 'readonly string[]';
    default:
      return "import('survey-form').Value";
  }
}

/** What is stored for a row of a matrix. */
function cellsOf({ columns = [], cellType, multiple }: Keys): string {
  if (cellType === 'number') return partsTyped(columns, 'number');
  return multiple ? `readonly (${unionOf(columns)})[]` : unionOf(columns);
}

const partsTyped = (items: readonly Item[], type: string): string =>
  `{ ${items.map(({ value }) => `readonly ${quoted(value)}?: ${type}`).join('; ')} }`;

const unionOf = (items: readonly Item[]): string => items.map(({ value }) => JSON.stringify(value)).join(' | ');

const quoted = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const textOf = (text: Text): string => (typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));

const written = (title: Text, key: string, type: string): string =>
  `${comment(textOf(title), '  ')}\n  readonly ${key}: ${type};`;

/** On one line, and no text can end it. */
const comment = (text: string, indent: string): string =>
  `${indent}/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;
