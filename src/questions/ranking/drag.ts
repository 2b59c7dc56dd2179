import { isComposing } from '../../element/is-composing.ts';

/** How near the edge of the window the pointer has to be for the page to scroll, in pixels. */
const edge = 48;

/** How far the page scrolls at each frame while the pointer is there, in pixels. */
const pace = 8;

/**
 * Moves an entry with the pointer. While it is held the list only looks different, so that nothing on the page is moved
 * away under the hand; the order changes when it is let go. At the edge of the window the page scrolls. Buttons do the
 * same for everybody who does not drag (WCAG 2.2, 2.5.7).
 *
 * @param event the press on the handle
 * @param drop takes the position of the entry, from 0, when it differs
 */
export function drag(event: PointerEvent, drop: (to: number) => void): void {
  if (event.button !== 0) return;
  event.preventDefault();
  const item = (event.currentTarget as Element).closest('li')!;
  const all = [...item.parentElement!.children] as HTMLElement[];
  const from = all.indexOf(item);
  const places = all.map((entry) => entry.getBoundingClientRect());
  const { top, bottom, height } = places[from]!;
  const start = event.clientY + scrollY;
  let pointer = event.clientY;
  let to = from;
  let frame = 0;

  function show(): void {
    const way = pointer + scrollY - start;
    const middle = top + height / 2 + way;
    // Seen inside the list only: beyond its end it would make the page longer and longer.
    const seen = Math.min(Math.max(way, places[0]!.top - top), places.at(-1)!.bottom - bottom);
    to = places.filter((place, index) => index !== from && place.top + place.height / 2 < middle).length;
    all.forEach((entry, index) => {
      const isPassed = index > from ? index <= to : index < from && index >= to;
      const shift = index === from ? seen : isPassed ? (index > from ? -height : height) : 0;
      entry.style.transform = `translateY(${shift}px)`;
    });
    item.classList.add('dragged');
  }

  /** Goes on by itself while the pointer rests at the edge. */
  function scroll(): void {
    const step = pointer < edge ? -pace : pointer > innerHeight - edge ? pace : 0;
    if (step !== 0) {
      scrollBy({ top: step, behavior: 'instant' });
      show();
    }
    frame = requestAnimationFrame(scroll);
  }

  function move({ clientY, pointerId }: PointerEvent): void {
    if (pointerId !== event.pointerId) return;
    pointer = clientY;
    show();
    if (frame === 0) scroll();
  }

  const stop = new AbortController();
  const end = (isDropped: boolean): void => {
    stop.abort();
    cancelAnimationFrame(frame);
    item.classList.remove('dragged');
    for (const entry of all) entry.style.transform = '';
    if (isDropped && to !== from) drop(to);
  };
  const { signal } = stop;
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', ({ pointerId }) => pointerId === event.pointerId && end(true), { signal });
  addEventListener('pointercancel', () => end(false), { signal });
  addEventListener('keydown', (pressed) => pressed.key === 'Escape' && !isComposing(pressed) && end(false), { signal });
}
