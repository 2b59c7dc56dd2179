import { partsNamed, type Named, type NamedBy, type Reference } from '../../engine/expression/reference.ts';
import { anything, domainOf, partOfDomain, widen, type AnswersTo, type Domain } from './domain.ts';

/**
 * What can stand where braces name a question or a part of one.
 *
 * @param reference from `findReference`
 * @param questions of the survey
 * @param answersTo what the answer to a question can be
 * @returns nothing when there is no such part
 */
export function domainOfReference(
  { name, row, inside = [] }: Reference,
  questions: NamedBy<Named & { readonly logic: { readonly computed?: boolean } }>,
  answersTo: AnswersTo = domainOf,
): Domain | undefined {
  const { question, logic } = questions.get(name)!;
  const domain = logic.computed ? anything : answersTo(question);
  if (row === undefined) return domain;
  const parts = partsNamed(row, name, questions);
  if (parts.length === 0) return partOfDomain(domain, [row, ...inside]);
  const { question: asked } = questions.get(parts[0]!)!;
  // What a rule sets may lie outside the limits.
  const of = partOfDomain(asked.setValueIf === undefined ? answersTo(asked) : widen(domainOf(asked)), inside);
  if (!of) return undefined;
  const values = of.kind === 'text' || of.kind === 'list' ? of.values : undefined;
  return { kind: 'list', values, of, most: parts.length };
}
