import type { ConditionCoverage } from '../../scenario/condition-coverage.ts';
import type { Failure, ScenarioResult } from '../../scenario/run-scenario.ts';
import { annotation } from './annotation.ts';
import { formatPath } from '../../schema/survey-error.ts';

/** A difference, with its place in the file of scenarios. */
export interface PlacedFailure extends Failure {
  readonly line: number;
  readonly column: number;
}

/** What became of one file of scenarios. */
export interface FileReport {
  readonly file: string;
  readonly results: readonly (Omit<ScenarioResult, 'failures'> & { readonly failures: readonly PlacedFailure[] })[];
  readonly coverage: ConditionCoverage;
}

/** The forms of a report. */
export const testFormats = ['text', 'json', 'tap', 'github'] as const;

/** One of the forms of a report. */
export type TestFormat = (typeof testFormats)[number];

/**
 * Writes what became of files of scenarios.
 *
 * @param reports one for each file
 * @param format `text` for people, `json` for programs, `tap` for test harnesses (Test Anything Protocol 14),
 *   `github` for annotations of a pull request
 */
export function writeTestReport(reports: readonly FileReport[], format: TestFormat): string {
  if (format === 'json') return JSON.stringify({ failed: failuresIn(reports), files: reports }, undefined, 2);
  if (format === 'github') return reports.flatMap(annotationsOf).join('\n');
  return format === 'tap' ? tapOf(reports) : reports.map(textOf).join('\n\n');
}

/** How many scenarios did not pass. */
export const failuresIn = (reports: readonly FileReport[]): number =>
  reports.flatMap(({ results }) => results).filter(({ failures }) => failures.length > 0).length;

function textOf({ file, results, coverage }: FileReport): string {
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  const lines = results.flatMap(({ name, failures, pages }) => [
    failures.length === 0 ? `✓ ${name} (${count(pages.length, 'page')})` : `✗ ${name}`,
    ...failures.flatMap((failure) => describe(failure, file)).map((line) => `    ${line}`),
  ]);
  const summary = `${count(results.length, 'scenario')}, ${failed === 0 ? 'all passed' : `${failed} failed`}`;
  return [file, ...lines, summary, ...describeCoverage(coverage)].join('\n');
}

function describe({ path, line, column, message, ...failure }: PlacedFailure, file: string): string[] {
  const compares = Object.hasOwn(failure, 'expected');
  return [
    `${file}:${line}:${column} ${formatPath(path)}: ${message}`,
    ...(compares ? [`  expected ${show(failure.expected)}`] : []),
    ...(compares || Object.hasOwn(failure, 'got') ? [`  got      ${show(failure.got)}`] : []),
  ];
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Counts something in English. */
export const count = (amount: number, thing: string): string => `${amount} ${thing}${amount === 1 ? '' : 's'}`;

function describeCoverage({ conditions, neverHeld, alwaysHeld, pagesNotSeen }: ConditionCoverage): string[] {
  const untested = new Set([...neverHeld, ...alwaysHeld]).size;
  const list = (title: string, names: readonly string[]): string[] =>
    names.length > 0 ? [`  ${title}: ${names.join(', ')}`] : [];
  return [
    `Tested both ways: ${conditions - untested} of ${count(conditions, 'condition')}`,
    ...list('pages never shown', pagesNotSeen),
    ...list('never true', neverHeld),
    ...list('never false', alwaysHeld),
  ];
}

function annotationsOf({ file, results }: FileReport): string[] {
  return results.flatMap(({ name, failures }) =>
    failures.map((failure) => {
      const { line, column } = failure;
      const [, ...lines] = describe(failure, file);
      const message = [failure.message, ...lines.map((text) => text.trim())].join('\n');
      return annotation('error', { file, line, col: column, title: name }, message);
    }),
  );
}

function tapOf(reports: readonly FileReport[]): string {
  const results = reports.flatMap(({ file, results: ofFile }) => ofFile.map((result) => ({ ...result, file })));
  const lines = results.flatMap(({ name, failures, file }, index) => [
    `${failures.length === 0 ? 'ok' : 'not ok'} ${index + 1} - ${name.replaceAll(/[\\#]/g, '\\$&')}`,
    ...failures.flatMap((failure) => describe(failure, file)).map((line) => `# ${line}`),
  ]);
  return ['TAP version 14', `1..${results.length}`, ...lines].join('\n');
}
