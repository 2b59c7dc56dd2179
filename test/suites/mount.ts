import { sendKeys } from '@web/test-runner-commands';
import { defineSurveyForm } from '../../src/define.ts';
import type { SurveyForm } from '../../src/element/survey-form.ts';
import type { Envelope } from '../../src/transport/envelope.ts';
import { nextTask } from './next-task.ts';
import { waitUntil } from './wait-until.ts';

/** A survey form on the page, with what a test wants to do and see. */
export interface Mounted {
  readonly form: SurveyForm;
  /** What was sent so far. */
  readonly sent: Envelope[];
  /** The first element in the shadow root that matches. */
  find<T extends HTMLElement = HTMLElement>(selector: string): T;
  findAll<T extends HTMLElement = HTMLElement>(selector: string): T[];
  /** All visible text of the shadow root. */
  text(): string;
  /** Picks a choice or a point by clicking its label, as a person would. */
  pick(label: string): Promise<void>;
  /** Clicks the button with this text. */
  press(label: string): Promise<void>;
  /** Types into a control with real keys. */
  type(selector: string, text: string): Promise<void>;
  /** Waits until everything is shown and the focus was moved. */
  settle(): Promise<void>;
}

const forms: SurveyForm[] = [];

/** Takes the forms of the last test off the page. */
export function unmountAll(): void {
  for (const form of forms.splice(0)) (form.closest('[data-mount]') ?? form).remove();
}

/**
 * Puts a survey form on the page and waits until it is ready, closed or has failed.
 *
 * @param survey the survey file, hostile or not
 * @param options properties of the element; `send` keeps the envelopes unless it is given
 * @param attributes of the element, such as `theme`
 * @param parent where it stands; with `data-mount` it is taken off the page too
 */
export async function mount(
  survey: unknown,
  options: Partial<Pick<SurveyForm, 'send' | 'clock' | 'debug' | 'src' | 'lang' | 'endpoint' | 'headingLevel'>> = {},
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
): Promise<Mounted> {
  defineSurveyForm();
  const sent: Envelope[] = [];
  const form = document.createElement('survey-form');
  forms.push(form);
  Object.assign(form, {
    survey,
    lang: 'fr',
    send: (envelope: Envelope) => Promise.resolve(void sent.push(envelope)),
    ...options,
  });
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  const settled = new Promise((resolve) => {
    for (const name of ['survey-ready', 'survey-error']) form.addEventListener(name, resolve, { once: true });
  });
  parent.append(form);
  await settled;
  const root = form.shadowRoot!;
  await waitUntil(() => root.querySelector('.notice li, .end, .failure'), 'the survey and all words are shown');
  const settle = async (): Promise<void> => {
    // Hashes and keys are made on another thread, whose work this comes after. Some tests take WebCrypto away.
    await (crypto.subtle as SubtleCrypto | undefined)?.digest('SHA-256', new Uint8Array());
    for (let turn = 0; turn < 10; turn++) {
      await form.updateComplete;
      await nextTask();
    }
    // Colours follow those of the page by short transitions, each of which can begin another.
    for (let moving; (moving = transitionsIn(root)).length > 0;) {
      await Promise.allSettled(moving.map(({ finished }) => finished));
      await nextTask();
    }
  };
  const findAll = <T extends HTMLElement>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${root.textContent}`);
    return found;
  };
  const withText = (selector: string, label: string): HTMLElement => {
    const found = findAll(selector).find((element) => squeeze(element.textContent) === label);
    if (!found) throw new Error(`no ${selector} says "${label}" in: ${squeeze(root.textContent)}`);
    return found;
  };
  return {
    form,
    sent,
    find,
    findAll,
    settle,
    text: () => squeeze(root.querySelector('.form')?.textContent ?? ''),
    async pick(label) {
      withText('label', label).click();
      await settle();
    },
    async press(label) {
      withText('button', label).click();
      await settle();
    },
    async type(selector, text) {
      find(selector).focus();
      await sendKeys({ type: text });
      await settle();
    },
  };
}

const transitionsIn = (root: ShadowRoot): readonly Animation[] =>
  root.getAnimations().filter((animation) => animation instanceof CSSTransition && animation.playState === 'running');

/** A text with its white space folded. */
export const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
