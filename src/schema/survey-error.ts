import { writeJson } from './write-json.ts';

/** Where a fault stands in a survey file: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/**
 * Why something was refused. The codes are stable; sentences for people live in `locales/`.
 *
 * - `survey-*`: the survey file cannot be used
 * - `send-*`: the answers could not be delivered
 * - `key-*`: a key cannot be used; only of the command line
 */
export type SurveyErrorCode =
  | 'survey-missing'
  | 'survey-not-json'
  | 'survey-invalid'
  | 'send-not-configured'
  | 'send-not-sealed'
  | 'send-other-key'
  | 'send-contradiction'
  | 'send-offline'
  | 'send-timeout'
  | 'send-busy'
  | 'send-server'
  | 'send-not-found'
  | 'send-refused'
  | 'send-old-version'
  | 'send-forbidden'
  | 'send-too-large'
  | 'send-closed'
  | 'send-not-collector'
  | 'key-invalid'
  | 'key-locked'
  | 'key-exists';

/**
 * The one error class of the project.
 *
 * @example
 * try { readSurvey(json, types); } catch (error) {
 *   if (error instanceof SurveyError) console.warn(error.code, error.where, error.message);
 * }
 */
export class SurveyError extends Error {
  override readonly name = 'SurveyError';
  /** Stable code to act upon. */
  readonly code: SurveyErrorCode;
  /** For `survey-invalid`: where the fault stands, for example `pages[2].questions[0].visibleIf`. */
  readonly where: string;

  /**
   * @param code what went wrong, for programs
   * @param message what went wrong and what to do, in English, for developers
   * @param path where in the survey file
   */
  constructor(code: SurveyErrorCode, message: string, path: Path = []) {
    super(message);
    this.code = code;
    this.where = formatPath(path);
  }
}

/**
 * Writes a path the way a developer would type it in JavaScript.
 *
 * @example
 * formatPath(['pages', 2, 'questions', 0, 'visibleIf']); // "pages[2].questions[0].visibleIf"
 * formatPath(['title', 'de-BE']); // 'title["de-BE"]'
 */
export function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (!/^[$\w]{1,64}$/.test(key)) text += `[${writeJson(key.slice(0, 64))}]`;
    else text += text === '' ? key : `.${key}`;
  }
  return text;
}
