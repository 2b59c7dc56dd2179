import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { createColumnLabels } from './column-labels.ts';
import { restColumn, versionColumn } from './column-names.ts';
import { csvLine, excelForm, plainForm } from './csv-form.ts';
import { createTable } from './export-columns.ts';
import type { ReadableResponse } from '../keys/readable-response.ts';
import { spoolResponses } from '../io/spool-responses.ts';

/** What a table looks like. */
export interface CsvOptions {
  /** A language of the survey: columns and cells have its texts instead of names and values. */
  readonly labels?: string | undefined;
  /** A language: the form that Excel reads where it is spoken. */
  readonly excel?: string | undefined;
  /** `random` draws the order of the lines anew. */
  readonly order?: 'random' | undefined;
}

/** Excel takes a file without it for an old code page. */
const byteOrderMark = '\uFEFF';

/**
 * Writes the answers to a survey as a table: CSV (RFC 4180) in UTF-8, a header and one record per response. Cells that
 * a spreadsheet could take for a formula are made harmless.
 *
 * Every stored answer stands in it. What the survey files do not have, such as a choice of an older version, has columns of
 * its own; what would need too many stands in the last column, `_rest`, as JSON.
 *
 * @param surveys the present survey, for the columns, and older versions of it, the newest first
 * @param responses the answers; read to the end before the first line is written
 * @param options labels, form and order
 * @throws {SurveyError} `survey-invalid` when the survey has no texts in the language of the labels
 */
export async function* csvLines(
  surveys: readonly CheckedSurvey[],
  responses: AsyncIterable<ReadableResponse> | Iterable<ReadableResponse>,
  { labels: language, excel, order }: CsvOptions = {},
): AsyncGenerator<string> {
  const table = createTable(surveys);
  const labels = language === undefined ? undefined : createColumnLabels(surveys, language);
  const form = excel === undefined ? plainForm : excelForm(excel);
  const header = (): string => {
    const columns = table.columns();
    const names = labels?.headings(columns) ?? columns.map(({ name }) => name);
    return byteOrderMark + csvLine([versionColumn, ...names, restColumn], form);
  };

  let isBegun = false;
  for await (const response of spoolResponses(responses, order, table.look)) {
    if (!isBegun) yield header();
    isBegun = true;
    const { cells, rest } = table.row(response);
    const columns = table.columns();
    const said = labels ? cells.map((cell, index) => labels.cell(columns[index]!, cell)) : cells;
    yield csvLine([response.version, ...said, rest], form);
  }
  if (!isBegun) yield header();
}
