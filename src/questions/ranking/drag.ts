/**
 * Moves an entry with the pointer. While it is held the list only looks different, so that nothing on the page is moved
 * away under the hand; the order changes when it is let go. Buttons do the same for everybody who does not drag
 * (WCAG 2.2, 2.5.7).
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
  const { height } = places[from]!;
  const start = event.pageY;
  let to = from;

  function move({ pageY, pointerId }: PointerEvent): void {
    if (pointerId !== event.pointerId) return;
    const way = pageY - start;
    const middle = places[from]!.top + height / 2 + way;
    to = places.filter((place, index) => index !== from && place.top + place.height / 2 < middle).length;
    all.forEach((entry, index) => {
      const isPassed = index > from ? index <= to : index < from && index >= to;
      const shift = index === from ? way : isPassed ? (index > from ? -height : height) : 0;
      entry.style.transform = `translateY(${shift}px)`;
    });
    item.classList.add('dragged');
  }

  const stop = new AbortController();
  const end = (isDropped: boolean): void => {
    stop.abort();
    item.classList.remove('dragged');
    for (const entry of all) entry.style.transform = '';
    if (isDropped && to !== from) drop(to);
  };
  const { signal } = stop;
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', ({ pointerId }) => pointerId === event.pointerId && end(true), { signal });
  addEventListener('pointercancel', () => end(false), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
}
