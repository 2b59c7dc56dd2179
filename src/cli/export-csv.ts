import { stringify } from 'csv-stringify/sync';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { exportColumns, type Cell } from './export-columns.ts';

/** Names of columns that are no questions begin with `_`, which no question may. */
const versionColumn = '_version';
const restColumn = '_rest';

/** Answers that can be read. */
export interface ReadableResponse {
  readonly version: number;
  readonly answers: Answers;
}

/** Excel takes a file without it for an old code page. */
const byteOrderMark = '\uFEFF';

/**
 * Writes the answers to a survey as a table: CSV (RFC 4180) in UTF-8, a header and one record per response. Cells that
 * a spreadsheet could take for a formula are made harmless.
 *
 * The last column, `_rest`, holds answers to questions that the survey file no longer has, as JSON.
 *
 * @param checked the survey, for the columns
 * @param responses the answers
 */
export async function* csvLines(
  checked: CheckedSurvey,
  responses: AsyncIterable<ReadableResponse> | Iterable<ReadableResponse>,
): AsyncGenerator<string> {
  const columns = exportColumns(checked);
  yield byteOrderMark + csvLine([versionColumn, ...columns.map(({ name }) => name), restColumn]);
  for await (const { version, answers } of responses) {
    const cells = columns.map(({ question, cell }) => cell(answers[question]));
    yield csvLine([version, ...cells, restOf(answers, checked)]);
  }
}

const csvLine = (cells: readonly Cell[]): string =>
  stringify([cells], { escape_formulas: true, record_delimiter: 'windows' });

function restOf(answers: Answers, { questions }: CheckedSurvey): Cell {
  const rest = Object.entries(answers).filter(([name]) => !questions.has(name));
  return rest.length > 0 ? JSON.stringify(Object.fromEntries(rest)) : undefined;
}
