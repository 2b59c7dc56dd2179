import { findAccount } from './find-account.ts';
import { findMail } from './find-mail.ts';
import { findName } from './find-name.ts';
import { findPhone } from './find-phone.ts';
import { findPlate } from './find-plate.ts';
import { findRegisterNumber } from './find-register-number.ts';
import type { Finding, IdentityKind } from './finding.ts';
import { tokenize, type Rule, type Tokens } from './tokens.ts';

/** In the order in which they are tried: the first that finds something at a place has it. */
const rules: readonly (readonly [IdentityKind, Rule])[] = [
  ['mail', findMail],
  ['account', findAccount],
  ['register', findRegisterNumber],
  ['phone', findPhone],
  ['plate', findPlate],
  ['name', findName],
];

/**
 * What in a text may tell who somebody is, in its order, without overlaps. Guesses by rules of thumb, for French, Dutch,
 * German and English texts from Belgium; `docs/benchmarks.md` says how often they are right. Takes time in proportion
 * to the length of the text, whatever it is.
 *
 * @example
 * findIdentities('Mme Dubois, 0470 12 34 56');
 * // [{ kind: 'name', start: 4, end: 10 }, { kind: 'phone', start: 12, end: 25 }]
 */
export const findIdentities = (text: string): readonly Finding[] => findInTokens(tokenize(text));

/** The same in a text that was taken apart, for tests that count how much of it is looked at. */
export function findInTokens(tokens: Tokens): readonly Finding[] {
  const findings: Finding[] = [];
  const { length } = tokens;
  // No place is two or three tokens after it.
  let nameEnd = -9;
  for (let at = 0; at < length;) {
    let next = at + 1;
    for (const [kind, rule] of rules) {
      const found = rule(tokens, at, nameEnd);
      if (!found) continue;
      const last = tokens[found.to - 1]!;
      findings.push({ kind, start: tokens[found.from]!.start, end: last.start + last.text.length });
      next = found.to;
      if (kind === 'name') nameEnd = next;
      break;
    }
    at = next;
  }
  return findings;
}
