/**
 * Writes plain values as JSON. Objects and lists are written here and not by `JSON.stringify`, because old libraries
 * (Prototype.js) give arrays a `toJSON` of their own that turns them into strings. What is no object has none that counts.
 */
export function writeJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${writeJson(entry)}`).join(',')}}`;
}
