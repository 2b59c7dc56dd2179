import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thisMachine } from './find-browser.mjs';
import { findOrInstallPackage } from './find-package.mjs';

/** @import { Machine } from './find-browser.mjs' */

/** @typedef {keyof typeof libraries} LibraryName */

/**
 * Scripts that pages of others load, and that change what is built in: Debian's package, and the variable that names the
 * folder with the files.
 */
export const libraries = {
  prototype: {
    title: 'Prototype.js',
    debian: 'libjs-prototype',
    variable: 'PROTOTYPE_JS',
    folder: '/usr/share/javascript/prototype',
    files: ['prototype.js'],
  },
  mootools: {
    title: 'MooTools',
    debian: 'libjs-mootools',
    variable: 'MOOTOOLS_JS',
    folder: '/usr/share/javascript/mootools',
    files: ['mootools.js', 'mootools-more.js'],
  },
};

/** A library is missing and could not be installed; the message says what to do. */
export class LibraryMissingError extends Error {
  /** @override */
  name = 'LibraryMissingError';
}

/**
 * Finds the files of a library, or installs Debian's package as root.
 *
 * @param {LibraryName} name
 * @param {Machine} machine
 * @param {(path: string) => boolean} isThere
 * @returns {string} their folder
 * @throws {LibraryMissingError} in one sentence that says what to install
 */
export function findOrInstallLibrary(name, machine = thisMachine(), isThere = existsSync) {
  const { title, debian, variable, folder, files } = libraries[name];
  const folders = [machine.env[variable] ?? '', folder].filter((path) => path !== '');
  const find = () => folders.find((path) => files.every((file) => isThere(join(path, file))));
  const where = `in the folder of ${variable}`;
  return findOrInstallPackage({ title, debian, where, find, Missing: LibraryMissingError }, machine);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const name of /** @type {LibraryName[]} */ (Object.keys(libraries))) console.log(findOrInstallLibrary(name));
  } catch (error) {
    if (!(error instanceof LibraryMissingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
