import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the list, beside the files that it lists. */
export const sumsFile = 'sha256sums.txt';

/**
 * Lists the sums of every file that a page can load, so that anybody can see whether a page was given the published program.
 * `sha256sum --check` reads the list; above each line stands, as a comment, what belongs into the attribute `integrity`
 * (Subresource Integrity).
 *
 * @param {string} folder of the built files
 * @returns {string} the list
 */
export function sumsOf(folder) {
  const chunks = existsSync(join(folder, 'chunks')) ? readdirSync(join(folder, 'chunks')).sort() : [];
  const files = [
    ...readdirSync(folder).filter((file) => file.endsWith('.js')),
    ...chunks.map((file) => `chunks/${file}`),
  ];
  return files
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const integrity = createHash('sha384').update(bytes).digest('base64');
      return `# sha384-${integrity}\n${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
    })
    .join('');
}
