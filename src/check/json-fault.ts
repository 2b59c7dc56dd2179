import type { Fault } from '../schema/fault.ts';

/**
 * Says where a text stops being JSON.
 *
 * @param text of a file
 * @returns `undefined` when it is JSON
 * @example
 * jsonFault('{"id": }')?.column; // 8
 */
export function jsonFault(text: string): Fault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const at = positionIn(message, text);
    const before = text.slice(0, at).split('\n');
    const what = message
      .replace(/ (?:in JSON )?at position .*$/s, '')
      .replace(/, (?:\.\.\.)?".*is not valid JSON$/s, '');
    return {
      path: [],
      where: '',
      code: 'not-json',
      severity: 'error',
      message: `this is not JSON: ${what}`,
      line: before.length,
      column: before.at(-1)!.length + 1,
    };
  }
}

/** Engines give a position, or the text around it, or nothing at the end of the text. */
function positionIn(message: string, text: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  const [, token, around] = /token '?(.)'?, (?:\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/su.exec(message) ?? [];
  if (token === undefined || around === undefined) return text.length;
  const start = text.indexOf(around);
  return start < 0 ? text.length : Math.max(start, text.indexOf(token, start));
}
