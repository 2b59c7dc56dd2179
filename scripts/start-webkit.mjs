import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askDriver } from './webdriver-page.mjs';

/** @import { ChildProcess } from 'node:child_process' */

/**
 * A WebKit that waits for commands.
 *
 * @typedef {object} RunningWebKit
 * @property {string} session address of its WebDriver session
 * @property {string} downloads the folder in which it keeps files
 * @property {() => Promise<void>} stop
 */

/**
 * Without a screen there is no graphics card: WebKit draws by itself. It keeps nothing in the home folder.
 *
 * @type {NodeJS.ProcessEnv}
 */
const plainDrawing = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

/**
 * Simpler and quicker, but no screenshot ever comes.
 *
 * @type {NodeJS.ProcessEnv}
 */
const withoutLayers = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/**
 * Starts WebKitGTK's small browser on a screen of its own that nobody sees, so that no other window takes its focus. It
 * keeps the size that it has: when it is resized it loses the focus, and nothing on that screen gives it back.
 *
 * @param {string} driver path of WebKitWebDriver
 * @param {{ draws?: boolean }} [options] `draws`: screenshots are taken
 * @returns {Promise<RunningWebKit>}
 */
export async function startWebKit(driver, { draws = false } = {}) {
  /** @type {ChildProcess[]} */
  const programs = [];
  const folder = mkdtempSync(join(tmpdir(), 'survey-form-webkit-'));
  const stopAll = () => {
    programs.forEach((program) => program.kill());
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stopAll);
  try {
    const downloads = chooseDownloads(folder);
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    programs.push(screen);
    const display = await firstLine(screen);
    const port = await freePort();
    programs.push(
      spawn(driver, [`--port=${port}`], {
        stdio: 'ignore',
        env: {
          ...process.env,
          ...plainDrawing,
          ...(draws ? {} : withoutLayers),
          DISPLAY: `:${display}`,
          XDG_CONFIG_HOME: folder,
        },
      }),
    );
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': {} } };
    const session = /** @type {{ sessionId: string }} */ (
      await askDriver(address, 'POST', '/session', { capabilities })
    );
    const sessionAddress = `${address}/session/${session.sessionId}`;
    return {
      session: sessionAddress,
      downloads,
      async stop() {
        await askDriver(sessionAddress, 'DELETE', '').catch(() => undefined);
        process.off('exit', stopAll);
        stopAll();
      },
    };
  } catch (error) {
    stopAll();
    throw error;
  }
}

/**
 * Says where files go, in the settings of a desktop (xdg-user-dirs): else they come to those of who runs the tests.
 *
 * @param {string} folder of these settings
 */
function chooseDownloads(folder) {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return downloads;
}

/**
 * The display that Xvfb chose.
 *
 * @param {ChildProcess} screen
 * @returns {Promise<string>}
 */
const firstLine = (screen) =>
  new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3]?.once('data', (bytes) => resolve(String(bytes).trim()));
  });

/** @returns {Promise<number>} a port that nobody listens on */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param {string} address of a driver that was just started */
async function answers(address) {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await askDriver(address, 'GET', '/status');
    } catch (error) {
      if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer.', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
