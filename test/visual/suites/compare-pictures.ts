import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { encodePalette } from './palette-png.ts';

/** The part of the pixels that may differ. */
export const tolerance = 0.005;

/** Are the pictures to be written anew, where they differ? */
export const isUpdate = process.env['UPDATE'] === '1';

let folder: string | undefined;

/**
 * Compares a screenshot with a picture of the repository; `UPDATE=1` writes the picture where it differs.
 *
 * @param file the picture, from the root of the repository
 * @param shot the screenshot, a PNG
 * @returns what is different, in a sentence that says where to see it; nothing when nothing is
 */
export function comparePicture(file: string, shot: Uint8Array): string | undefined {
  const actual = PNG.sync.read(Buffer.from(shot));
  const difference = existsSync(file)
    ? differenceOf(PNG.sync.read(readFileSync(file)), actual)
    : { says: 'is missing', diff: undefined };
  if (!difference) return undefined;
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, encodePalette(actual));
    return undefined;
  }
  folder ??= mkdtempSync(join(tmpdir(), 'survey-form-visual-'));
  const paths = [join(folder, basename(file))];
  writeFileSync(paths[0]!, shot);
  if (difference.diff) {
    paths.push(join(folder, basename(file, '.png') + '.diff.png'));
    writeFileSync(paths[1]!, PNG.sync.write(difference.diff));
  }
  return `${file} ${difference.says}. See ${paths.join(' and ')}. When the change is wanted, UPDATE=1 writes the picture anew`;
}

/**
 * Finds how two pictures differ.
 *
 * @returns nothing when at most {@link tolerance} of the pixels do
 */
export function differenceOf(expected: PNG, actual: PNG): { readonly says: string; readonly diff?: PNG } | undefined {
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height) {
    return { says: `is ${width} × ${height} px, and now ${actual.width} × ${actual.height}` };
  }
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(expected.data, actual.data, diff.data, width, height, { threshold: 0.1 });
  const part = pixels / (width * height);
  return part <= tolerance ? undefined : { says: `differs in ${(part * 100).toFixed(2)} % of its pixels`, diff };
}
