/**
 * Moves an element up on the screen, or down, by scrolling what it stands in: from the inside out, the window last. What
 * only hides what is too much (`overflow: hidden`) is left alone: nobody could scroll it back.
 *
 * @param by how far up, in CSS pixels
 */
export function scrollAround(element: Element, by: number): void {
  const wanted = element.getBoundingClientRect().top - by;
  for (const scroller of scrollersOf(element)) {
    const top = element.getBoundingClientRect().top - wanted;
    if (Math.abs(top) < 1) return;
    scroller.scrollBy({ top, behavior: 'instant' });
  }
}

function scrollersOf(element: Element): (Element | Window)[] {
  const scrollers: (Element | Window)[] = [];
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (isElement(around) && /auto|scroll/.test(getComputedStyle(around).overflowY)) scrollers.push(around);
  }
  return [...scrollers, window];
}

/** What a node is shown in, also through slots and shadow roots. */
const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
