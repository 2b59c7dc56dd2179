/** Units of which there are several kinds, so that what stands behind the word makes it another: `dollars canadiens`. */
const ofKinds = [
  '$ usd dollar',
  '£ gbp pound pond pfund',
  'chf franc frank franken',
  '° °c degre degree graad graden grad',
];

/** Units that are taken without what is measured in them: `%` for `% du temps`. */
const measures = [
  '€ eur euro',
  '% pct percent procent prozent',
  'km kilometre kilometer',
  'm metre meter',
  'cm centimetre centimeter',
  'kg kilo kilogramme kilogram kilogramm',
  'g gramme gram gramm',
  'l litre liter',
];

/** What is counted, which is taken without anything said of it: `jours` for `jours ouvrables`. */
const counted = [
  'h u hr hrs std heure uur uren stunde hour',
  'min mins mn minute minuut minuten',
  's sec sek seconde sekunde second',
  'j d jour journee dag dagen tag tage tagen day days',
  'sem wk semaine week weken woche',
  'mois maand mnd monat month',
  'an ans annee jaar jaren jahr year',
  'pers personne persoon person',
];

const families = [...ofKinds, ...measures, ...counted];
let forms: readonly (readonly string[])[] | undefined;

/** What makes the same number another size: `en milliers`, `x1000`, `(K)`, `demi`, `carrés`. */
const resizing =
  /\d\d|^(?:[^\p{L}]|x\d|[a-z]$|mio|mrd|mia|ml[dj]|mil|dem|hal[bfv]|qu?arts|quart|kwart|viert|tier|dritt|third|di[xz]|tien|zehn|tent?h?s?$|dou[bz]|do[pz]|dut|dub|cent|hond|hund|duiz|taus|thou|bil|base|basis|carr|cub|kub|quad|vierk|squ)/u;
/** What may be said of any unit without making it another. */
const harmless =
  /^(?:en|in|im|on|moyenne|gemiddeld|gemiddelde|durchschnitt|schnitt|average|environ|ongeveer|etwa|about|ca|circa|bruts?|nets?|bruto|netto|brutto|gross|ht|ttc)$/;
const linking = /^(?:de|du|des|d'.+|van|of|von|vom|der)$/;

/**
 * Do both say the same unit: word by word, one of several, in short or in another of the usual four languages, cut short
 * (`pers.`), or without what is said of it (`heures` for `heures par semaine`)? When in doubt they do not: asking again is
 * better than a wrong number.
 *
 * @param written as it was typed
 * @param unit as the survey has it
 * @example
 * isSameUnit('uur', 'uren'); // true
 * isSameUnit('€', '€ (en milliers)'); // false
 */
export function isSameUnit(written: string, unit: string): boolean {
  const [mine, its] = [plainOf(written), plainOf(unit)];
  if (mine.replace(/\s/g, '') === its.replace(/\s/g, '')) return true;
  const [words, per] = split(mine);
  const [itsWords, itsPer] = split(its);
  if (!(words.length === 0 && itsWords.length === 0 && per) && !begins(itsWords, words)) return false;
  if (per) return itsPer !== undefined && begins(itsPer, per);
  // "€/1000" counts thousands.
  return !itsPer?.every((word) => /^x?\d/.test(word));
}

/** Is it hours, so that `7h30` is half past seven? */
export const isHours = (unit: string): boolean => isSameUnit('h', unit);

/** A unit in small letters without accents. */
const plainOf = (unit: string): string =>
  unit
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/p(?:ou|e)r cent/g, '%')
    .replace(/(?:°|degres?|degrees?|gra(?:ad|den|d)) ?([cfk])(?:elsius|ahrenheit|elvin)?(?![a-z])/g, '°$1')
    .replace(/^celsius$/, '°c')
    // "heure(s)"
    .replace(/([a-z])\((?:s|x|e|n|r|es|en|er|ne|nen|ren|eren)\)/g, '$1')
    .trim()
    .replace(/^(?:in|en) /, '');

/** The words of a unit, and those of what it is counted by. */
function split(plain: string): readonly [readonly string[], (readonly string[])?] {
  const [head = '', by] = ` ${plain}`.split(/\s*\/\s*| (?:par|per|pro|a) /);
  return by === undefined ? [wordsOf(head)] : [wordsOf(head), wordsOf(by)];
}

/** The words of a text; one that a hyphen joins to the word before it keeps its hyphen. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[(),;:[\]]| -+ /g, ' ')
    .split(/\s+|(?=-)/)
    .filter(Boolean);

/** Are these the words of a unit, whatever it has behind them that does not make it another? */
function begins(unit: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0 || !words.every((word, index) => isSameWord(word, unit[index] ?? ''))) return false;
  const rest = unit.slice(words.length);
  if (rest.every((word) => harmless.test(word.replace(/\.$/, '')))) return true;
  const family = familyOf(words.at(-1)!);
  if (rest.some((word) => resizing.test(word)) || (family >= 0 && family < ofKinds.length)) return false;
  if (linking.test(rest[0]!)) return true;
  const isCounted = family < 0 || family >= ofKinds.length + measures.length;
  return isCounted && rest.every((word) => familyOf(word) < 0);
}

function isSameWord(word: string, unit: string): boolean {
  const [mine, its] = [bare(word), bare(unit)];
  const family = familyOf(mine);
  if (mine === its) return true;
  if (family >= 0) return family === familyOf(its);
  if (/^\p{L}{3,}\.$/u.test(word) && its.startsWith(mine) && !resizing.test(its)) return true;
  return familyOf(its) < 0 && stemOf(mine) === stemOf(its);
}

/** A word without the hyphen before it, and the point behind it. */
const bare = (word: string): string => word.replace(/^-/, '').replace(/\.$/, '');

/** Which of the usual units a word is, one or several; -1 for none. */
function familyOf(word: string): number {
  forms ??= families.map((line) => line.split(' '));
  const mine = bare(word);
  return forms.findIndex((same) =>
    same.some((form) => mine === form || (form.length > 3 && mine.startsWith(form) && isEnding(mine, form.length))),
  );
}

const isEnding = (word: string, from: number): boolean => /^(?:'?s|e|n|en|es)$/.test(word.slice(from));

/**
 * What one and several of other words have in common: `Kind` and `Kinder`, `gesprek` and `gesprekken`. Short forms such as
 * `mm` stay whole.
 */
function stemOf(word: string): string {
  if (word.length < 3) return word;
  return word
    .replace(/([aeou])\1/g, '$1')
    .replace(/(.)([b-df-hj-np-tv-z])\2/g, '$1$2')
    .replace(/([^e])aux$/, '$1al')
    .replace(/^(...+?)['enrsxz]*$/, '$1')
    .replace(/y$/, 'i')
    .replace(/v$/, 'f');
}
