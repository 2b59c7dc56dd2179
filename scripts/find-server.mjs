import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thisMachine } from './find-browser.mjs';
import { findOrInstallPackage } from './find-package.mjs';

/** @import { Machine } from './find-browser.mjs' */

/** @typedef {keyof typeof servers} ServerName */

/**
 * The servers that Node tests start themselves: Debian's package, and where its programs are.
 *
 * @satisfies {Readonly<Record<string, { title: string, debian: string, program: string, folders: () => readonly string[] }>>}
 */
export const servers = {
  postgres: {
    title: 'PostgreSQL',
    debian: 'postgresql',
    program: 'pg_ctl',
    // Debian keeps the programs of each version apart, outside the PATH.
    folders: () =>
      list('/usr/lib/postgresql')
        .sort((left, right) => Number(right) - Number(left))
        .map((version) => join('/usr/lib/postgresql', version, 'bin')),
  },
  nginx: { title: 'nginx', debian: 'nginx-light', program: 'nginx', folders: () => ['/usr/sbin'] },
};

/** A server is missing and could not be installed; the message says what to do. */
export class ServerMissingError extends Error {
  /** @override */
  name = 'ServerMissingError';
}

/**
 * Finds the programs of a server, or installs Debian's package as root.
 *
 * @param {ServerName} name
 * @param {Machine} machine
 * @returns {string} the folder of its programs
 * @throws {ServerMissingError} in one sentence that says what to install
 */
export function findOrInstallServer(name, machine = thisMachine()) {
  const { title, debian } = servers[name];
  const find = () => findServer(name, machine);
  return findOrInstallPackage({ title, debian, where: 'on the PATH', find, Missing: ServerMissingError }, machine);
}

/**
 * @param {ServerName} name
 * @param {Machine} machine
 */
function findServer(name, machine) {
  const { program, folders } = servers[name];
  const path = (machine.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [...path, ...folders()].find((folder) => machine.isRunnable(join(folder, program)));
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const name of /** @type {ServerName[]} */ (Object.keys(servers))) console.log(findOrInstallServer(name));
  } catch (error) {
    if (!(error instanceof ServerMissingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
