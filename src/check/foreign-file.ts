import { isObject } from '../schema/is-object.ts';

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
 * Recognises the survey of another tool in JSON.
 *
 * @param json the parsed file; anything at all
 * @example
 * foreignJson({ pages: [{ elements: [] }] }); // 'this is a survey of SurveyJS, …'
 */
export function foreignJson(json: unknown): string | undefined {
  if (!isObject(json) || Object.hasOwn(json, 'languages')) return undefined;
  const { pages, children, type } = json;
  const hasElements = Array.isArray(pages) && pages.some((page) => isObject(page) && Array.isArray(page['elements']));
  if (hasElements || keysOfSurveyJs.some((key) => Object.hasOwn(json, key))) return said('a survey of SurveyJS');
  return type === 'survey' && Array.isArray(children) ? said('an XLSForm, converted to JSON') : undefined;
}
