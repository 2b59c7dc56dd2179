import assert from 'node:assert/strict';
import type { Frame, KeyInput } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/** Something to reach in the survey, told by what a person sees. */
export interface Target {
  /** What it is, as a CSS selector: `input[type=radio]`. */
  readonly kind: string;
  /** Beginnings of the legends around it, the outermost first. */
  readonly within?: readonly string[];
  /** Its label without what stands in brackets behind it, or the end of its accessible name. */
  readonly says?: string;
}

/** Where the focus is. */
export interface Focus {
  /** Not on anything: the keyboard has lost its place. */
  readonly lost: boolean;
  readonly tag: string;
  readonly role: string;
  /** Its accessible name as far as a test needs it, or its text. */
  readonly says: string;
  readonly label: string;
  readonly value: string;
  readonly checked: boolean;
  /** The legends around it, the outermost first. */
  readonly within: readonly string[];
}

/** A person who uses the keyboard alone. Each key is really pressed; nothing is focused or clicked by script. */
export interface Keyboard {
  press(key: KeyInput, ...held: readonly KeyInput[]): Promise<Focus>;
  type(text: string): Promise<void>;
  /** Presses Tab, or Shift and Tab when it stands before, until the focus is on the target. */
  reach(target: Target): Promise<Focus>;
  /** Waits until the focus is where the description says; focus may follow a rendering. */
  arrives(where: string, is: (focus: Focus) => boolean): Promise<Focus>;
  focus(): Promise<Focus>;
}

/** More presses than any page has places to stop at. */
const mostPresses = 150;

/**
 * Puts a keyboard on a page.
 *
 * @param page where the keys are pressed
 * @param place where the survey stands: the page itself, or a frame that has the focus
 */
export function useKeyboard(
  page: Pick<Tab, 'evaluate' | 'keyboard'>,
  place: Pick<Tab, 'evaluate'> | Frame = page,
): Keyboard {
  async function focus(): Promise<Focus> {
    const found = await place.evaluate(describeFocus);
    assert.ok(!found.lost, 'the focus is on the body of the page: the keyboard has lost its place');
    return found;
  }

  async function press(key: KeyInput, ...held: readonly KeyInput[]): Promise<Focus> {
    for (const modifier of held) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of held) await page.keyboard.up(modifier);
    return focus();
  }

  return {
    press,
    focus,
    async type(text) {
      await page.keyboard.type(text);
      await focus();
    },
    async reach(target) {
      for (let presses = 0; presses < mostPresses; presses++) {
        const way = await place.evaluate(findWay, target);
        assert.notEqual(way, undefined, `the page shows no ${JSON.stringify(target)}`);
        if (way === 0) return focus();
        await (way! > 0 ? press('Tab') : press('Tab', 'Shift'));
      }
      const { says, within } = await focus();
      return assert.fail(
        `Tab never came to ${JSON.stringify(target)}; it stopped at ${JSON.stringify({ within, says })}`,
      );
    },
    async arrives(where, is) {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const found = await place.evaluate(describeFocus);
        if (!found.lost && is(found)) return found;
        assert.ok(Date.now() < deadline, `the focus never came to ${where}: ${JSON.stringify(found)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

/* The two functions below run in the page. No function in them has a name of its own: compilers add helpers to those,
   and the page does not have the helpers. */

/** Describes what has the focus, inside shadow roots too. */
function describeFocus(): Focus {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const control = active as HTMLInputElement | null;
  const within: string[] = [];
  for (let around = control?.closest('fieldset'); around; around = around.parentElement?.closest('fieldset')) {
    within.unshift((around.querySelector('legend')?.textContent ?? '').replace(/[^\S\u202f]+/g, ' ').trim());
  }
  const label = control?.labels?.[0]?.textContent ?? '';
  const name = control?.getAttribute('aria-label') ?? (label || (control?.textContent ?? ''));
  return {
    lost: !active || active === document.body || active === document.documentElement,
    tag: active?.localName ?? '',
    role: active?.getAttribute('role') ?? '',
    says: name.replace(/[^\S\u202f]+/g, ' ').trim(),
    label: label.replace(/[^\S\u202f]+/g, ' ').trim(),
    value: control?.value ?? '',
    checked: control?.checked ?? false,
    within,
  };
}

/** Tells on which side of the focus a target stands: after it (1), before it (-1), or there (0). */
function findWay({ kind, within = [], says = '' }: Target): number | undefined {
  const host = document.querySelector('survey-form')!;
  const active = host.shadowRoot!.activeElement;
  const found = [...host.shadowRoot!.querySelectorAll<HTMLInputElement>(kind)].filter((control) => {
    const legends: string[] = [];
    for (let around = control.closest('fieldset'); around; around = around.parentElement!.closest('fieldset')) {
      legends.unshift((around.querySelector('legend')?.textContent ?? '').replace(/[^\S\u202f]+/g, ' ').trim());
    }
    const label = (control.labels?.[0]?.textContent ?? control.textContent).replace(/[^\S\u202f]+/g, ' ').trim();
    return (
      control.checkVisibility() &&
      within.every((legend, index) => legends[index]?.startsWith(legend)) &&
      (says === '' ||
        label === says ||
        label.startsWith(`${says} (`) ||
        (control.getAttribute('aria-label') ?? '').endsWith(says))
    );
  });
  if (found.length === 0) return undefined;
  if (found.includes(active as HTMLInputElement)) return 0;
  const from = active ?? document.activeElement!;
  const to = active ? found[0]! : host;
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}
