import type { SurveyEventMap } from '../base/events.ts';
import {
  eventMessage,
  eventNames,
  readSettings,
  tallestFrame,
  writeMessage,
  type FrameSettings,
  type FromFrame,
  type Look,
} from './frame-messages.ts';
import type { SurveyForm } from '../survey-form.ts';

/** So long the page around the frame may take to say what it wishes, in milliseconds after this page has loaded. */
const patience = 1000;

/** Where the button to leave leads in a frame: the page around it, which knows the address, is told. */
const exitHash = '#leave';

/**
 * Runs the collector's page of a survey. Alone it only defines the element. In a frame it first learns from the page
 * around it what that wishes, then tells it what happens: heights and events, never an answer.
 *
 * @param define defines `<survey-form>`
 */
export async function runPage(define: () => Promise<unknown>): Promise<void> {
  const form = document.querySelector('survey-form')!;
  followClock(form);
  if (window.parent !== window) await listen(form);
  await define();
}

/** The collector decides whether the survey is open, so its clock counts: that of an office PC may be wrong. */
function followClock(form: SurveyForm): void {
  const start = new Date(form.closest<HTMLElement>('[data-now]')?.dataset['now'] ?? '').getTime();
  if (!Number.isNaN(start)) form.clock = () => new Date(start + performance.now());
}

/** Waits for the first wishes of the page around. Those that come later change language and look. */
function listen(form: SurveyForm): Promise<void> {
  return new Promise((resolve) => {
    let outside: string | undefined;
    let language: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    addEventListener('message', ({ source, origin, data }: MessageEvent) => {
      // Who framed this page was allowed to, by `frame-ancestors`; from then on only that origin is spoken to.
      if (source !== window.parent || origin === 'null' || origin !== (outside ?? origin)) return;
      const settings = readSettings(data);
      if (!settings) return;
      wear(settings);
      // Only a wish that is new: the respondent may have chosen another language in the frame.
      if (settings.language && settings.language !== language) form.lang = language = settings.language;
      if (outside === undefined) {
        outside = origin;
        arrange(form, settings);
        report(form, (message) => window.parent.postMessage(writeMessage(message), origin));
      }
      window.parent.postMessage(writeMessage({ kind: 'hello', title: document.title.slice(0, 1000) }), origin);
      clearTimeout(timer);
      resolve();
    });
    const giveUp = (): void => void (timer = setTimeout(resolve, patience));
    if (document.readyState === 'complete') giveUp();
    else addEventListener('load', giveUp);
  });
}

/** Writes the wishes at the element, before it reads them. */
function arrange(form: SurveyForm, settings: FrameSettings): void {
  const { theme, layout, share, results, headingLevel, exit, draft, debug, fingerprint } = settings;
  const attributes = {
    ...{ theme, layout, share, results, 'heading-level': headingLevel?.toString() },
    fingerprint,
    ...{ exit: exit ? exitHash : undefined, draft: draft ? '' : undefined, debug: debug ? '' : undefined },
  };
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) form.setAttribute(name, value);
  document.documentElement.classList.add('is-framed');
}

/** Puts on the look of the page around. Set by script, since the policy of this page allows no style attributes. */
function wear({ ground, text, accent, onAccent, error, font, fontSize, radius }: Look): void {
  const { style } = document.documentElement;
  const properties = {
    ...{
      '--survey-accent': accent,
      '--survey-on-accent': onAccent,
      '--survey-error': error,
      '--survey-radius': radius,
    },
    ...{ '--ground': ground, '--text': text, '--font': font, '--font-size': fontSize && `${fontSize}px` },
    'color-scheme': ground && (isDark(ground) ? 'dark' : 'light'),
  };
  for (const [name, value] of Object.entries(properties)) {
    if (value) style.setProperty(name, value);
    else style.removeProperty(name);
  }
}

/** By its relative luminance (WCAG 2.2), roughly: is white better read on it than black? */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16) / 255);
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2 < 0.18;
}

/**
 * What should be in sight after an event: places that say nothing of an answer. Chromium and Firefox bring them there by
 * themselves, through the borders of frames; CSSOM View 1 does not ask it of browsers.
 */
const places: Readonly<Partial<Record<keyof SurveyEventMap, string>>> = {
  'survey-page': '#heading',
  'survey-sent': '#heading',
  'survey-error': '#refused, #unsent',
};

/** Tells the page around what happens from now on. */
function report(form: SurveyForm, post: (message: FromFrame) => void): void {
  const root = document.documentElement;
  let isSettled = false;
  let last = -1;

  function measure(): void {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (!isSettled || height === last) return;
    last = height;
    root.classList.toggle('is-tall', height > tallestFrame);
    post({ kind: 'height', height: Math.min(height, tallestFrame) });
  }

  for (const name of eventNames) {
    document.addEventListener(name, (event) => {
      const message = eventMessage(name, (event as CustomEvent<unknown>).detail);
      if (message) post(message);
      isSettled = true;
      void form.updateComplete.then(() => {
        measure();
        const shown = form.shadowRoot!.querySelector(places[name] ?? ':not(*)');
        if (shown) post({ kind: 'show', top: Math.max(0, Math.floor(shown.getBoundingClientRect().top)) });
      });
    });
  }
  form.addEventListener('moved', (event) => {
    // Nothing is to scroll in here: first the frame grows, then the page around it is scrolled.
    event.preventDefault();
    measure();
    const by = Math.round((event as CustomEvent<number>).detail);
    post({ kind: 'moved', by: Math.max(-tallestFrame, Math.min(by, tallestFrame)) });
  });
  new ResizeObserver(measure).observe(root);
  // A frame out of sight is not drawn and hears of no change of size: it is measured when its content changes, too.
  let isDue = false;
  const changes = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      measure();
    });
  });
  void customElements.whenDefined('survey-form').then(async () => {
    await form.updateComplete;
    changes.observe(form.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  addEventListener('hashchange', () => {
    if (location.hash === exitHash) post({ kind: 'exit' });
  });
  document.addEventListener('click', openBeside, { capture: true });
}

/** A link that would take the place of the survey in its frame opens beside it. */
function openBeside(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link && !link.target && (link.origin !== location.origin || link.pathname !== location.pathname)) {
    link.target = '_blank';
  }
}
