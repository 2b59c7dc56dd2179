import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { differenceOf } from './difference.ts';

/** Are the golden files to be written anew, instead of compared? */
const isUpdate = process.env['UPDATE'] === '1';

/** What a golden file says; nothing when there is none, or it is to be written anew. */
export const readGolden = (file: string): string | undefined =>
  isUpdate || !existsSync(file) ? undefined : readFileSync(file, 'utf8').trimEnd();

/**
 * Compares a text with a golden file; `UPDATE=1` writes the file instead.
 *
 * @param file path from the root of the repository
 * @param text what was found, without the line break at its end
 * @throws an error that shows what was lost (`-`) and what is new (`+`), with the lines around
 */
export function assertGolden(file: string, text: string): void {
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
    return;
  }
  const expected = readGolden(file);
  assert.ok(expected !== undefined, `${file} is missing: UPDATE=1 writes it`);
  if (expected === text) return;
  assert.fail(
    `${file} says something else. When the change is wanted, UPDATE=1 writes the file anew:\n\n${differenceOf(expected, text)}`,
  );
}
