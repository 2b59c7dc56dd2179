import { isObject } from '../../schema/is-object.ts';

/** Where the guide says what the words of other tools are here. */
export const guideToOtherTools = 'docs/survey-file.md#coming-from-other-tools';

const advice = `write it as JSON of survey-form; ${guideToOtherTools} says what its words are here`;
const said = (tool: string): string => `this is ${tool}, not a survey of survey-form: ${advice}`;

/** Nothing of a file is read beyond this to tell what it is. */
const beginning = 20_000;

/**
 * Recognises the survey of another tool in a text that is not JSON.
 *
 * @param text of the file
 * @returns an English sentence that says what it is; `undefined` when that is not known
 * @example
 * foreignText('type,name,label\n'); // 'this is an XLSForm, …'
 */
export function foreignText(text: string): string | undefined {
  const start = text.slice(0, beginning).trimStart();
  if (start.startsWith('<')) {
    if (start.includes('<LimeSurveyDocType>')) return said('a survey of LimeSurvey (XML)');
    if (start.includes('www.w3.org/2002/xforms')) return said('an XForm, made of an XLSForm');
    return 'this is HTML or XML, not a survey file';
  }
  const [head = ''] = start.split(/\r?\n/, 1);
  const cells = head.split(/[\t,;]/).map((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase());
  if (cells.includes('class') && cells.includes('type/scale')) return said('a survey of LimeSurvey (tab-separated)');
  const isForm = cells.includes('type') && cells.includes('name') && cells.some((cell) => /^label(?:::|$)/.test(cell));
  return isForm ? said('an XLSForm, saved as a table of text') : undefined;
}

/**
 * Recognises a file that holds no text at all.
 *
 * @param bytes of the file
 */
export function foreignBytes(bytes: Uint8Array): string | undefined {
  const startsWith = (...signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign);
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return said('a spreadsheet or an archive (XLSForm, .xlsx, .ods, .lsa)');
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) return said('a spreadsheet (XLSForm, .xls)');
  return startsWith(0x25, 0x50, 0x44, 0x46) ? 'this is a PDF, not a survey file' : undefined;
}

/** Keys at the root of SurveyJS's files, which ours do not have. */
const keysOfSurveyJs = [
  'elements',
  'completedHtml',
  'showProgressBar',
  'showQuestionNumbers',
  'logoPosition',
  'calculatedValues',
  'triggers',
  'widthMode',
];

/**
 * Recognises the survey of another tool in JSON, or another file of this one.
 *
 * @param json the parsed file; anything at all
 * @example
 * foreignJson({ pages: [{ elements: [] }] }); // 'this is a survey of SurveyJS, …'
 */
export function foreignJson(json: unknown): string | undefined {
  if (!isObject(json)) return undefined;
  if (Array.isArray(json['scenarios']) && !Object.hasOwn(json, 'pages')) {
    return 'this is a file of scenarios, not a survey: "survey-form test" plays it';
  }
  const { languages } = json;
  // Formbricks has languages too, with more than their names.
  if (languages !== undefined && !listIn(json, 'languages').some(isObject)) return undefined;
  const tool = marks.find(([, isFrom]) => isFrom(json))?.[0];
  return tool === undefined ? undefined : said(tool);
}

type Json = Readonly<Record<string, unknown>>;

const listIn = (json: unknown, key: string): readonly unknown[] =>
  isObject(json) && Array.isArray(json[key]) ? (json[key] as readonly unknown[]) : [];

/** Is there a list with an entry that has one of the keys? */
const hasEntry = (json: Json, list: string, ...keys: readonly string[]): boolean =>
  listIn(json, list).some((entry) => isObject(entry) && keys.some((key) => Object.hasOwn(entry, key)));

const has = (json: Json, ...keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(json, key));

/** What only the files of one tool have at their root; the first that fits counts. */
const marks: readonly (readonly [tool: string, isFrom: (json: Json) => boolean])[] = [
  ['a form of Google Forms', (json) => hasEntry(json, 'items', 'questionItem', 'itemId', 'pageBreakItem')],
  [
    'a form of Typeform',
    (json) =>
      Array.isArray(json['fields']) &&
      (has(json, 'welcome_screens', 'thankyou_screens') || hasEntry(json, 'fields', 'ref')),
  ],
  ['a survey of Formbricks', (json) => has(json, 'welcomeCard') || hasEntry(json, 'questions', 'headline')],
  ['a survey of Qualtrics', (json) => has(json, 'SurveyEntry') && has(json, 'SurveyElements')],
  ['a form of Form.io', (json) => hasEntry(json, 'components', 'input', 'key')],
  [
    'an XLSForm, converted to JSON',
    (json) => (json['type'] === 'survey' && Array.isArray(json['children'])) || hasEntry(json, 'survey', 'type'),
  ],
  [
    'a survey of SurveyJS',
    (json) =>
      has(json, ...keysOfSurveyJs) ||
      hasEntry(json, 'pages', 'elements') ||
      (!has(json, 'pages') && hasEntry(json, 'questions', 'type')),
  ],
];
