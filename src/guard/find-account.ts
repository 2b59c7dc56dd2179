import type { Rule } from './tokens.ts';

/**
 * An account number (IBAN, ISO 13616) of any country, in groups or not. How long it is follows from its check, the longest
 * that holds: a list of the lengths in 80 countries would weigh more than it tells.
 */
export const findAccount: Rule = (tokens, at) => {
  if (!/^[a-z]{2}$/i.test(tokens[at]!.text) || tokens[at + 1]?.kind !== 'digits') return undefined;
  let number = '';
  let end: number | undefined;
  for (let to = at; number.length < 34;) {
    const token = tokens[to++];
    if (token && token.kind !== 'sign') number += token.text.slice(0, 35).toUpperCase();
    else if (!token || !/^[\s.-]$/.test(token.text)) break;
    if (token.kind !== 'sign' && isAccount(number)) end = to;
  }
  return end === undefined ? undefined : { from: at, to: end };
};

/**
 * Does the number of an account check (ISO 7064, mod 97-10)? The shortest have 15 signs.
 *
 * @param number in capitals, without spaces
 * @example
 * isAccount('BE68539007547034'); // true
 */
export function isAccount(number: string): boolean {
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(number)) return false;
  let rest = 0;
  for (const sign of number.slice(4) + number.slice(0, 4)) rest = Number(`${rest}${parseInt(sign, 36)}`) % 97;
  return rest === 1;
}
