/** No key that is read lies deeper in a survey file; so no file, however deep, exhausts the stack. */
const deepest = 12;

/**
 * Copies plain values so that they inherit nothing: what a script adds to `Object.prototype`, such as `visibleIf`, is then no
 * key of theirs.
 *
 * @param depth how many levels are copied
 * @example
 * own({ type: 'text' }).toString; // undefined
 */
export function own<T>(value: T, depth = deepest): T {
  if (depth === 0 || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => own(entry, depth - 1)) as T;
  // What has keys of its own already, or is more than plain values, stays what it is.
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy: Record<string, unknown> = { __proto__: null, ...value };
  for (const key of Object.keys(copy)) copy[key] = own(copy[key], depth - 1);
  return copy as T;
}
