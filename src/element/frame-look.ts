import { createReader, groundOf, linkOf, over } from './colours.ts';
import type { Colour } from './contrast.ts';
import type { Look } from './frame-messages.ts';

/**
 * Reads the look of the page where an element stands, for a page in a frame that is to look like it: colours, font and
 * roundness. Colours that the page does not choose are left out. A picture behind the element cannot be seen.
 *
 * @param host the element
 * @param hasTheme did the webmaster choose a theme? Then links of the page give no accent
 */
export function lookOf(host: HTMLElement, hasTheme: boolean): Look {
  const read = createReader(host.shadowRoot!);
  const style = getComputedStyle(host);
  const ground = groundOf(host, read);
  const chosen = (property: string): string | undefined =>
    style.getPropertyValue(property).trim() && hex(over(ground, read(`var(${property})`)));
  const link = hasTheme ? undefined : linkOf(host, ground, read);
  const look = {
    ground: hex(ground),
    text: hex(over(ground, read('currentColor'))),
    accent: chosen('--survey-accent') || (link && hex(link)),
    onAccent: chosen('--survey-on-accent') || undefined,
    error: chosen('--survey-error') || undefined,
    font: style.fontFamily,
    fontSize: parseFloat(style.fontSize),
    radius: style.getPropertyValue('--survey-radius').trim() || undefined,
  };
  read.end();
  return look;
}

const hex = (colour: Colour): string =>
  `#${colour
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
