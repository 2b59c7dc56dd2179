import type { Colour } from './contrast.ts';
import { over, type Reader, type Solid } from './read-colour.ts';
import { fromDocument } from '../base/page-document.ts';

/** What is seen behind an element. */
export interface Ground {
  /** The colours of the elements around, one over the other. */
  readonly colour: Colour;
  /** Is it all that is seen there? Not where a picture or something else that cannot be calculated lies between. */
  readonly isKnown: boolean;
}

/** What changes everything inside an element, down to its text, and has another value than this. */
const undisturbed = { opacity: '1', filter: 'none', 'mix-blend-mode': 'normal', 'mask-image': 'none' };

/** What is painted behind the content of an element, besides its colour. */
const bare = { 'background-image': 'none', 'backdrop-filter': 'none' };

const pictures = 'img, video, canvas, svg, iframe, object, embed';

/**
 * Finds what is seen behind an element: the colours of its ancestors, down to the first that hides what is behind it, or
 * to the canvas. Said to be unknown with a picture or a gradient, with opacity, filters or blending, with something else
 * that lies over the whole place (the dimmed picture of a cover, the tint of a pseudo-element), and in a frame that is
 * seen through.
 *
 * @param host that is laid out
 */
export function groundOf(host: Element, read: Reader): Ground {
  const box = host.getBoundingClientRect();
  const above: Solid[] = [];
  let isKnown = true;
  let isHidden = false;
  for (let element: Element | null = host; element; element = parentOf(element)) {
    const style = getComputedStyle(element);
    isKnown &&= isAs(undisturbed, style);
    if (isHidden) continue;
    const ground = read(style.backgroundColor);
    above.push(ground);
    isHidden = ground.alpha === 1;
    isKnown &&=
      isAs(bare, style) &&
      !['::before', '::after'].some((name) => isLaidOver(getComputedStyle(element, name), box, read)) &&
      (isHidden || !isCoveredBeside(element, box, read));
  }
  return {
    colour: above.reduceRight(over, read('Canvas').solid),
    isKnown: isKnown && (isHidden || window.parent === window),
  };
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

const isAs = (values: Readonly<Record<string, string>>, style: CSSStyleDeclaration): boolean =>
  Object.entries(values).every(([name, value]) => (style.getPropertyValue(name) || value) === value);

/** Does a pseudo-element of an ancestor lie over the whole place? */
function isLaidOver(style: CSSStyleDeclaration, { width, height }: DOMRect, read: Reader): boolean {
  return (
    !['none', 'normal', ''].includes(style.content) &&
    ['absolute', 'fixed'].includes(style.position) &&
    parseFloat(style.width) >= width &&
    parseFloat(style.height) >= Math.min(height, fromDocument('documentElement').clientHeight) &&
    isPainted(style, read)
  );
}

/** Does anything beside an element, or inside of what is beside it, lie over the whole place? */
function isCoveredBeside(element: Element, box: DOMRect, read: Reader): boolean {
  // Without the scroll bars.
  const { clientWidth, clientHeight } = fromDocument('documentElement');
  return [...(element.parentNode?.children ?? [])]
    .filter((beside) => beside !== element)
    .flatMap((beside) => [beside, ...beside.querySelectorAll('*')])
    .some((other) => {
      const place = other.getBoundingClientRect();
      const contains = ({ left, top, right, bottom }: Omit<DOMRectReadOnly, 'toJSON'>): boolean =>
        place.left <= left + 1 && place.top <= top + 1 && place.right >= right - 1 && place.bottom >= bottom - 1;
      const isAround = contains(box);
      if (!isAround && !contains(new DOMRect(0, 0, clientWidth, clientHeight))) return false;
      const style = getComputedStyle(other);
      // What is fixed to the window is behind or above wherever the survey is scrolled to.
      return (
        (isAround || style.position === 'fixed') &&
        (other.matches(pictures) ? isVisible(style) : isPainted(style, read))
      );
    });
}

const isVisible = ({ visibility, opacity }: CSSStyleDeclaration): boolean =>
  visibility === 'visible' && opacity !== '0';

const isPainted = (style: CSSStyleDeclaration, read: Reader): boolean =>
  isVisible(style) && (!isAs(bare, style) || read(style.backgroundColor).alpha > 0);
