import { PNG } from 'pngjs';
import { contrastOf, type Colour } from '../../../src/element/looks/contrast.ts';

/** A part of a picture, in its pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What was painted in a part of a screenshot. */
export interface Painted {
  /** The colour that covers most of it. */
  readonly ground: Colour;
  /** The highest contrast of any of its pixels with that: the middle of the strokes of letters. */
  readonly contrast: number;
}

/**
 * Looks at the pixels of a part of a screenshot.
 *
 * @param shot a PNG
 * @param part may reach out of the picture
 */
export function lookAt(shot: Uint8Array, part: Part): Painted {
  const { data, width, height } = PNG.sync.read(Buffer.from(shot));
  const pixels = Buffer.from(data);
  const counts = new Map<number, number>();
  for (let y = Math.max(0, Math.ceil(part.top)); y < Math.min(height, Math.floor(part.top + part.height)); y++) {
    for (let x = Math.max(0, Math.ceil(part.left)); x < Math.min(width, Math.floor(part.left + part.width)); x++) {
      const colour = pixels.readUIntBE((y * width + x) * 4, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const ground = colourOf([...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]);
  return { ground, contrast: Math.max(...[...counts.keys()].map((pixel) => contrastOf(colourOf(pixel), ground))) };
}

/** How many pixels of a screenshot have a colour, given as `0xrrggbb`. */
export function countOf(shot: Uint8Array, wanted: number): number {
  const pixels = Buffer.from(PNG.sync.read(Buffer.from(shot)).data);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels.readUIntBE(at, 3) === wanted) count++;
  return count;
}

const colourOf = (pixel: number): Colour => [(pixel >> 16) / 255, ((pixel >> 8) & 255) / 255, (pixel & 255) / 255];
