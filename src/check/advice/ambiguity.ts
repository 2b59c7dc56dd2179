import { readingsOf, type Named, type NamedBy, type Reference } from '../../engine/expression/reference.ts';
import { domainOfReference } from '../answers/reference-domain.ts';

/**
 * Says that what stands in braces names two things, of which only the first counts.
 *
 * @param text what stands in the braces
 * @param questions of the survey
 * @returns nothing when there is one thing, or none
 */
export function ambiguityOf(text: string, questions: NamedBy<Named>): string | undefined {
  const [first, second] = [...readingsOf(text, questions)].filter((reading) => domainOfReference(reading, questions));
  if (!first || !second) return undefined;
  return `{${text}} can be read in two ways: write {${inBrackets(first)}}, which is meant now, or {${inBrackets(second)}}`;
}

const inBrackets = ({ name, row, inside = [] }: Reference): string =>
  [name, ...(row === undefined ? [] : [row, ...inside]).map((key) => `[${key}]`)].join('');
