import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOrInstallServer } from '../../scripts/find-server.mjs';

/** A machine that notes what is done to it. */
function machine({ programs = [] as string[], isRoot = false, osRelease = 'ID=debian\n', brings = [] as string[] }) {
  const there = new Set(programs);
  const commands: string[] = [];
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    osRelease,
    isRoot,
    isRunnable: (path: string) => there.has(path),
    run: (command: string, args: readonly string[]) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) for (const program of brings) there.add(program);
      return true;
    },
    print: () => {},
    commands,
  };
}

describe('findOrInstallServer', () => {
  it('looks on the PATH, then where Debian puts it', () => {
    assert.equal(findOrInstallServer('postgres', machine({ programs: ['/usr/bin/pg_ctl'] })), '/usr/bin');
    assert.equal(findOrInstallServer('nginx', machine({ programs: ['/usr/sbin/nginx'] })), '/usr/sbin');
  });

  it("installs Debian's package as root", () => {
    const fresh = machine({ isRoot: true, brings: ['/usr/sbin/nginx'] });
    assert.equal(findOrInstallServer('nginx', fresh), '/usr/sbin');
    assert.match(fresh.commands.at(-1)!, /^apt-get install -y -q --no-install-recommends nginx-light$/);
  });

  it('says what to install when it may not, or when that did not help', () => {
    const missing = (sketch: Parameters<typeof machine>[0], expected: RegExp) =>
      assert.throws(() => findOrInstallServer('nginx', machine(sketch)), {
        name: 'ServerMissingError',
        message: expected,
      });
    missing({}, /nginx was not found\. As root: apt-get install .* nginx-light/);
    missing({ isRoot: true }, /did not bring it/);
    missing({ isRoot: true, osRelease: 'ID=fedora\n' }, /was not found on the PATH/);
  });
});
