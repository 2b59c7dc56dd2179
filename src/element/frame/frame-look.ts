import { linkOf } from '../looks/colours.ts';
import { contrastOf, readableOn, type Colour } from '../looks/contrast.ts';
import type { Look } from './frame-messages.ts';
import { groundOf } from '../looks/ground.ts';
import { createReader, over } from '../looks/read-colour.ts';
import { isShown } from '../access/when-shown.ts';

/**
 * Reads the look of the page where an element stands, for a page in a frame that is to look like it: colours, font and
 * roundness. Colours that the page does not choose are left out. Pictures behind the element are not seen through the
 * frame: where the text needs one to be read, the frame is plain black or white.
 *
 * @param host the element; while it is not laid out it has no look
 * @param hasTheme did the webmaster choose a theme? Then links of the page give no accent
 */
export function lookOf(host: HTMLElement, hasTheme: boolean): Look {
  if (!isShown(host)) return {};
  const read = createReader(host.shadowRoot!);
  const style = getComputedStyle(host);
  const { colour, isKnown } = groundOf(host, read);
  const text = over(colour, read('currentColor'));
  const ground = isKnown || contrastOf(text, colour) >= 4.5 ? colour : readableOn(text);
  const chosen = (property: string): string | undefined =>
    style.getPropertyValue(property).trim() && hex(over(ground, read(`var(${property})`)));
  const link = hasTheme ? undefined : linkOf(host, ground, read);
  const look = {
    ground: hex(ground),
    text: hex(text),
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
