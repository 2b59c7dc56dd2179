import type { PNG } from 'pngjs';

/**
 * Finds how much of a picture is not its background: letters, lines, buttons.
 *
 * @param picture whose first pixel has the colour of the background
 * @param part the size of what is looked at, from the top left
 * @returns a part of its pixels, from 0 to 1
 */
export function inkOf(
  { width, data }: Pick<PNG, 'width' | 'data'>,
  part: { readonly width: number; readonly height: number },
): number {
  let ink = 0;
  for (let y = 0; y < part.height; y++) {
    for (let x = 0; x < part.width; x++) {
      const at = (y * width + x) * 4;
      const differences = [0, 1, 2].map((channel) => Math.abs(data[at + channel]! - data[channel]!));
      if (Math.max(...differences) > 32) ink++;
    }
  }
  return ink / (part.width * part.height);
}
