import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowser, findOrInstallBrowser } from '../../scripts/find-browser.mjs';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const mint = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';

interface Sketch {
  readonly env?: Readonly<Record<string, string>>;
  readonly programs?: readonly string[];
  readonly osRelease?: string;
  readonly isRoot?: boolean;
  /** What a successful installation brings. */
  readonly brings?: readonly string[];
}

/** A machine that notes what is done to it. */
function machine({
  env = { PATH: '/usr/local/bin:/usr/bin' },
  programs = [],
  osRelease = '',
  isRoot = false,
  brings = [],
}: Sketch) {
  const there = new Set(programs);
  const commands: string[] = [];
  const printed: string[] = [];
  return {
    env,
    platform: 'linux',
    osRelease,
    isRoot,
    isRunnable: (path: string) => there.has(path),
    run: (command: string, args: readonly string[]) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) for (const program of brings) there.add(program);
      return true;
    },
    print: (line: string) => void printed.push(line),
    commands,
    printed,
  };
}

describe('findBrowser', () => {
  it('takes the program that the environment names', () => {
    const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
    assert.equal(findBrowser('chromium', machine({ env, programs: ['/opt/mine', '/usr/bin/chromium'] })), '/opt/mine');
  });

  it('refuses a name in the environment that is no program instead of taking another browser', () => {
    const env = { FIREFOX_PATH: '/opt/gone', PATH: '/usr/bin' };
    assert.throws(
      () => findBrowser('firefox', machine({ env, programs: ['/usr/bin/firefox'] })),
      /FIREFOX_PATH=\/opt\/gone/,
    );
  });

  it('looks on the PATH, then in the usual places', () => {
    assert.equal(
      findBrowser('chromium', machine({ programs: ['/usr/local/bin/google-chrome', '/opt/google/chrome/chrome'] })),
      '/usr/local/bin/google-chrome',
    );
    assert.equal(
      findBrowser('chromium', machine({ programs: ['/opt/google/chrome/chrome'] })),
      '/opt/google/chrome/chrome',
    );
  });

  it('finds nothing where nothing is', () => {
    assert.equal(findBrowser('firefox', machine({})), undefined);
  });

  it('takes the driver of WebKit only with the screen that it needs', () => {
    const driver = '/usr/bin/WebKitWebDriver';
    const named = { PATH: '/usr/bin', WEBKIT_DRIVER_PATH: '/opt/driver' };
    assert.equal(findBrowser('webkit', machine({ programs: [driver] })), undefined);
    assert.equal(findBrowser('webkit', machine({ programs: [driver, '/usr/bin/Xvfb'] })), driver);
    assert.equal(findBrowser('webkit', machine({ env: named, programs: ['/opt/driver'] })), undefined);
    assert.equal(
      findBrowser('webkit', machine({ env: named, programs: ['/opt/driver', '/usr/bin/Xvfb'] })),
      '/opt/driver',
    );
  });

  it('passes over the packages of Ubuntu that only call snap', () => {
    const programs = ['/usr/bin/chromium-browser', '/usr/bin/firefox', '/usr/bin/google-chrome'];
    for (const osRelease of [ubuntu, mint]) {
      assert.equal(findBrowser('chromium', machine({ programs, osRelease })), '/usr/bin/google-chrome');
      assert.equal(findBrowser('firefox', machine({ programs, osRelease })), undefined);
    }
    assert.equal(findBrowser('firefox', machine({ programs, osRelease: debian })), '/usr/bin/firefox');
  });
});

describe('findOrInstallBrowser', () => {
  it('installs nothing when the browser is there', () => {
    const here = machine({ programs: ['/usr/bin/chromium'], osRelease: debian, isRoot: true });
    assert.equal(findOrInstallBrowser('chromium', here), '/usr/bin/chromium');
    assert.deepEqual(here.commands, []);
  });

  it("installs Debian's package as root, and says so first", () => {
    const here = machine({ osRelease: debian, isRoot: true, brings: ['/usr/bin/firefox-esr'] });
    assert.equal(findOrInstallBrowser('firefox', here), '/usr/bin/firefox-esr');
    assert.match(here.printed.join(), /installing Debian's package "firefox-esr"/);
    assert.deepEqual(here.commands, ['apt-get update -q', 'apt-get install -y -q --no-install-recommends firefox-esr']);
  });

  it("installs all that drives WebKit when a part of it is missing, also where Ubuntu's packages are real ones", () => {
    const driver = '/usr/bin/WebKitWebDriver';
    for (const osRelease of [debian, ubuntu]) {
      const here = machine({ programs: [driver], osRelease, isRoot: true, brings: [driver, '/usr/bin/Xvfb'] });
      assert.equal(findOrInstallBrowser('webkit', here), driver);
      assert.match(here.commands.join(), /install .* webkit2gtk-driver xvfb$/);
    }
  });

  it('says what to do when the installation brought nothing', () => {
    const here = machine({ osRelease: debian, isRoot: true });
    assert.throws(
      () => findOrInstallBrowser('chromium', here),
      /did not bring it\. Install Chrome or Chromium, or set CHROME_PATH/,
    );
  });

  it('touches nothing without being root, and gives the command', () => {
    const here = machine({ osRelease: debian });
    assert.throws(() => findOrInstallBrowser('chromium', here), /As root: apt-get install .* chromium$/);
    assert.deepEqual(here.commands, []);
  });

  it('explains the snap of Ubuntu instead of installing it', () => {
    const here = machine({ osRelease: ubuntu, isRoot: true });
    assert.throws(() => findOrInstallBrowser('chromium', here), /a snap that cannot be driven by tests/);
    assert.deepEqual(here.commands, []);
  });

  it('says what to install on other systems, as root too', () => {
    const here = machine({ osRelease: 'ID=alpine', isRoot: true });
    assert.throws(
      () => findOrInstallBrowser('firefox', here),
      /^BrowserMissingError: Firefox was not found\. Install Firefox, or set FIREFOX_PATH/,
    );
    assert.deepEqual(here.commands, []);
  });
});
