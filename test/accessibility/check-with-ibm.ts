// A script that makes a global of itself; the package's own wrapper downloads browsers and rules, this does not.
import 'accessibility-checker-engine/ace-window.js';
import type * as Ace from 'accessibility-checker-engine';

const { ace_ibma: ace } = globalThis as unknown as { ace_ibma: typeof Ace };
const checker = new ace.Checker();

/** WCAG 2.2, A and AA, as the checker names it. */
const wcag = 'WCAG_2_2';

/** Makes a guideline of one rule of WCAG 2.2, which takes much less time than all. */
function withOnly(rule: string): string {
  if (checker.getGuidelineIds().includes(rule)) return rule;
  const whole = checker.getGuidelines().find(({ id }) => id === wcag)!;
  const checkpoints = whole.checkpoints.map((checkpoint) => ({
    ...checkpoint,
    rules: checkpoint.rules?.filter(({ id }) => id === rule) ?? [],
  }));
  if (checkpoints.every(({ rules }) => rules.length === 0)) throw new Error(`There is no rule ${rule}.`);
  checker.addGuideline({ ...whole, id: rule, name: rule, checkpoints });
  return rule;
}

/** What the checker reports without reason, by rule; each with where it is wrong and why. */
const excused: Readonly<Record<string, (element: Element) => boolean>> = {
  // A picture as a label: the control has its name in aria-label.
  label_content_exists: (element) => element.querySelector('[aria-label]') !== null,
  // The focus stays in the text field of a combobox, which tells the option by aria-activedescendant.
  aria_child_tabbable: (element) => isListOfCombobox(element),
};

const isListOfCombobox = ({ id, parentElement }: Element): boolean =>
  parentElement?.parentElement?.querySelector(`[role=combobox][aria-controls="${CSS.escape(id)}"]`) != null;

/** The article of the test is all there is of the page: there is nothing to skip. */
const ofThePage = ['skip_main_exists'];

/**
 * Checks the whole page with IBM's engine against WCAG 2.2.
 *
 * @param only one rule, when only that one can give something new
 * @returns what is wrong, a line for each element
 */
export async function checkWithIbm(only?: string): Promise<readonly string[]> {
  const { results } = await checker.check(document, [only === undefined ? wcag : withOnly(only)]);
  return results
    .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
    .filter(({ ruleId }) => !ofThePage.includes(ruleId))
    .filter(({ ruleId, node }) => !(node instanceof Element && excused[ruleId]?.(node)))
    .map(({ ruleId, message, snippet }) => `IBM ${ruleId}: ${snippet.slice(0, 160)} (${message})`);
}
