import { css, html, nothing, type TemplateResult } from 'lit';
import { deFrame } from '../../locales/de-frame.ts';
import { enFrame } from '../../locales/en-frame.ts';
import { frFrame } from '../../locales/fr-frame.ts';
import type { Message } from '../../locales/message.ts';
import { nlFrame } from '../../locales/nl-frame.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { closestLanguage } from '../base/closest-language.ts';
import type { FrameHost, Framed } from '../base/frame-host.ts';
import { isLoadingFault, readFromFrame, writeMessage, type FrameEvent, type FromFrame } from './frame-messages.ts';
import { frameSettings } from './frame-settings.ts';
import { isPage } from '../base/is-page.ts';
import { scrollAround } from '../access/scroll-around.ts';
import { watchEscape } from '../access/watch-escape.ts';
import { fromDocument } from '../base/page-document.ts';
import { whenShown } from '../access/when-shown.ts';

/** So long the page in the frame may take to answer, in milliseconds: from the start, and once the frame has loaded. */
const patience = { start: 20_000, loaded: 5000 };

/**
 * What the page in the frame may do. It comes from another origin, so `allow-same-origin` gives it nothing of this page:
 * it keeps its own origin, without which it could neither send answers to its collector nor keep a draft. Not allowed:
 * forms, and leading this page away.
 */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  // Links of the survey open beside it, free of these rules.
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  // A copy of the answers when they cannot be sent.
  'allow-downloads',
  // The browser's question before unsent answers are left.
  'allow-modals',
].join(' ');

const styles = css`
  .frame {
    position: relative;
    display: grid;
    transition: color 10ms;
  }
  .frame > * {
    grid-area: 1 / 1;
  }
  /* What is to be in sight. */
  .mark {
    position: absolute;
    height: 4em;
  }
  /* The page in the frame keeps these pixels around the survey, for the rings of the focus. */
  iframe {
    width: calc(100% + 12px);
    margin: -6px;
    height: var(--survey-min-height, 40em);
    border: 0;
  }
  .waiting iframe {
    visibility: hidden;
  }
  .failed iframe {
    display: none;
  }
  /* Shown quickly, the words would only flicker. */
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  .waiting .notice {
    animation: late 400ms step-end;
  }
  .failed,
  .with-fallback {
    display: block;
  }
`;

const words: Readonly<Record<string, Readonly<Record<keyof typeof enFrame, Message>>>> = {
  de: deFrame,
  en: enFrame,
  fr: frFrame,
  nl: nlFrame,
};

const stops = new WeakMap<FrameHost, () => void>();
let isWarned = false;

/**
 * Shows the page that the collector has of a survey in a frame, so that no script of this page can read what is answered.
 *
 * @param host the element; its `src` is the address of the survey file at the collector, or that of the page itself
 * @throws {SurveyError} `survey-missing` when that is no address of a page
 */
export function isolate(host: FrameHost): Framed {
  stops.get(host)?.();
  const address = pageAddress(host);
  const { origin } = address;
  if (origin === location.origin && !isWarned) {
    isWarned = true;
    console.warn(
      `survey-form: "isolated" protects nothing here, because ${origin} is the origin of this page too: its scripts can read the frame. Serve the collector from another host.`,
    );
  }
  // To copy the link of the survey and to share it, where the browser can: others complain about a name they do not know.
  const permissions = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write';
  let state: 'waiting' | 'shown' | 'failed' = 'waiting';
  let title = '';
  let isSettled = false;
  let hasFault = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = (): HTMLIFrameElement | null => host.shadowRoot!.querySelector('iframe');
  const wait = (length: number): void => {
    clearTimeout(timer);
    timer = setTimeout(fail, length);
  };

  function fail(): void {
    state = 'failed';
    host.requestUpdate();
    tell({ kind: 'event', name: 'survey-error', detail: { code: 'survey-missing', where: '' } });
  }

  /** Without the frame, which would ask before unsent answers are left, and is not to be seen any more. */
  function exit(): void {
    const address = host.getAttribute('exit');
    if (!address || !isPage(address)) return;
    frame()?.remove();
    location.replace(new URL(address, fromDocument('baseURI')));
  }

  /** Not cancelable, even asking to send: the frame does not wait for this page. */
  function tell({ name, detail }: FrameEvent): void {
    host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  function send(): void {
    frame()?.contentWindow?.postMessage(writeMessage({ kind: 'settings', ...frameSettings(host) }), origin);
  }

  const take: { readonly [Kind in FromFrame['kind']]: (message: Extract<FromFrame, { kind: Kind }>) => void } = {
    hello(message) {
      clearTimeout(timer);
      ({ title } = message);
      // An answer that comes late is better than none.
      if (state === 'failed') state = 'waiting';
    },
    height({ height }) {
      frame()!.style.height = `${height}px`;
      state = 'shown';
    },
    show({ top }) {
      const mark = host.shadowRoot!.querySelector<HTMLElement>('.mark')!;
      mark.style.top = `${top}px`;
      mark.scrollIntoView({ block: 'nearest' });
    },
    moved({ by }) {
      scrollAround(host, by);
    },
    exit,
    event(message) {
      isSettled ||= message.name === 'survey-ready';
      if (message.name === 'survey-error' && isLoadingFault(message.detail.code)) hasFault = !isSettled;
      tell(message);
    },
  };

  function receive({ source, origin: from, data }: MessageEvent): void {
    const target = frame()?.contentWindow;
    if (!target || source !== target || from !== origin) return;
    const message = readFromFrame(data);
    if (!message) return;
    (take[message.kind] as (message: FromFrame) => void)(message);
    host.requestUpdate();
  }

  function loaded(): void {
    wait(patience.loaded);
    send();
  }

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const languages = new MutationObserver(send);
  let unwatch: (() => void) | undefined;
  // Keys that are pressed in the frame are heard there.
  const escape = watchEscape(exit);
  const controller = {
    hostConnected() {
      state = 'waiting';
      addEventListener('message', receive);
      dark.addEventListener('change', send);
      languages.observe(host, { attributeFilter: ['lang'] });
      unwatch = whenShown(host, send);
      escape.hostConnected!();
      wait(patience.start);
    },
    hostDisconnected() {
      clearTimeout(timer);
      removeEventListener('message', receive);
      dark.removeEventListener('change', send);
      languages.disconnect();
      unwatch?.();
      escape.hostDisconnected!();
    },
  };
  host.addController(controller);
  host.adoptStyles([styles]);
  stops.set(host, () => {
    host.removeController(controller);
    controller.hostDisconnected();
  });

  const render = (): TemplateResult => {
    const base = closestLanguage(host).toLowerCase().split('-')[0]!;
    const language = Object.hasOwn(words, base) ? base : 'en';
    const word = (key: keyof typeof enFrame): string => words[language]![key] as string;
    return html`<div class="frame ${state} ${hasFault ? 'with-fallback' : ''}" @transitionend=${onTransition}>
      ${
        state === 'failed'
          ? html`<section class="form end failure" lang=${language}>
              <p>
                <strong>${word('frame.failed')}</strong>
                <a href=${address.href} target="_blank" rel="noopener noreferrer">${word('frame.open')}</a>
              </p>
            </section>`
          : nothing
      }
      <div class="mark"></div>
      <iframe
        part="frame"
        src=${address.href}
        title=${title || word('frame.title')}
        sandbox=${sandbox}
        allow=${permissions}
        referrerpolicy="no-referrer"
        @load=${loaded}
      ></iframe>
      <div role="status" lang=${language}>
        ${state === 'waiting' ? html`<p class="notice">${word('frame.loading')}</p>` : nothing}
      </div>
      ${state === 'failed' || hasFault ? html`<slot></slot>` : nothing}
    </div>`;
  };

  /** The page has changed its colours: the colour of the text, which the frame's surroundings inherit, follows in a moment. */
  function onTransition({ propertyName, target, currentTarget }: TransitionEvent): void {
    if (propertyName === 'color' && target === currentTarget) send();
  }

  return { kind: 'framed', render };
}

/** The address of the page in the frame, in the language of this page. */
function pageAddress(host: FrameHost): URL {
  const { src } = host;
  if (!src || !isPage(src)) {
    throw new SurveyError(
      'survey-missing',
      `"isolated" needs the survey's address at the collector in "src", not ${src}`,
    );
  }
  const address = new URL(src, fromDocument('baseURI'));
  address.pathname = address.pathname.replace(/\.json$/, '');
  const language = closestLanguage(host);
  if (language) address.searchParams.set('lang', language);
  return address;
}
