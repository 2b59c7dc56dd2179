import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../../scripts/find-browser.mjs';
import { startOrca, type Orca } from './orca.ts';
import { createPrograms, runProgram } from './programs.ts';

/** A desktop without a screen, on which somebody listens to Orca. */
export interface Desktop {
  readonly orca: Orca;
  /** Presses keys the way a keyboard does, for the whole desktop: `Tab`, `shift+Tab`, `Down`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Opens a page in a window of a new browser. */
  open(address: string): Promise<Browser>;
  close(): Promise<void>;
}

const chromiumArguments = [
  '--force-renderer-accessibility',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--window-position=0,0',
  '--window-size=1200,900',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Starts a screen, a message bus, a window manager and Orca, apart from those of the person who runs the tests: with an
 * own home and an own bus, nothing is read from or written to theirs.
 *
 * @param language in which Orca speaks of roles and states
 */
export async function startDesktop(language: string): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'survey-form-orca-'));
  const programs = createPrograms();
  let profiles = 0;

  async function close(): Promise<void> {
    await programs.end();
    rmSync(home, { recursive: true, force: true });
  }

  try {
    const display = await programs.startAndRead(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'],
      process.env,
    );
    const screen = {
      PATH: process.env['PATH'],
      HOME: home,
      XDG_RUNTIME_DIR: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      GSETTINGS_BACKEND: 'memory',
      DISPLAY: `:${display}`,
      LANG: 'C.UTF-8',
      LANGUAGE: language,
    };
    const busArguments = ['--session', '--nofork', '--nopidfile', '--print-address=3'];
    const bus = await programs.startAndRead('dbus-daemon', busArguments, screen);
    const env = { ...screen, DBUS_SESSION_BUS_ADDRESS: bus };
    programs.start('openbox', [], env);
    const orca = await startOrca(programs, env, join(home, 'heard.jsonl'));
    return {
      orca,
      press: (...keys) => runProgram('xdotool', ['key', ...keys], env),
      async open(address) {
        const userDataDir = join(home, `profile-${profiles++}`);
        mkdirSync(join(userDataDir, 'Default'), { recursive: true });
        // Else the browser offers to translate the page, aloud.
        writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
        return puppeteer.launch({
          executablePath: findOrInstallBrowser('chromium'),
          headless: false,
          defaultViewport: null,
          userDataDir,
          env,
          args: [...chromiumArguments, `--app=${address}`],
          ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
        });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
