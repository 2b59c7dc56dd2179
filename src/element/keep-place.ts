import type { ReactiveControllerHost } from 'lit';
import { controlAt } from './one-press.ts';

/** Where pressing answers: what is pressed elsewhere may well go on to another place. */
const answering = '.question, .languages';

/** What a person does who wants to be elsewhere, or presses something else. */
const leaving = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Keeps what was pressed at its place on the screen when something above it comes or goes: a question, a note, a longer title.
 * What is pressed a second time is then the same. Where the browser keeps the place by itself (CSS Scroll Anchoring), nothing
 * is left to do.
 *
 * @param host the element; its render root must be there
 */
export function keepPlace(host: ReactiveControllerHost & HTMLElement): void {
  const root = host.shadowRoot!;
  /** What was pressed, and where it stood; behind it what is around it, should it go. */
  let places: readonly Place[] = [];

  function correct(): void {
    const place = places.find(({ element }) => element.getClientRects().length > 0);
    if (!place) return;
    const moved = (): number => Math.round(topOf(place.element) - place.top);
    if (moved() === 0) return;
    scrollerOf(host).scrollBy({ top: moved(), behavior: 'instant' });
    // What cannot be scrolled here may be in a frame, which the page around scrolls.
    if (moved() !== 0) host.dispatchEvent(new CustomEvent('survey-moved', { detail: moved() }));
    places = places.map(({ element }) => ({ element, top: topOf(element) }));
  }

  root.addEventListener(
    'click',
    (event) => {
      const control = controlAt(event);
      places = control?.closest(answering) ? placesAround(control.closest('label') ?? control) : [];
      // The browser may keep another place, once it lays the page out.
      requestAnimationFrame(() => requestAnimationFrame(correct));
    },
    { capture: true },
  );
  const release = (): void => void (places = []);
  for (const name of leaving) host.addEventListener(name, release, { capture: true, passive: true });
  // Also what comes later: another language is fetched first.
  host.addController({ hostUpdated: correct });
}

interface Place {
  readonly element: Element;
  readonly top: number;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

function placesAround(control: Element): readonly Place[] {
  const places: Place[] = [];
  for (let element: Element | null = control; element; element = element.parentElement) {
    places.push({ element, top: topOf(element) });
    if (element.matches('.question')) break;
  }
  return places;
}

/** What scrolls when the element moves. */
function scrollerOf(host: Element): Element {
  for (let element = parentOf(host); element; element = parentOf(element)) {
    const isScrolled = /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (isScrolled && element.scrollHeight > element.clientHeight) return element;
  }
  return host.ownerDocument.scrollingElement ?? host.ownerDocument.documentElement;
}

const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

declare global {
  interface HTMLElementEventMap {
    /** What was pressed moved by so many CSS pixels; for the frame that the element may stand in alone. */
    'survey-moved': CustomEvent<number>;
  }
}
