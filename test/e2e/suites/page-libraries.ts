import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A library that changes what is built in. */
export interface PageLibrary {
  readonly title: string;
  /** Why no page with it can be tried here; nothing when one can. `npm run test:e2e` finds it, or installs it. */
  readonly missing: string | false;
  /** Its scripts, as a page loads them. */
  read(): string;
}

const library = (title: string, variable: string, files: readonly string[]): PageLibrary => {
  const folder = process.env[variable];
  return {
    title,
    missing: folder
      ? false
      : `${variable} names no folder with ${title}: npm run test:e2e looks for it and says what to install`,
    read: () => files.map((file) => readFileSync(join(folder!, file), 'utf8')).join('\n;\n'),
  };
};

/** The libraries with which pages have been made that are still there. */
export const pageLibraries: readonly PageLibrary[] = [
  library('Prototype.js', 'PROTOTYPE_JS', ['prototype.js']),
  library('MooTools', 'MOOTOOLS_JS', ['mootools.js', 'mootools-more.js']),
];
