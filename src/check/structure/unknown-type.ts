import { z } from 'zod';
import { foreignType } from './foreign-types.ts';
import { suggest } from '../report/suggest.ts';
import { shorten, withoutHidden } from '../report/visible.ts';

/**
 * Says what is wrong with a type that no question has, or none in this place, and which was probably meant.
 *
 * @param issue what zod found where the question stands
 * @param type what stands in its `type`
 * @param onPage the schema of the questions of a page, some of which hold others
 */
export function unknownType(
  issue: z.core.$ZodIssueInvalidUnion,
  type: unknown,
  onPage: z.ZodType,
): { readonly message: string; readonly guess?: string | undefined } {
  const types = ((issue as { options?: unknown }).options as readonly unknown[]).map(String);
  const known = `known are ${types.join(', ')}`;
  if (typeof type !== 'string') return { message: `expected a question type; ${known}` };
  if (onPage instanceof z.ZodDiscriminatedUnion && onPage._zod.propValues['type']!.has(type)) {
    return { message: `a question of type "${type}" cannot stand in another question: put it on the page itself` };
  }
  const start = `the question type "${shorten(type)}" is not known`;
  const foreign = foreignType(withoutHidden(type));
  if (foreign !== undefined) return { message: `${start}: ${foreign}` };
  const guess = suggest(withoutHidden(type), types);
  return { message: guess === undefined ? `${start}; ${known}` : start, guess };
}
