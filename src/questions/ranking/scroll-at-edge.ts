import { fromDocument } from '../../element/base/page-document.ts';
import { parentOf, placeOf } from './place-in-window.ts';

/** How near the edge of what is seen the pointer has to be for it to scroll, in pixels. */
const edge = 48;

/** How far it scrolls at each frame while the pointer is there, in pixels. */
const pace = 8;

/**
 * Scrolls what is around an element, the nearest first, while the pointer is at its edge. On a page that is enlarged with two
 * fingers, the edge is that of the part that is seen.
 *
 * @param element what is dragged in
 * @param pointer how far down the pointer is, in pixels of the window
 * @returns has anything moved?
 */
export function scrollAtEdge(element: Element, pointer: number): boolean {
  const page = fromDocument('scrollingElement');
  const first = visualViewport?.offsetTop ?? 0;
  const last = first + (visualViewport?.height ?? innerHeight);
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const isPage = around === page;
    if (!isPage && !scrolls(around)) continue;
    const box = placeOf(around);
    const top = isPage ? first : Math.max(box.top, first);
    const bottom = isPage ? last : Math.min(box.top + box.height, last);
    const step = pointer < top + edge ? -pace : pointer > bottom - edge ? pace : 0;
    const before = around.scrollTop;
    if (step !== 0) around.scrollBy({ top: step, behavior: 'instant' });
    if (around.scrollTop !== before) return true;
  }
  return false;
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
