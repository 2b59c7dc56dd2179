import type { Severity } from '../../check/report/fault.ts';

/**
 * Writes an annotation of a pull request, as a workflow command of GitHub.
 *
 * @param severity how it is shown
 * @param properties `file`, `line`, `col` and `title`
 * @param message what is said
 * @example
 * annotation('error', { file: 'survey.json', line: 3 }, 'wrong'); // "::error file=survey.json,line=3::wrong"
 */
export function annotation(
  severity: Severity,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${written.join()}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
