import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOrInstallLibrary } from '../../scripts/find-library.mjs';

/** Looks for Prototype.js on a machine that has some files, and gets more of them by installing. */
function look({
  files = [] as string[],
  env = {},
  isRoot = false,
  osRelease = 'ID=debian\n',
  brings = [] as string[],
}) {
  const there = new Set(files);
  const commands: string[] = [];
  const machine = {
    env,
    platform: 'linux',
    osRelease,
    isRoot,
    isRunnable: () => false,
    run: (command: string, args: readonly string[]) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) for (const file of brings) there.add(file);
      return true;
    },
    print: () => {},
  };
  return { commands, folder: findOrInstallLibrary('prototype', machine, (path) => there.has(path)) };
}

const debian = '/usr/share/javascript/prototype';

describe('findOrInstallLibrary', () => {
  it('looks in the folder that is named, then where Debian puts it', () => {
    const files = ['/my/prototype.js', `${debian}/prototype.js`];
    assert.equal(look({ files, env: { PROTOTYPE_JS: '/my' } }).folder, '/my');
    assert.equal(look({ files }).folder, debian);
  });

  it("installs Debian's package as root", () => {
    const { folder, commands } = look({ isRoot: true, brings: [`${debian}/prototype.js`] });
    assert.equal(folder, debian);
    assert.equal(commands.at(-1), 'apt-get install -y -q --no-install-recommends libjs-prototype');
  });

  it('says what to install when it may not, or when that did not help', () => {
    const missing = (sketch: Parameters<typeof look>[0], message: RegExp) =>
      assert.throws(() => look(sketch), { name: 'LibraryMissingError', message });
    missing({}, /Prototype\.js was not found\. As root: apt-get install .* libjs-prototype/);
    missing({ isRoot: true }, /did not bring it/);
    missing({ isRoot: true, osRelease: 'ID=fedora\n' }, /was not found in the folder of PROTOTYPE_JS/);
  });
});
