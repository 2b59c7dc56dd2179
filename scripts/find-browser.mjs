import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineNames, engines } from './browser-engines.mjs';

/** @import { EngineName } from './browser-engines.mjs' */

/**
 * What a search for a browser needs to know of the machine; tests hand in another one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform as `process.platform`
 * @property {boolean} isRoot may packages be installed?
 * @property {string} osRelease the text of /etc/os-release, empty where there is none
 * @property {(path: string) => boolean} isRunnable is this a program?
 * @property {(command: string, args: readonly string[]) => boolean} run runs a program, true when it succeeds
 * @property {(line: string) => void} print
 */

/** A browser is missing and could not be installed; the message says what to do. */
export class BrowserMissingError extends Error {
  /** @override */
  name = 'BrowserMissingError';
}

/** @returns {Machine} the machine we run on */
export function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    osRelease: readOsRelease(),
    isRunnable,
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    print: (line) => console.error(line),
  };
}

/**
 * Finds a browser: the environment variable, then the PATH, then the usual places. Installs nothing.
 *
 * @param {EngineName} name
 * @param {Machine} machine
 * @returns {string | undefined} the path of the program
 * @throws {BrowserMissingError} when the environment variable names a file that is no program
 */
export function findBrowser(name, machine = thisMachine()) {
  const { variable, names, places, needs } = engines[name];
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const onPath = (/** @type {string} */ file) => folders.map((folder) => join(folder, file + suffix));
  const named = machine.env[variable];
  if (named && !machine.isRunnable(named)) {
    throw new BrowserMissingError(`${variable}=${named} is not a program that can be run.`);
  }
  if (!needs.every((file) => onPath(file).some(machine.isRunnable))) return undefined;
  if (named) return named;
  return [...names.flatMap(onPath), ...places].find((path) => machine.isRunnable(path) && !isSnapStub(path, machine));
}

/**
 * Finds a browser, or installs Debian's package as root.
 *
 * @param {EngineName} name
 * @param {Machine} machine
 * @returns {string} the path of the program
 * @throws {BrowserMissingError} in one sentence that says what to install
 */
export function findOrInstallBrowser(name, machine = thisMachine()) {
  const found = findBrowser(name, machine);
  if (found) return found;
  const { title, variable, debian, ubuntu } = engines[name];
  const system = distribution(machine.osRelease);
  const byHand = `Install ${title}, or set ${variable} to its program.`;
  if (system === 'ubuntu' && ubuntu) {
    throw new BrowserMissingError(
      `${title} was not found, and Ubuntu's package is a snap that cannot be driven by tests. ${byHand} ` +
        `On Ubuntu: ${ubuntu}.`,
    );
  }
  if (system === 'other') throw new BrowserMissingError(`${title} was not found. ${byHand}`);
  const packages = debian.join(' ');
  const command = `apt-get install -y --no-install-recommends ${packages}`;
  if (!machine.isRoot) throw new BrowserMissingError(`${title} was not found. ${byHand} As root: ${command}`);

  machine.print(`${title} was not found: installing Debian's package "${packages}" (${command}); this takes a minute.`);
  machine.run('apt-get', ['update', '-q']);
  machine.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...debian]);
  const installed = findBrowser(name, machine);
  if (installed) return installed;
  throw new BrowserMissingError(`${title} was not found, and "${command}" did not bring it. ${byHand}`);
}

/**
 * Ubuntu is told apart from Debian because its `chromium` and `firefox` packages only call `snap`.
 *
 * @param {string} osRelease
 */
function distribution(osRelease) {
  const field = (/** @type {string} */ key) =>
    (new RegExp(`^${key}=(.*)$`, 'm').exec(osRelease)?.[1] ?? '').replaceAll('"', '').split(/\s+/);
  const family = [...field('ID'), ...field('ID_LIKE')];
  return family.includes('ubuntu') ? 'ubuntu' : family.includes('debian') ? 'debian' : 'other';
}

/**
 * @param {string} path
 * @param {Machine} machine
 */
function isSnapStub(path, machine) {
  return (
    distribution(machine.osRelease) === 'ubuntu' &&
    /^\/usr\/bin\/(chromium-browser|chromium|firefox)$|^\/snap\//.test(path)
  );
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = engineNames.find((name) => name === (process.argv[2] ?? 'chromium'));
  try {
    if (!wanted) throw new BrowserMissingError(`Usage: node scripts/find-browser.mjs ${engineNames.join('|')}`);
    console.log(findOrInstallBrowser(wanted));
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
