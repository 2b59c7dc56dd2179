import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findScreenReader } from '../../scripts/find-screen-reader.mjs';

/** A machine with or without Orca; it notes what it was told to run. */
function machine({ has = false, isRoot = false, platform = 'linux', osRelease = 'ID=debian\n' } = {}) {
  const ran: string[] = [];
  let isInstalled = has;
  return {
    ran,
    env: {},
    platform,
    isRoot,
    osRelease,
    isRunnable: () => isInstalled,
    run: (command: string, args: readonly string[]) => {
      ran.push([command, args[0]].join(' '));
      isInstalled = args[0] === 'install';
      return true;
    },
    print: () => undefined,
  };
}

const debian12 = (): string => '43.1\n';
const translated = (): boolean => true;

describe('the search for a screen reader', () => {
  it('finds nothing amiss when all is there', () => {
    assert.equal(findScreenReader(machine({ has: true }), debian12, translated), undefined);
  });

  it('installs the packages as root on Debian', () => {
    const bare = machine({ isRoot: true });
    assert.equal(findScreenReader(bare, debian12, translated), undefined);
    assert.deepEqual(bare.ran, ['apt-get update', 'apt-get install']);
  });

  it('installs nothing for others, and says what to install', () => {
    for (const other of [machine(), machine({ isRoot: true, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' })]) {
      assert.match(
        findScreenReader(other, debian12, translated) ?? '',
        /As root on Debian 12: apt-get install .*\borca\b.*xdotool/,
      );
      assert.deepEqual(other.ran, []);
    }
  });

  it('says that an Orca without translations cannot be compared', () => {
    assert.match(findScreenReader(machine({ has: true }), debian12, () => false) ?? '', /no translations/);
  });

  it('says that another version of Orca, or another system, cannot be compared', () => {
    assert.match(
      findScreenReader(machine({ has: true }), () => '48.1', translated) ?? '',
      /of Orca 43 .* this is Orca 48\.1/,
    );
    assert.match(findScreenReader(machine({ platform: 'darwin' }), debian12, translated) ?? '', /Linux only/);
  });
});
