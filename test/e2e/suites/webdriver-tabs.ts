import { setTimeout as after } from 'node:timers/promises';
import { askDriver, createWebDriverPage } from '../../../scripts/webdriver-page.mjs';
import type { Tab } from './tab.ts';

/** How long something in the page is waited for, in milliseconds. */
const patience = 10_000;

/** Where commands go: to a window, or to a frame in it. */
interface Place {
  readonly window: string;
  readonly frame?: string;
}

/**
 * Makes tabs of the windows of a WebDriver session. The first one is always the same window: what tests must not share
 * with each other belongs to an origin, and each has its own.
 *
 * @param session address of the session in the driver
 * @returns what opens the first tab
 */
export function createWebDriverTabs(session: string): () => Promise<Tab> {
  const { keyboard, mouse, goto } = createWebDriverPage(session);
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, parameters?: object): Promise<unknown> =>
    askDriver(session, method, path, parameters);
  const run = (script: string, args: readonly unknown[]): Promise<unknown> =>
    ask('POST', '/execute/sync', { script, args });
  const others: string[] = [];
  let entered: Place | undefined;
  let clicks = 0;

  async function enter(place: Place): Promise<void> {
    if (entered === place) return;
    entered = place;
    await ask('POST', '/window', { handle: place.window });
    if (place.frame === undefined) return;
    await ask('POST', '/frame', { id: await run(`return (${find.toString()})(arguments[0])`, [place.frame]) });
  }

  function createTab(place: Place): Tab {
    const here =
      <Given extends readonly unknown[], Found>(act: (...given: Given) => Promise<Found>) =>
      async (...given: Given): Promise<Found> => {
        await enter(place);
        return act(...given);
      };
    const evaluate = here((act: unknown, ...given: readonly unknown[]) =>
      run(`return (${String(act)})(...arguments)`, given),
    );
    const evaluateOn = here((selector: string, act: unknown, ...given: readonly unknown[]) =>
      run(`return (${String(act)})((${find.toString()})(arguments[0]), ...[...arguments].slice(1))`, [
        selector,
        ...given,
      ]),
    ) as <Found>(selector: string, act: (element: HTMLElement) => Found) => Promise<Awaited<Found>>;

    async function waitUntil(is: () => Promise<unknown>, what: string): Promise<void> {
      const deadline = Date.now() + patience;
      while (!(await is())) {
        if (Date.now() > deadline) throw new Error(`The page never had ${what}.`);
        await after(20);
      }
    }

    const waitForSelector = (selector: string): Promise<void> =>
      waitUntil(() => evaluateOn(selector, (element: Element | null) => element !== null), selector);

    return {
      keyboard: {
        down: here(keyboard.down),
        up: here(keyboard.up),
        press: here(keyboard.press),
        type: here(keyboard.type),
      },
      goto: here(goto),
      reload: here(() => ask('POST', '/refresh')),
      // A script that runs while the page changes may never end.
      goBack: here(() => ask('POST', '/back')),
      evaluate: evaluate as Tab['evaluate'],
      $eval: evaluateOn as Tab['$eval'],
      waitForSelector,
      waitUntil: (is, ...given) => waitUntil(() => evaluate(is, ...given), String(is)),
      async click(selector, { count = 1, isInSight = false } = {}) {
        if (!isInSight) {
          await evaluateOn(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        }
        const [x, y] = await evaluateOn(selector, (element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
        });
        // Two clicks at the same place within a second are a double click to WebKit, whoever made them.
        await mouse.click(x + 3 * (clicks++ % 2), y, { count });
      },
      async bringToFront() {
        entered = undefined;
        await enter(place);
      },
      // That of an element is taken from the wrong place.
      screenshot: here(async () => Buffer.from(String(await ask('GET', '/screenshot')), 'base64')),
      async close() {
        for (const window of others.splice(0)) {
          await enter({ window });
          await ask('DELETE', '/window');
        }
        await enter(place);
        await mouse.reset();
        // Ends whatever still runs in the page.
        await goto('about:blank');
      },
      async openTab() {
        const { handle } = (await ask('POST', '/window/new', { type: 'tab' })) as { readonly handle: string };
        others.push(handle);
        return createTab({ window: handle });
      },
      async frame(selector) {
        await waitForSelector(selector);
        return createTab({ window: place.window, frame: selector });
      },
    };
  }

  let first: Place | undefined;
  return async () => createTab((first ??= { window: String(await ask('GET', '/window')) }));
}

/** Finds an element, in shadow roots too. It runs in the page. */
function find(selector: string): Element | null {
  return selector
    .split('>>>')
    .reduce<Document | Element | null>(
      (around, part) => ((around as Element | null)?.shadowRoot ?? around)?.querySelector(part) ?? null,
      document,
    ) as Element | null;
}
