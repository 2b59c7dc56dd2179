/** @import { Machine } from './find-browser.mjs' */

/**
 * What is looked for, and how it is told.
 *
 * @typedef {object} Wanted
 * @property {string} title
 * @property {string} debian the name of Debian's package
 * @property {string} where where it was looked for, as "on the PATH"
 * @property {() => string | undefined} find gives the folder in which it is
 * @property {new (message: string) => Error} Missing what is thrown in one sentence that says what to install
 */

/**
 * Finds what tests need, or installs Debian's package as root.
 *
 * @param {Wanted} wanted
 * @param {Machine} machine
 * @returns {string} its folder
 */
export function findOrInstallPackage({ title, debian, where, find, Missing }, machine) {
  const found = find();
  if (found) return found;
  const command = `apt-get install -y --no-install-recommends ${debian}`;
  if (!/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(machine.osRelease)) {
    throw new Missing(`${title} was not found ${where}. Install it to run its tests.`);
  }
  if (!machine.isRoot) throw new Missing(`${title} was not found. As root: ${command}`);

  machine.print(`${title} was not found: installing Debian's package "${debian}" (${command}); this takes a minute.`);
  machine.run('apt-get', ['update', '-q']);
  machine.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', debian]);
  const installed = find();
  if (installed) return installed;
  throw new Missing(`${title} was not found, and "${command}" did not bring it.`);
}
