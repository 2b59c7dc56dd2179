/** Signs, short forms and words for the same unit, in four languages. */
const synonyms = [
  '€ eur euro',
  '$ usd dollar',
  '£ gbp pound pond pfund',
  'chf franc frank franken',
  '% pct percent procent prozent',
  'h u hr std heure uur stunde hour',
  'min mn minute minuut',
  's sec sek seconde sekunde second',
  'j d jour dag tag day',
  'sem wk semaine week woche',
  'mois maand monat month',
  'an année jaar jahr year',
  'km kilomètre',
  'm mètre',
  'cm centimètre',
  'kg kilo kilogramme',
  'g gramme',
  'l litre',
  'pers personne persoon',
  '°c ° c degré graad grad celsius',
];

let known: readonly (readonly string[])[] | undefined;

/**
 * Do both say the same unit: one of several, in another language, cut short (`pers.`), or without what is said of it
 * (`heures` for `heures par semaine`)?
 *
 * @param written as it was typed
 * @param unit as the survey has it
 * @example
 * isSameUnit('uur', 'uren'); // true
 */
export function isSameUnit(written: string, unit: string): boolean {
  const [mine, minePer] = split(written);
  const [its, itsPer] = split(unit);
  return startsWith(its, mine) && (minePer === undefined || (itsPer !== undefined && startsWith(itsPer, minePer)));
}

/** Is it hours, so that `7h30` is half past seven? */
export const isHours = (unit: string): boolean => startsWith(split(unit)[0], ['h']);

/** The words of a unit, and those of what it is counted by. */
function split(unit: string): readonly [readonly string[], (readonly string[])?] {
  const plain = unit
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/p(?:ou|e)r cent/g, '%')
    .replace(/^\s*(?:in|en) /, '');
  const [head = '', by] = plain.split(/\s*\/\s*| (?:par|per|pro|a) /);
  return by === undefined ? [wordsOf(head)] : [wordsOf(head), wordsOf(by)];
}

const wordsOf = (text: string): string[] => text.split(/[\s-]+/).filter(Boolean);

/** Are these the first words of a unit, such as `demi` of `demi-journées`? */
const startsWith = (unit: readonly string[], words: readonly string[]): boolean =>
  words.length > 0 && words.every((word, index) => isSameWord(word, unit[index] ?? ''));

function isSameWord(word: string, unit: string): boolean {
  if (word.length > 1 && word.endsWith('.') && unit.startsWith(word.slice(0, -1))) return true;
  const [mine, its] = [stemOf(word), stemOf(unit)];
  known ??= synonyms.map((line) => split(line)[0].map(stemOf));
  return mine === its || known.some((same) => same.includes(mine) && same.includes(its));
}

/**
 * What one and several have in common: `uur` and `uren`, `jour` and `jours`, `Kind` and `Kinder`, `gesprek` and
 * `gesprekken`. Short forms such as `mm` stay whole.
 */
function stemOf(word: string): string {
  const plain = word.replace(/\.$/, '');
  if (plain.length < 3) return plain;
  return plain
    .replace(/([aeou])\1/g, '$1')
    .replace(/(.)([b-df-hj-np-tv-z])\2/g, '$1$2')
    .replace(/([^e])aux$/, '$1al')
    .replace(/^(..+?)['enrsxz]*$/, '$1')
    .replace(/y$/, 'i')
    .replace(/v$/, 'f');
}
