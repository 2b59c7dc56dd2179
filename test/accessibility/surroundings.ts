import { executeServerCommand } from '@web/test-runner-commands';
import { unmountAll } from '../suites/mount.ts';
import { nextTask } from '../suites/next-task.ts';
import { clearUp, frame, type Language, type Show } from './show.ts';
import type { SurveyForm } from '../../src/element/survey-form.ts';

/** The article around the element, and the person in front of it. */
export interface Surroundings {
  readonly language?: Language;
  /** Width of the column of the article, in CSS pixels; 320 is a page of 1280 at 400 % (WCAG 1.4.10). */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  /** Size of the article's text, in per cent (WCAG 1.4.4). */
  readonly textSize?: number;
}

/** The engine that runs the test. Only Chromium can be told that somebody forces colours. */
export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Shows something in an article, and takes both off the page afterwards. */
export async function inArticle(
  show: Show,
  around: Surroundings,
  look: (form: SurveyForm) => Promise<void>,
): Promise<void> {
  buildArticle();
  surround({ language: 'fr', width: 1280, scheme: 'light', direction: 'ltr', textSize: 100, ...around });
  try {
    await look(await show(around.language ?? 'fr'));
  } finally {
    clearUp();
    unmountAll();
    frame.replaceChildren();
    document.querySelector('main')?.remove();
  }
}

/** Changes the article; what is not named stays as it is. */
export function surround({ language, width, scheme, direction, textSize }: Surroundings): void {
  const page = document.documentElement;
  if (language) {
    page.lang = language;
    const form = frame.querySelector('survey-form');
    if (form) form.lang = language;
  }
  if (width) frame.style.width = `${width}px`;
  if (direction) {
    page.dir = direction;
    // As if the survey were in such a language: what the element says of its own words holds inside.
    frame.querySelector('survey-form')?.shadowRoot?.querySelector('section')?.setAttribute('dir', direction);
  }
  if (textSize) frame.style.fontSize = `${textSize}%`;
  if (scheme) {
    page.style.colorScheme = scheme;
    for (const [property, light, dark] of colours) {
      page.style.setProperty(property, scheme === 'dark' ? dark : light);
    }
  }
  layOutAnew();
}

/** WebKit keeps old places of text when a width or a direction changes under it; a person comes to a page as it is. */
function layOutAnew(): void {
  if (engine !== 'webkit') return;
  frame.style.display = 'none';
  frame.getBoundingClientRect();
  frame.style.display = '';
}

/** Colours of a light and of a dark article: the element makes its own readable on both. */
const colours: readonly (readonly [property: string, light: string, dark: string])[] = [
  ['background', '#fff', '#121212'],
  ['color', '#222', '#eee'],
];

/** Where the focus is before the Tab key brings it into the form. */
export const beforeTheForm = (): HTMLElement => document.querySelector<HTMLElement>('h1 a')!;

/** Languages whose words have come. */
const known = new Set<string>();

/**
 * Waits until the words of another language are there, and other colours, and both are shown. Words that came once are
 * there at once; colours follow a short transition.
 */
export async function settled({ colours: areColoursChanged = false } = {}): Promise<void> {
  const { lang } = document.documentElement;
  const isNew = areColoursChanged || !known.has(lang);
  known.add(lang);
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  for (let turn = 0; turn < 20; turn++) {
    await (isNew ? new Promise((resolve) => setTimeout(resolve)) : nextTask());
  }
}

/** Tells Chromium that somebody forces colours. */
export const forceColours = (isForced: boolean): Promise<unknown> => executeServerCommand('force-colours', isForced);

/** The main part of a page, with a heading: what checkers of whole pages look for. */
function buildArticle(): void {
  document.title = 'Article';
  document.body.style.margin = '0';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.innerHTML = '<a href="#article">Article</a>';
  // A phone leaves 288 of 320 pixels to the element.
  frame.style.boxSizing = 'border-box';
  frame.style.padding = '0 16px';
  // What comes before and after the form: the Tab key must not leave the page, each engine does something else then.
  const after = document.createElement('p');
  after.innerHTML = '<a href="#comments">Comments</a>';
  main.append(heading, frame, after);
  document.body.append(main);
}
