import { mix, type Colour } from './contrast.ts';
import { fromDocument } from '../base/page-document.ts';

/** A colour with its opacity. */
export interface Solid {
  readonly solid: Colour;
  readonly alpha: number;
}

/** Reads any CSS colour as the element sees it. */
export interface Reader {
  (colour: string): Solid;
  /** Takes away what was needed for reading. */
  end(): void;
}

/**
 * Makes a reader of colours. Browsers write a mixture in sRGB in one form, whatever the colour was given in:
 * "color(srgb 0.1 0.2 0.3 / 0.5)".
 */
export function createReader(root: ShadowRoot): Reader {
  const probe = fromDocument('createElement').call(document, 'i');
  root.append(probe);
  const reader = (colour: string): Solid => {
    probe.style.color = '';
    probe.style.color = `color-mix(in srgb, ${colour} 100%, #000 0%)`;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(probe).color.match(/-?\d*\.?\d+(e-?\d+)?/g) ?? []
    ).map(Number);
    return { solid: [red, green, blue], alpha };
  };
  return Object.assign(reader, { end: () => probe.remove() });
}

/** What is seen where a colour lies over a ground. */
export const over = (ground: Colour, { solid, alpha }: Solid): Colour => mix(ground, solid, alpha);
