import { findReference, writeReference } from '../../engine/expression/reference.ts';
import { domainOfReference } from '../answers/reference-domain.ts';
import type { NamedQuestions } from '../structure/name-faults.ts';

/**
 * What was meant by a name with brackets that ends otherwise than with one: `m[1.5].2` is the row `1.5` and the column `2`.
 *
 * @param written what stands in the braces
 * @param questions every question that has a name
 * @param prefix how the names of a repeated question's questions begin there
 * @returns the name as it is written here, in braces; `undefined` when nothing is there by that name
 */
export function wholeName(written: string, questions: NamedQuestions, prefix = ''): string | undefined {
  const [, base = '', rest = ''] = /^([^.[\]]+)((?:\.[^.[\]]+|\[[^[\]]+\])+)$/.exec(written) ?? [];
  if (!rest.includes('[')) return undefined;
  const keys = [...rest.matchAll(/\.([^.[\]]+)|\[([^[\]]+)\]/g)].map(
    ([, plain, exact = '']) => plain ?? exact.replace(/^(['"])(.*)\1$/, '$2'),
  );
  const reference = findReference(base + keys.map((key) => `[${key}]`).join(''), questions);
  if (!reference || !domainOfReference(reference, questions)) return undefined;
  const name = writeReference(reference, questions);
  return `{${prefix !== '' && name.startsWith(prefix) ? `panel.${name.slice(prefix.length)}` : name}}`;
}
