import type { SurveyForm } from '../../src/element/survey-form.ts';
import { mount, type Mounted } from '../suites/mount.ts';
import type { languages } from '../suites/survey-around.ts';

/** A language of the widget, or the one that a test adds. */
export type Language = (typeof languages)[number] | 'ar';

/** Brings something of the element on the test page, in a language. */
export type Show = (language: Language) => Promise<SurveyForm>;

/** Something a respondent does on the way to what is looked at. */
export type Step = (mounted: Mounted) => Promise<void>;

/** Where the article of the test page has its survey. */
export const frame = document.createElement('div');

/** Properties and attributes of the element. */
type ShowOptions = NonNullable<Parameters<typeof mount>[1]> & {
  readonly attributes?: Readonly<Record<string, string>>;
};

/**
 * Shows a survey in the article and takes steps in it.
 *
 * @param survey the survey file
 * @param options properties of the element, and `attributes`; without `send` and `endpoint` the answers go to a list
 * @param steps what is done then
 * @example
 * const sent = showing(survey, {}, fillIn, goOn);
 */
export const showing =
  (survey: unknown, { attributes = {}, ...options }: ShowOptions = {}, ...steps: readonly Step[]): Show =>
  async (language) => {
    const mounted = await mount(survey, { ...options, lang: language }, attributes);
    frame.append(mounted.form);
    await mounted.settle();
    for (const step of steps) {
      await step(mounted);
      await mounted.settle();
    }
    return mounted.form;
  };

const undone: (() => void)[] = [];

/** Does something once what is shown was looked at, such as giving back what was replaced in the page. */
export const afterwards = (act: () => void): void => void undone.unshift(act);

/** Does what is to be done afterwards. */
export function clearUp(): void {
  for (const act of undone.splice(0)) act();
}

/** Presses Continue, or Send on the last page. */
export const goOn: Step = async ({ find, settle }) => {
  find('.primary').click();
  await settle();
};

/** Answers each question of the page, so that the questions that depend on an answer come too. */
export const fillIn: Step = async ({ findAll, settle }) => {
  const answered = new Set<string>();
  for (let next; (next = findAll<HTMLInputElement>(controls).find((control) => !answered.has(keyOf(control))));) {
    answered.add(keyOf(next));
    if (next.matches('[type=radio]')) await pickOne(findAll(`[name="${next.name}"]`), findAll, settle);
    else if (next.matches('[type=checkbox]')) next.click();
    else write(next);
    await settle();
  }
};

/** Unfolds everything that is folded. */
export const unfold: Step = async ({ findAll }) => {
  for (const details of findAll<HTMLDetailsElement>('details')) details.open = true;
};

const controls = 'input:enabled:not([hidden]), textarea:enabled, select:enabled';

/** Radio buttons of one group are answered together. */
const keyOf = (control: HTMLInputElement): string =>
  control.type === 'radio' ? control.name : control.id || control.name;

/** Picks the first choice that brings more questions, else the last one. */
async function pickOne(
  choices: readonly HTMLElement[],
  findAll: Mounted['findAll'],
  settle: () => Promise<void>,
): Promise<void> {
  const before = findAll('input, textarea').length;
  for (const choice of choices) {
    choice.click();
    await settle();
    if (findAll('input, textarea').length > before) return;
  }
}

function write(control: HTMLInputElement): void {
  if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
  else control.value = '1';
  for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
}
