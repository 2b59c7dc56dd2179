import { fromDocument } from '../base/page-document.ts';

/** Is an element laid out? Not while it, something around it or the frame of its page is `display: none`. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * Calls back each time that an element comes to be laid out after it was not, in time for its first picture.
 *
 * What is watched is a box whose size never changes but from and to nothing. Browsers report it to the page as an error
 * ("ResizeObserver loop completed with undelivered notifications") if one that is watched changes while it is told of.
 *
 * @param host an element with a shadow root
 * @returns ends that
 */
export function whenShown(host: HTMLElement, act: () => void): () => void {
  const box = fromDocument('createElement').call(document, 'i');
  box.style.cssText =
    'position: absolute; inline-size: 1px; block-size: 1px; margin-block-start: -1px; visibility: hidden';
  host.shadowRoot!.append(box);
  let wasShown = isShown(host);
  const observer = new ResizeObserver(() => {
    const before = wasShown;
    wasShown = isShown(host);
    if (wasShown && !before) act();
  });
  observer.observe(box);
  return () => {
    observer.disconnect();
    box.remove();
  };
}
