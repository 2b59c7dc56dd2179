import { isComposing } from '../../element/base/is-composing.ts';
import { pixelsOf, placeOf } from './place-in-window.ts';
import { scrollAtEdge } from './scroll-at-edge.ts';

/**
 * Moves an entry with the pointer. While it is held the list only looks different, so that nothing on the page is moved
 * away under the hand; the order changes when it is let go. At the edge of the window, or of what scrolls inside it, it
 * scrolls. Buttons do the same for everybody who does not drag (WCAG 2.2, 2.5.7).
 *
 * @param event the press on the handle
 * @param drop takes the position of the entry, from 0, when it differs
 */
export function drag(event: PointerEvent, drop: (to: number) => void): void {
  if (event.button !== 0) return;
  event.preventDefault();
  const item = (event.currentTarget as Element).closest('li')!;
  const list = item.parentElement!;
  const all = [...list.children] as HTMLElement[];
  const from = all.indexOf(item);
  const pixels = pixelsOf(list);
  const topOf = (element: Element): number => placeOf(element, pixels).top;
  // Seen from the list, so that nothing changes when anything around it scrolls.
  const begin = topOf(list);
  const places = all.map((entry) => ({ top: topOf(entry) - begin, height: placeOf(entry, pixels).height }));
  const { top, height } = places[from]!;
  const scale = scaleOf(item, topOf);
  const start = event.clientY - begin;
  let pointer = event.clientY;
  let to = from;
  let frame = 0;

  function show(): void {
    const way = pointer - topOf(list) - start;
    const middle = top + height / 2 + way;
    // Seen inside the list only: beyond its end it would make the page longer and longer.
    const last = places.at(-1)!;
    const seen = Math.min(Math.max(way, places[0]!.top - top), last.top + last.height - top - height);
    to = places.filter((place, index) => index !== from && place.top + place.height / 2 < middle).length;
    all.forEach((entry, index) => {
      const isPassed = index > from ? index <= to : index < from && index >= to;
      const shift = index === from ? seen : isPassed ? (index > from ? -height : height) : 0;
      entry.style.transform = `translateY(${shift / scale}px)`;
    });
    item.classList.add('dragged');
  }

  /** Goes on by itself while the pointer rests at the edge. */
  function scroll(): void {
    if (scrollAtEdge(list, pointer)) show();
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
  // What scrolls by a wheel, another finger or the page itself.
  addEventListener('scroll', () => frame !== 0 && show(), { signal, capture: true });
  addEventListener('pointercancel', () => end(false), { signal });
  addEventListener('keydown', (pressed) => pressed.key === 'Escape' && !isComposing(pressed) && end(false), { signal });
}

/** How far an entry goes on the screen when it is moved by one pixel: not one where something around is zoomed or scaled. */
function scaleOf(item: HTMLElement, topOf: (element: Element) => number): number {
  const before = topOf(item);
  item.style.transform = 'translateY(100px)';
  const way = topOf(item) - before;
  item.style.transform = '';
  return way / 100 || 1;
}
