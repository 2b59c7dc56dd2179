import type { z } from 'zod';
import { isObject } from '../../schema/is-object.ts';
import { roles } from '../../schema/role.ts';
import type { Path } from '../../schema/survey-error.ts';

/** What is met on a walk through a survey file. */
export interface Visitor {
  /** An object whose keys the schema names. */
  object?(value: Readonly<Record<string, unknown>>, keys: readonly string[], path: Path): void;
  /** A list, before its entries. */
  list?(value: readonly unknown[], path: Path): void;
  /** Whatever stands where a text for people belongs. */
  text?(value: unknown, path: Path): void;
  /** Whatever stands where a condition belongs. */
  condition?(value: unknown, path: Path): void;
}

/** The parts of a schema that lead on. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly catchall?: z.core.$ZodType;
  readonly discriminator?: string;
  readonly options?: readonly z.core.$ZodType[];
}

/**
 * Walks through a file along its schema, as far as the file follows it. Works for every question type, also those that
 * are not built in, because it reads their schemas. No deeper than the schema, whatever the file holds.
 *
 * @param schema what should stand there
 * @param value what stands there
 * @param visitor is told of objects, lists, texts and conditions
 * @param path where it stands
 */
export function visit(schema: z.core.$ZodType, value: unknown, visitor: Visitor, path: Path = []): void {
  const role = roles.get(schema)?.role;
  if (role) return visitor[role]?.(value, path);
  const { type, shape, element, innerType, discriminator, options, catchall } = schema._zod
    .def as unknown as Definition;
  if (innerType) return visit(innerType, value, visitor, path);
  if (type === 'array' && Array.isArray(value)) {
    visitor.list?.(value, path);
    value.forEach((entry, index) => visit(element!, entry, visitor, [...path, index]));
  }
  if (!isObject(value)) return;
  if (discriminator !== undefined) {
    const chosen = options!.find((option) => accepts(option, discriminator, value[discriminator]));
    if (chosen) visit(chosen, value, visitor, path);
  } else if (shape) {
    // The entries of question types that are not built in may have keys that only the type knows.
    const isOpen = catchall?._zod.def.type === 'unknown';
    visitor.object?.(value, Object.keys(isOpen ? value : shape), path);
    for (const [key, part] of Object.entries(shape)) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) visit(part, value[key], visitor, [...path, key]);
    }
  }
}

function accepts(option: z.core.$ZodType, discriminator: string, value: unknown): boolean {
  return option._zod.propValues?.[discriminator]?.has(value as z.core.util.Primitive) ?? false;
}
