import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pressedControl } from './pressed-control.ts';
import { scrollAround } from './scroll-around.ts';
import { isShown } from './when-shown.ts';

/** Where presses leave everything as it is, except what they bring or take away. */
const places = '.questions, .languages';

/**
 * Keeps what was pressed, or is written in, at its place on the screen while other things come and go above it: the page
 * is scrolled by as much. Browsers do it in part (`overflow-anchor`), and each for other things.
 *
 * What is drawn by itself tells it before, by an event `redraw`. In a frame the page around is scrolled instead: an event
 * `moved` at the host says by how much, and is prevented there.
 *
 * @param host the element; its render root must be there
 */
export function createPlaceKeeper(host: ReactiveControllerHost & HTMLElement): ReactiveController {
  const root = host.shadowRoot!;
  let pressed: Element | undefined;
  let place: number | undefined;

  function note(event: Event): void {
    const hit = pressedControl(event, root);
    // What a label passes on to its control, some browsers do not count.
    if (event.type === 'click' && (event as MouseEvent).detail === 0 && controlOf(pressed) === hit) return;
    const isPointed = event.type === 'input' || (event as MouseEvent).detail > 0;
    pressed = isPointed && hit?.closest(places) ? hit : undefined;
  }

  function look(): void {
    place = undefined;
    if (!pressed || !isShown(pressed)) return;
    const { top, bottom } = pressed.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) place = top;
  }

  function putBack(): void {
    if (place === undefined || !pressed || !isShown(pressed)) return;
    const by = pressed.getBoundingClientRect().top - place;
    if (Math.abs(by) < 1) return;
    const isHere = host.dispatchEvent(new CustomEvent('moved', { detail: by, cancelable: true }));
    if (isHere) scrollAround(pressed, by);
  }

  for (const type of ['click', 'input']) root.addEventListener(type, note, { capture: true });
  root.addEventListener('redraw', () => {
    look();
    queueMicrotask(putBack);
  });
  return { hostUpdate: look, hostUpdated: putBack };
}

const controlOf = (hit: Element | undefined): Element | null | undefined =>
  (hit as Partial<HTMLLabelElement> | undefined)?.control ?? hit;
