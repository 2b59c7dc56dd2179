import { styleText } from 'node:util';
import type { Checked } from '../../check/check-survey.ts';
import type { ReIdentification } from '../../check/advice/re-identification.ts';
import type { Fault, Severity } from '../../check/report/fault.ts';
import { annotation } from './annotation.ts';
import { count } from './test-report.ts';

/** What became of one survey file. */
export interface CheckReport extends Checked {
  readonly file: string;
  /** The file's text, to show the line that is at fault. */
  readonly text: string;
}

/** The forms of a report. */
export const checkFormats = ['text', 'json', 'github'] as const;

/** One of the forms of a report. */
export type CheckFormat = (typeof checkFormats)[number];

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** More of a line is not shown. */
const widest = 100;

/**
 * Writes what became of survey files.
 *
 * @param reports one for each file
 * @param format `text` for people, `json` for programs, `github` for annotations of a pull request
 */
export function writeCheckReport(reports: readonly CheckReport[], format: CheckFormat): string {
  if (format === 'json') {
    return JSON.stringify(
      reports.map(({ text: _, ...report }) => report),
      undefined,
      2,
    );
  }
  if (format === 'github') return reports.flatMap(annotationsOf).join('\n');
  return reports.map(textOf).join('\n\n');
}

/** Does a build fail? Notices alone are no reason. */
export const isFaulty = ({ faults }: Checked): boolean => faults.some(({ severity }) => severity !== 'notice');

function textOf({ file, text, faults, accepted, reIdentification }: CheckReport): string {
  const lines = text.split('\n');
  return [
    ...faults.map((fault) => describe(file, lines, fault)),
    summaryOf(file, faults, accepted.length),
    ...meterOf(reIdentification),
  ].join('\n');
}

/** The place, the sentence, and the line itself with a mark under it. */
function describe(
  file: string,
  lines: readonly string[],
  { severity, code, where, message, line = 1, column = 1 }: Fault,
): string {
  const place = `${file}:${line}:${column}`;
  const head = `${bold(place)} ${paint(severity)} ${message} ${faint(`(${code})`)}`;
  const { shown, marked } = cut(lines[line - 1] ?? '', column - 1);
  const mark = `${' '.repeat(marked)}^`;
  return [
    head,
    ...(where === '' ? [] : [faint(`    at ${where}`)]),
    `    ${shown}`,
    `    ${paint(severity, mark)}`,
    '',
  ].join('\n');
}

/** As much of a line as is read at once, around the place that is marked. */
function cut(line: string, at: number): { readonly shown: string; readonly marked: number } {
  const indent = line.length - line.trimStart().length;
  const start = at - indent < widest ? indent : Math.max(indent, at - widest / 2);
  const end = start + widest;
  const head = start > indent ? '…' : '';
  const tail = end < line.trimEnd().length ? '…' : '';
  const shown = `${head}${line.slice(start, end).replaceAll('\t', ' ').trimEnd()}${tail}`;
  return { shown, marked: Math.max(at - start, 0) + head.length };
}

function summaryOf(file: string, faults: readonly Fault[], accepted: number): string {
  const counts = severities.flatMap((severity) => {
    const amount = faults.filter((fault) => fault.severity === severity).length;
    return amount > 0 ? [count(amount, severity)] : [];
  });
  const more = faults.some(({ severity }) => severity === 'error')
    ? '. What can never happen is looked for once the errors are mended'
    : '';
  const meant = accepted > 0 ? `, ${accepted} accepted` : '';
  return `${file}: ${counts.length === 0 ? 'nothing to mend' : counts.join(', ')}${meant}${more}`;
}

/** The bar shows who would be alone among all. */
function meterOf(measured: ReIdentification | undefined): string[] {
  if (!measured) return [];
  const { questions, cells, respondents, alone, aloneIfEven, coarsen } = measured;
  if (questions.length === 0) {
    return ['Re-identification: no question is marked "privacy": "quasi" (age, service, place of work, …)'];
  }
  const product = questions.map(({ name, cells: parts }) => `${name} ${parts}`).join(' × ');
  const share = alone / respondents;
  const filled = Math.round(share * 20);
  const advice = coarsen
    ? [
        `  Best made coarser: "${coarsen.name}" with ${coarsen.cells} answers leaves about ${Math.round(coarsen.alone)} alone. Leaving a question out helps most.`,
      ]
    : [];
  return [
    `Re-identification: ${product} = ${cells.toLocaleString('en')} combinations for ${count(respondents, 'respondent')}`,
    `  [${'█'.repeat(filled)}${'·'.repeat(20 - filled)}] about ${Math.round(alone)} of ${respondents} would be the only one with their answers (${Math.round(aloneIfEven)} if all answers were equally common)`,
    ...(share > 0.05 ? advice : []),
  ];
}

function annotationsOf({ file, faults, accepted, reIdentification }: CheckReport): string[] {
  const found = faults.map(({ severity, code, where, message, line = 1, column = 1 }) =>
    annotation(severity, { file, line, col: column, title: code }, where === '' ? message : `${where}: ${message}`),
  );
  if (accepted.length > 0) {
    const reasons = accepted.map(
      ({ code, where, reason }) => `${code}${where === '' ? '' : ` at ${where}`} (${reason})`,
    );
    found.push(annotation('notice', { file, title: 'accepted' }, `${accepted.length} accepted: ${reasons.join(', ')}`));
  }
  if (!reIdentification || reIdentification.questions.length === 0) return found;
  const { cells, alone, respondents } = reIdentification;
  const message = `${cells.toLocaleString('en')} combinations of profile answers: about ${Math.round(alone)} of ${respondents} respondents would be the only one with theirs`;
  return [...found, annotation('notice', { file, title: 're-identification' }, message)];
}

const hasColours = (): boolean => process.stdout.isTTY && process.stdout.hasColors() && !process.env['NO_COLOR'];
const bold = (text: string): string => (hasColours() ? styleText('bold', text) : text);
const faint = (text: string): string => (hasColours() ? styleText('dim', text) : text);
const paint = (severity: Severity, text: string = severity): string =>
  hasColours() ? styleText(colours[severity], text) : text;
