import type { Tab } from './tab.ts';

/** Presses something twice at once. */
export type PressTwice = (tab: Tab, selector: string) => Promise<void>;

/** What runs in the page: aims at one control after the other, and judges what a press did. */
interface Presses {
  nameOf(element: Element): string;
  /** The answers as they are seen, by question. */
  answers(): Map<Element, string>;
  /** Brings the next control that was not pressed yet into sight, and says its name. */
  aim(turn: number): string | null;
  /** Says what the last press did that it should not have done. */
  judge(): Promise<string | null>;
}

/**
 * Presses each control of the page twice, those that come meanwhile too, and says what moved under the finger, or was
 * answered by the second half. The windows of a dropdown and of the calendar belong to the browser: they stay closed.
 *
 * @returns what went wrong, and the names of all that was pressed
 */
export async function pressEach(
  tab: Tab,
  pressTwice: PressTwice,
): Promise<{ readonly slips: readonly string[]; readonly pressed: readonly string[] }> {
  const slips: string[] = [];
  const pressed: string[] = [];
  await tab.evaluate(install);
  for (;;) {
    const aim = (turn: number): string | null => (window as unknown as { presses: Presses }).presses.aim(turn);
    const name = await tab.evaluate(aim, pressed.length);
    if (name === null) return { slips, pressed };
    pressed.push(name);
    await pressTwice(tab, 'survey-form >>> [data-aim]');
    const slip = await tab.evaluate(() => (window as unknown as { presses: Presses }).presses.judge());
    if (slip !== null) slips.push(slip);
  }
}

/** It runs in the page. */
function install(): void {
  const form = document.querySelector('survey-form')!;
  const root = form.shadowRoot!;
  const controls =
    '.languages button, .questions :is(label:has(input), button, summary, textarea, [role="option"], input:not([type="radio"], [type="checkbox"]))';
  const seen = new Set<string>();
  let pressed = { element: root.querySelector('*')!, own: null as Element | null, name: '', x: 0, top: 0 };
  let isAstray = false;
  root.addEventListener('click', (event) => {
    const { element } = pressed;
    const [target] = event.composedPath();
    const isOwn = event.composedPath().includes(element) || (element as Partial<HTMLLabelElement>).control === target;
    isAstray ||= !isOwn && (event as MouseEvent).detail > 0;
  });
  let before = new Map<Element, string>();
  const presses: Presses = {
    nameOf(element) {
      const words = [
        element.closest('.questions > *')?.querySelector('.title')?.textContent,
        element.closest('li, .matrix-row, .thing, .question')?.querySelector('legend, .title')?.textContent,
        element.className,
        element.ariaLabel ?? element.textContent,
        element.id,
      ];
      return words.map((word) => word?.trim()).join(' | ');
    },
    answers: () =>
      new Map(
        [...root.querySelectorAll('.questions > *')].map((question) => [
          question,
          [...question.querySelectorAll<HTMLInputElement>('input, textarea, select, ol')]
            .map(({ type, checked, value, textContent }) =>
              ['radio', 'checkbox'].includes(type) ? checked : (value ?? textContent),
            )
            .join(),
        ]),
      ),
    aim(turn) {
      root.querySelector('[data-aim]')?.removeAttribute('data-aim');
      const next = [...root.querySelectorAll(controls)].find(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches(':disabled, .picker *') &&
          !seen.has(presses.nameOf(element)),
      );
      if (!next) return null;
      const name = presses.nameOf(next);
      seen.add(name);
      next.setAttribute('data-aim', '');
      // Each at another height: else two presses would be taken for the halves of one.
      scrollBy({ top: next.getBoundingClientRect().top - 120 - (turn % 20) * 25, behavior: 'instant' });
      const { left, top, width } = next.getBoundingClientRect();
      pressed = { element: next, own: next.closest('.questions > *'), name, x: left + width / 2, top };
      isAstray = false;
      before = presses.answers();
      return name;
    },
    async judge() {
      const { element, own, name, x, top } = pressed;
      const isLanguage = element.matches('.languages *');
      // The words of another language come from the server.
      for (let turn = 0; turn < 3 || (isLanguage && !element.matches('[aria-current]')); turn++) {
        await form.updateComplete;
        await new Promise((resolve) => void setTimeout(resolve));
      }
      const after = presses.answers();
      const changed = [...before].filter(
        ([question, answer]) => question !== own && (after.get(question) ?? answer) !== answer,
      );
      if (changed.length > 0)
        return `${name}: also changed ${changed.map(([question]) => question.textContent).join()}`;
      if (isAstray) return `${name}: something else was pressed`;
      if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return null;
      const now = element.getBoundingClientRect();
      if (x < now.left || x > now.right) return `${name}: moved from ${x} px to ${now.left} px`;
      return Math.abs(now.top - top) <= 1 ? null : `${name}: moved ${Math.round(now.top - top)} px down`;
    },
  };
  Object.assign(window, { presses });
}
