/**
 * How long a text is: its Unicode code points, so that an emoji such as 😀 counts once, and every place that counts
 * (field, survey file, collector) agrees whatever its version of Unicode. Counted without a copy of the text, since a field
 * counts at every key.
 */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 1; at < text.length; at++) {
    // The second half of a pair, and the first one before it.
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) length--;
  }
  return length;
}
