/** Is an element laid out? Not while it, something around it or the frame of its page is `display: none`. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * Calls back each time that an element comes to be laid out after it was not.
 *
 * @returns ends that with `disconnect`
 */
export function whenShown(element: Element, act: () => void): ResizeObserver {
  let wasShown = isShown(element);
  const observer = new ResizeObserver(() => {
    const before = wasShown;
    wasShown = isShown(element);
    if (wasShown && !before) act();
  });
  observer.observe(element);
  return observer;
}
