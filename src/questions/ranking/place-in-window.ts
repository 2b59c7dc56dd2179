/** The element around another one as it is shown: the slot, the host of a shadow root. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * How many pixels of the window one pixel is in which a browser measures an element. Not one under `zoom` in browsers that
 * still measure without it: those that do not know `currentCSSZoom`, which came with the change (CSS Viewport Module, "zoom").
 */
export function pixelsOf(element: Element): number {
  let pixels = 1;
  if ('currentCSSZoom' in Element.prototype) return pixels;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    pixels *= Number(getComputedStyle(around).getPropertyValue('zoom')) || 1;
  }
  return pixels;
}

/** Where an element stands in the window, in the pixels of the pointer. */
export function placeOf(
  element: Element,
  pixels = pixelsOf(element),
): { readonly top: number; readonly height: number } {
  const { top, height } = element.getBoundingClientRect();
  return { top: top * pixels, height: height * pixels };
}
