import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** Colours in a palette: enough for letters with soft edges; more would make the file a fifth larger. */
const most = 64;

/**
 * Writes a picture as a PNG with a palette, a third of the size of one without: pngjs writes none. Of more than 64
 * colours, the rare ones become the nearest of the others, which the tolerance of the comparison does not see.
 *
 * @param picture without transparency
 */
export function encodePalette({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
  const pixels = Array.from({ length: width * height }, (_, index) => data.readUIntBE(index * 4, 3));
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const colours = [...counts].sort(([a, many], [b, few]) => few - many || a - b).map(([colour]) => colour);
  const palette = colours.slice(0, most);
  const places = new Map(colours.map((colour, place) => [colour, place < most ? place : nearest(palette, colour)]));

  // Each line begins with the number of its filter; with a palette none is best.
  const lines = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, index) => {
    lines[index + Math.floor(index / width) + 1] = places.get(colour)!;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (colour: number): readonly [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function nearest(palette: readonly number[], colour: number): number {
  const wanted = channels(colour);
  const distances = palette.map((candidate) =>
    channels(candidate).reduce((sum, value, index) => sum + (value - wanted[index]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
