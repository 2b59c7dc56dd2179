import type { Page } from 'puppeteer-core';
import type { Desktop } from './desktop.ts';

/** Somebody who presses keys and listens. What is pressed and heard becomes the transcript. */
export interface Listener {
  /** Presses a key, so many times, and listens after each. */
  press(key: string, times?: number): Promise<void>;
  /** Presses Tab, or another key, until the focus is on an element of the survey, told by a CSS selector. */
  tabTo(selector: string, key?: string): Promise<void>;
  /** What was pressed and heard so far. */
  transcript(): string;
}

/** More presses than the page has places to stop at. */
const mostPresses = 20;

/** What the keys are called on a keyboard. */
const keyNames: Readonly<Record<string, string>> = { KP_Add: 'Read on (+)', Return: 'Enter', space: 'Space' };

/** Puts a listener before an open page, at its beginning. */
export async function listenTo(page: Page, { orca, press }: Desktop): Promise<Listener> {
  const lines: string[] = [];
  // Looked for by the clock: a window that nobody sees does not always draw.
  await page.waitForFunction(isShown, { polling: 50 });
  // What is heard while the page loads depends on how fast it loads.
  await orca.settle();
  orca.heard();

  async function pressAndListen(key: string): Promise<void> {
    await press(key);
    await orca.settle();
    if (!(await page.evaluate(hasFallenSilent))) {
      await page.waitForFunction(hasFallenSilent, { polling: 50 });
      await orca.settle();
    }
    lines.push(`[${keyNames[key] ?? key}]`, ...orca.heard().map((sentence) => `  ${sentence}`));
  }

  return {
    async press(key, times = 1) {
      for (let time = 0; time < times; time++) await pressAndListen(key);
    },
    async tabTo(selector, key = 'Tab') {
      for (let presses = 0; presses < mostPresses; presses++) {
        await pressAndListen(key);
        if (await page.evaluate(isFocused, selector)) return;
      }
      throw new Error(`${key} never came to ${selector}:\n${lines.join('\n')}`);
    },
    transcript: () => lines.join('\n'),
  };
}

/* The functions below run in the page. */

function isShown(): boolean {
  return (
    document.querySelector('survey-form')?.shadowRoot?.querySelector('[role=status], [aria-live]') instanceof Element
  );
}

/** Is the live region empty again, and nothing being sent? A sentence stays in it for longer than Orca is awaited. */
function hasFallenSilent(): boolean {
  const root = document.querySelector('survey-form')!.shadowRoot!;
  return (
    root.querySelector('[role=status], [aria-live]')!.textContent === '' &&
    !root.querySelector('button[aria-disabled].primary')
  );
}

function isFocused(selector: string): boolean {
  return document.querySelector('survey-form')!.shadowRoot!.activeElement?.matches(selector) ?? false;
}
