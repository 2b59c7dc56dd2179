import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { thisMachine } from './find-browser.mjs';

/** @import { Machine } from './find-browser.mjs' */

/** Orca of Debian 12: others use other words, so that its transcripts hold for no other. */
const version = '43';

/** Debian's packages, each with a program that it brings. */
const packages = {
  orca: '/usr/bin/orca',
  xvfb: '/usr/bin/Xvfb',
  openbox: '/usr/bin/openbox',
  'dbus-daemon': '/usr/bin/dbus-daemon',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  xdotool: '/usr/bin/xdotool',
};

const install = ['install', '-y', '-q', '--no-install-recommends', ...Object.keys(packages)];

/**
 * Looks for Orca and the desktop without a screen that it needs; installs Debian's packages as root.
 *
 * @param {Machine} machine
 * @param {() => string} readVersion what `orca --version` prints
 * @param {() => boolean} hasWords does Orca speak Dutch?
 * @returns {string | undefined} why the transcripts cannot be compared here and what helps; nothing when they can
 */
export function findScreenReader(machine = thisMachine(), readVersion = orcaVersion, hasWords = orcaHasWords) {
  const isMissing = () => Object.values(packages).some((program) => !machine.isRunnable(program));
  const byHand = `As root on Debian 12: apt-get ${install.join(' ')}`;
  if (machine.platform !== 'linux') return 'Orca runs on Linux only';
  if (isMissing() && machine.isRoot && /^ID=debian$/m.test(machine.osRelease)) {
    machine.print(
      `Orca, or what it needs, is missing: installing Debian's packages ${Object.keys(packages).join(' ')}.`,
    );
    machine.run('apt-get', ['update', '-q']);
    machine.run('apt-get', install);
  }
  if (isMissing()) return `Orca, or what it needs, is missing. ${byHand}`;
  if (!hasWords()) return 'Orca has no translations: small images of Debian leave out /usr/share/locale';
  const found = readVersion().trim();
  if (found.split('.')[0] === version) return undefined;
  return `the transcripts are those of Orca ${version} (Debian 12), and this is Orca ${found}. On Debian 12 they can be compared`;
}

const orcaVersion = () => spawnSync(packages.orca, ['--version'], { encoding: 'utf8' }).stdout ?? '';
const orcaHasWords = () => existsSync('/usr/share/locale/nl/LC_MESSAGES/orca.mo');
