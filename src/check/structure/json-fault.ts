import type { Fault } from '../report/fault.ts';
import { linesOf } from '../report/locate.ts';
import { scanJson } from '../report/scan-json.ts';
import { foreignText } from './foreign-file.ts';

/**
 * Says where a text stops being JSON.
 *
 * @param text of a file
 * @returns `undefined` when it is JSON
 * @example
 * jsonFault('{"id": }')?.column; // 8
 */
export function jsonFault(text: string): Fault | undefined {
  const slip = scanJson(text);
  if (!slip) return undefined;
  const message = foreignText(text) ?? `this is not JSON: ${slip.message}`;
  return { path: [], where: '', code: 'not-json', severity: 'error', message, ...linesOf(text)(slip.at) };
}
