/**
 * Where a character of a condition stands in the file. Of a repeated question, conditions are written out for each thing:
 * what the file calls `{panel.hours}` is `{devices-1-hours}` there, behind a condition that the thing is there.
 *
 * @param at position in the condition as it is written out, from 0
 * @param written the condition, written out
 * @param source the condition as the file writes it
 * @example
 * atInFile(21, "{d} anyof ['1'] and ({d-1-hours} > 8)", '{panel.hours} > 8'); // 0
 */
export function atInFile(at: number, written: string, source: string): number {
  if (written === source) return at;
  // Braces stay the same in number, but for those put before.
  const braces = bracesOf(written);
  const own = bracesOf(source);
  const more = braces.length - own.length;
  const next = braces.findIndex((brace) => brace >= at);
  const place =
    next < 0
      ? source.length - (written.length - (more > 0 ? 1 : 0) - at)
      : (own[next - more] ?? 0) - (braces[next]! - at);
  return Math.min(Math.max(place, 0), source.length);
}

const bracesOf = (text: string): readonly number[] => [...text.matchAll(/\{/g)].map(({ index }) => index);
