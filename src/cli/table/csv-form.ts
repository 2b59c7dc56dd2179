import { stringify } from 'csv-stringify/sync';
import type { Cell } from './answer-parts.ts';

/** How a program reads CSV: what stands between cells, and inside numbers. */
export interface CsvForm {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** RFC 4180, and Excel in English. */
export const plainForm: CsvForm = { delimiter: ',', decimal: '.' };

/** Where Windows puts semicolons between cells although numbers have a point. */
const semicolonRegions: readonly (string | undefined)[] = ['CH', 'LI'];

/**
 * How Excel reads CSV in a language and region. It takes both signs from Windows, which writes numbers as Unicode does: with
 * a comma in French Switzerland, with a point in the rest of it. Where numbers have a comma, cells stand between semicolons.
 *
 * @param locale such as `fr` or `nl-BE`
 * @throws {RangeError} when it is no language tag, or one of a language that nothing is known of
 * @example
 * excelForm('fr'); // { delimiter: ';', decimal: ',' }
 * excelForm('de-CH'); // { delimiter: ';', decimal: '.' }
 */
export function excelForm(locale: string): CsvForm {
  if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) throw new RangeError(`unknown language: ${locale}`);
  // Without a script that goes without saying: Intl would not find the region behind it.
  const { baseName } = new Intl.Locale(locale).minimize();
  const { region } = new Intl.Locale(locale).maximize();
  const parts = new Intl.NumberFormat(baseName).formatToParts(1.5);
  const decimal = parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  return { delimiter: decimal === ',' || semicolonRegions.includes(region) ? ';' : ',', decimal };
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
