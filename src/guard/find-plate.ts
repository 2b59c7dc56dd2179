import { lower, type Rule } from './tokens.ts';

/** Words beside which three letters and three figures are a number plate. */
const vehicle = /^(?:plaque|immatricul(?:ée?|ation)|voiture|véhicule|auto|wagen|nummerplaat|plaat|kennzeichen|plate)$/;

/** How many tokens before a plate may speak of a vehicle. */
const near = 14;

const present = /^[1-9][.-][a-z]{3}[.-][0-9]{3}$/i;
const unsigned = /^[1-9]\s?[a-z]{3}\s?[0-9]{3}$/i;
const older = /^(?:[A-Z]{3}[\s.-]?[0-9]{3}|[0-9]{3}[\s.-]?[A-Z]{3})$/;

/**
 * A Belgian number plate: 1-ABC-123 wherever it stands; 1 ABC 123, ABC-123 and 123-ABC only after a word for a vehicle,
 * since tickets and error codes look the same.
 */
export const findPlate: Rule = (tokens, at) => {
  const before = tokens[at - 1];
  if (before && before.kind !== 'sign') return undefined;
  let text = '';
  for (let to = at; to < at + 5;) {
    const token = tokens[to++];
    if (!token || token.text.length > 3) return undefined;
    text += token.text;
    if (present.test(text)) return { from: at, to };
    if (unsigned.test(text) || older.test(text)) {
      const spoken = tokens.slice(Math.max(0, at - near), at);
      return spoken.some((word) => vehicle.test(lower(word))) ? { from: at, to } : undefined;
    }
  }
  return undefined;
};
