import { sendKeys } from '@web/test-runner-commands';
import type { SurveyForm } from '../../src/element/survey-form.ts';
import { frame } from './show.ts';

/** What a person uses. */
const controls =
  'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=option], [role=slider], [tabindex="0"]';

/** Every visible element inside. */
const visible = (form: SurveyForm, selector = '*'): HTMLElement[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && !element.closest('.visually-hidden'),
  );

/** What is wider than the column, so that the page would scroll sideways (WCAG 1.4.10). */
export function overflows(form: SurveyForm): readonly string[] {
  // The column, with its margins: a button without a border may hang over by its padding, as quotation marks do.
  const { left, right } = frame.getBoundingClientRect();
  const outside = visible(form)
    .filter((element) => !isClipped(element))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    });
  const isWide = frame.scrollWidth > frame.clientWidth;
  return [...outside.map((element) => `too wide: ${nameOf(element)}`), ...(isWide ? ['the column scrolls'] : [])];
}

/** Text that is cut off by its own box. */
export function cutTexts(form: SurveyForm): readonly string[] {
  return visible(form)
    .filter((element) => !isClipped(element) && !element.matches('input, textarea, select, svg *, progress'))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isCutDown = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const spills = element.matches('button, label, legend, p, li') && isTallerInside(element);
      return element.textContent.trim() !== '' && (isCutAcross || isCutDown || spills);
    })
    .map((element) => `cut: ${nameOf(element)}`);
}

/** Targets below 24 by 24 px (WCAG 2.5.8); a link in a sentence is excepted there, and a label is a part of its target. */
export function smallTargets(form: SurveyForm): readonly string[] {
  return visible(form, controls)
    .filter((control) => !control.matches(':is(p, li) a'))
    .filter((control) => {
      const target = (control as HTMLInputElement).labels?.[0]?.contains(control) ? control.closest('label')! : control;
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < 23.5;
    })
    .map((control) => `small: ${nameOf(control)}`);
}

/**
 * Walks through everything with the Tab key and finds what looks the same with and without the focus (WCAG 2.4.7).
 *
 * @param start what has the focus first, before the form
 */
export async function withoutFocusRing(form: SurveyForm, start: HTMLElement): Promise<readonly string[]> {
  const found: string[] = [];
  start.focus();
  for (let presses = 0; presses < mostPresses; presses++) {
    await sendKeys({ press: 'Tab' });
    const control = form.shadowRoot!.activeElement as HTMLElement | null;
    if (!control) return presses > 0 || visible(form, controls).length === 0 ? found : ['Tab does not enter the form'];
    const shown = [control, control.closest('.choice')].filter((part) => part !== null);
    const hasRing = shown.some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      // "auto" is the browser's own ring, whatever width it says.
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    });
    if (!hasRing) found.push(`no focus ring: ${nameOf(control)}`);
  }
  return [...found, 'Tab does not leave the form'];
}

/** More than any page has places to stop at. */
const mostPresses = 200;

/** Spaces text as somebody may who reads badly (WCAG 1.4.12). */
export function spaceText(form: SurveyForm): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  form.shadowRoot!.adoptedStyleSheets.push(sheet);
}

/** Do the lines in an element go beyond its borders? */
function isTallerInside(element: HTMLElement): boolean {
  const lines = document.createRange();
  lines.selectNodeContents(element);
  const inside = lines.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return inside.height > 0 && (inside.top < top - 2 || inside.bottom > bottom + 2);
}

/** Texts of matrices on a wide screen have no size: they are named, not seen. */
const isClipped = (element: HTMLElement): boolean => {
  for (let around: HTMLElement | null = element; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowX === 'clip' && around.clientWidth === 0) return true;
  }
  return false;
};

const nameOf = (element: HTMLElement): string =>
  `${element.outerHTML.slice(0, 100).replace(/\s+/g, ' ')} ${JSON.stringify(element.getBoundingClientRect().toJSON())}`;
