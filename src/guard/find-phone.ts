import { digitGroups, goesOn, isInsideNumber, type DigitGroup } from './digit-groups.ts';
import type { Rule } from './tokens.ts';

const abroad = /^00[1-9][0-9]{7,14}$/;
/** Any zone of Belgium, without the numbers of services: 0800, 0900, 070, 078. */
const landline = /^0(?!800|90|7[08])[1-9][0-9]{7}$/;
const mobile = /^04[5-9][0-9]{7}$/;
const year = /^(?:19|20)[0-9]{2}$/;

/**
 * A telephone number: Belgian with its zone (02 123 45 67, 0470/12.34.56), French in pairs (06 12 34 56 78), or
 * international (+32 2 123 45 67, 0032 …). Not four figures of the house, nor numbers of services.
 */
export const findPhone: Rule = (tokens, at) => {
  const hasPlus = tokens[at]!.text === '+';
  if (isInsideNumber(tokens, at)) return undefined;
  const groups = digitGroups(tokens, hasPlus ? at + 1 : at);
  const isAbroad = hasPlus || groups[0]?.digits.startsWith('00');
  let number = hasPlus ? '00' : '';
  let end: number | undefined;
  let count = 0;
  for (const { digits, to } of groups) {
    count++;
    // The 0 of "+32 (0)470" is not dialled.
    if (!isAbroad || digits !== '0') number += digits;
    if (isAbroad ? abroad.test(number) : isAtHome(number, groups.slice(0, count))) end = to;
    // What comes after so many figures is no longer part of it.
    if (number.length > (isAbroad ? 12 : 9) || (end && !isAbroad)) break;
  }
  return end === undefined || goesOn(tokens, end) ? undefined : { from: at, to: end };
};

/**
 * Is this a whole Belgian or French number, not a date, two numbers or an enterprise? The sign after the zone may be
 * another one than between the other groups.
 */
function isAtHome(number: string, groups: readonly DigitGroup[]): boolean {
  const [zone, first, ...rest] = groups as readonly [DigitGroup, ...DigitGroup[]];
  const arePairs = groups.every(({ digits }) => digits.length === 2);
  const isNumber = landline.test(number) || (mobile.test(number) && !isEnterprise(number));
  const isDate = (first?.separator !== ' ' && year.test(first?.digits ?? '')) || year.test(rest[0]?.digits ?? '');
  return (
    (isNumber ? !isDate : arePairs && number.length === 10) &&
    zone.digits.length > 1 &&
    rest.every(({ separator }) => separator === rest[0]!.separator)
  );
}

/** Is it the number of an enterprise, 0403.170.701, whose last two figures check the others? */
const isEnterprise = (number: string): boolean => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));
