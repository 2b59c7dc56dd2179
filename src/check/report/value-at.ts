import type { Path } from '../../schema/survey-error.ts';

/**
 * What stands at a path below a value.
 *
 * @returns `undefined` when nothing stands there
 */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? part[key as never] : undefined,
    value,
  );
