/**
 * Keys that WebDriver writes as characters of its own (W3C WebDriver, 17.4.2 Keyboard actions).
 *
 * @type {Readonly<Record<string, string>>}
 */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  '\n': '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** @type {Readonly<Record<string, number>>} */
const buttons = { left: 0, middle: 1, right: 2 };

/** So long a driver may take for a command, in milliseconds. */
const patience = 120_000;

/**
 * Asks a WebDriver something.
 *
 * @param {string} address of the driver or of a session in it
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} path of the command
 * @param {object} [parameters]
 * @returns {Promise<unknown>} what the driver answers
 * @throws {Error} with the driver's own words, or when it says nothing for two minutes
 */
export async function askDriver(address, method, path, parameters) {
  const body = method === 'POST' ? { body: JSON.stringify(parameters ?? {}) } : {};
  const response = await fetch(address + path, { method, ...body, signal: AbortSignal.timeout(patience) });
  const { value } = /** @type {{ value: unknown }} */ (await response.json());
  if (response.ok) return value;
  const { error, message } = /** @type {{ error: string, message: string }} */ (value);
  throw new Error(`WebDriver ${method} ${path}: ${error}: ${message}`);
}

/**
 * A window that WebDriver drives, with those methods of a puppeteer page that the commands of the tests call. Keys and
 * clicks are real: the browser gets them as from a keyboard and a mouse.
 *
 * @param {string} session address of the session in the driver
 * @example
 * const page = createWebDriverPage('http://127.0.0.1:4444/session/1');
 * await page.keyboard.press('Tab');
 */
export function createWebDriverPage(session) {
  /** @type {(method: 'GET' | 'POST' | 'DELETE', path: string, parameters?: object) => Promise<unknown>} */
  const ask = (method, path, parameters) => askDriver(session, method, path, parameters);
  const act = async (/** @type {object} */ source, /** @type {readonly object[]} */ actions) =>
    void (await ask('POST', '/actions', { actions: [{ ...source, actions }] }));
  const keyboard = (/** @type {readonly object[]} */ actions) => act({ type: 'key', id: 'keyboard' }, actions);
  const mouse = (/** @type {readonly object[]} */ actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
  const down = (/** @type {string} */ key) => ({ type: 'keyDown', value: keyOf(key) });
  const up = (/** @type {string} */ key) => ({ type: 'keyUp', value: keyOf(key) });
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (/** @type {Click} */ { button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
  const release = (/** @type {Click} */ { button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });

  return {
    goto: (/** @type {string} */ url) => ask('POST', '/url', { url }),
    url: async () => String(await ask('GET', '/url')),
    keyboard: {
      down: (/** @type {string} */ key) => keyboard([down(key)]),
      up: (/** @type {string} */ key) => keyboard([up(key)]),
      press: (/** @type {string} */ key) => keyboard([down(key), up(key)]),
      type: (/** @type {string} */ text) => keyboard([...text].flatMap((key) => [down(key), up(key)])),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => mouse([move(x, y)]),
      click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {Click} */ click = {}) =>
        mouse([move(x, y), ...new Array(click.count ?? 1).fill([press(click), release(click)]).flat()]),
      down: (/** @type {Click} */ click) => mouse([press(click)]),
      up: (/** @type {Click} */ click) => mouse([release(click)]),
      reset: () => ask('DELETE', '/actions'),
    },
    /** A window of WebKitGTK loses the focus when it is resized: a test gives what it looks at a width instead. */
    setViewport: () => Promise.reject(new Error('The window of WebKit cannot be resized.')),
    /** WebDriver has no command for it: a test that needs it says in which engines it runs. */
    emulateMediaFeatures: () => Promise.reject(new Error('WebDriver cannot emulate media features.')),
  };
}

/** @typedef {{ button?: string, count?: number }} Click */

/** @param {string} key a character, or a name as in `KeyboardEvent.key` */
function keyOf(key) {
  const value = keys[key] ?? ([...key].length === 1 ? key : undefined);
  if (value === undefined) throw new Error(`The key "${key}" is not in the list of scripts/webdriver-page.mjs.`);
  return value;
}
