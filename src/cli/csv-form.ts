import { stringify } from 'csv-stringify/sync';
import type { Cell } from './answer-parts.ts';

/** How a program reads CSV: what stands between cells, and inside numbers. */
export interface CsvForm {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** RFC 4180, and Excel in English. */
export const plainForm: CsvForm = { delimiter: ',', decimal: '.' };

/**
 * How Excel reads CSV where a language is spoken: with a comma in numbers, cells stand between semicolons.
 *
 * @param locale such as `fr` or `nl-BE`
 * @throws {RangeError} when it is no language tag
 * @example
 * excelForm('fr'); // { delimiter: ';', decimal: ',' }
 */
export function excelForm(locale: string): CsvForm {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? { delimiter: ';', decimal } : plainForm;
}

/**
 * Writes one line. What a spreadsheet could take for a formula gets an apostrophe in front.
 *
 * @param cells numbers are written in the way of the form, texts as they are
 * @param form which program reads it
 */
export const csvLine = (cells: readonly Cell[], { delimiter, decimal }: CsvForm): string =>
  stringify(
    [cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : withoutFormula(cell)))],
    {
      delimiter,
      record_delimiter: 'windows',
      // A line break alone would end the record in most programs.
      quoted_match: /[\r\n]/,
    },
  );

/** What spreadsheets take for the beginning of a formula, in full width too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number is no formula, whether it was stored as a number or is the value of a choice: `-1`, `+0.5`. */
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

const withoutFormula = (text: string | undefined): string | undefined =>
  text !== undefined && formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
