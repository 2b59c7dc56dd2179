import { identityLanguages, type IdentityWords, type Thing } from './identity-words.ts';
import { isNegated } from './negation.ts';

/** What a question of some kind can ask for, and what a lone word asks for there. */
export interface Wanted {
  readonly things: readonly Thing[];
  /** Things that ask by being the whole title: "Telephone" over a number of calls does not. */
  readonly alone: readonly Thing[];
}

const longest = 2000;
const end = String.raw`(?![\p{L}\p{N}'’]|-\p{L})`;
const start = String.raw`(?<![\p{L}\p{N}-])`;
const join = String.raw`\s*(?:,|/|&|\+|(?<=\s)(?:and|or|et|ou|en|of|und|oder)(?=\s))\s*`;

const stop = String.raw`\s*(?:$|[,:;.?!–—])`;
const please = String.raw`please|veuillez|merci\s+de|gelieve|bitte|like\s+to`;
const toUs = 'us|me|here|nous|ici|ons|mij|hier|uns|mir';
const purposes = "if|so|si|s['’]|afin|als|indien|zodat|wenn|falls|damit";

/** Things whose word is used for much else, too: they are asked for by nothing behind them, or by a purpose. */
const unclear: readonly Thing[] = ['phones', 'mails', 'births', 'vague'];

/** Does a text ask who somebody is, in French, Dutch, German or English? "Without your name" does not. */
export function asksIdentity(text: string, { things, alone }: Wanted): boolean {
  if (text.length > longest) return false;
  const plain = withoutAsides(text);
  const listed = alone.filter((thing) => !unclear.includes(thing));
  if (isAlone(plain, alone) || isAlone(plain.slice(plain.indexOf(':') + 1).trim(), listed)) return true;
  return plain.split(/(?<=[.?!])\s+|\n+/u).some((sentence) => {
    if (matches('asks', things, sentence)) return true;
    return matches('wants', things, sentence) && !isNegated(sentence) && !matches('otherwise', [], sentence);
  });
}

const isAlone = (text: string, things: readonly Thing[]): boolean =>
  things.length > 0 && matches('alone', things, text);

/** A title that counts or judges, and does not ask for what a name of its question may say. */
export const asksOtherwise = (text: string): boolean => matches('otherwise', [], text) || judging.test(text);

const judging =
  /pens(?:ez|es)|trouv(?:ez|es)|satisf|probl|fonctionn|amélior|préfér|manque|think|feel|wrong|works?\b|improve|prefer|missing|vindt|denkt|werkt|verbeter|verkies|mist\b|ontbreekt|halten|finden|funktionier|verbesser|bevorzug|fehlt/iu;

/** Emphasis, remarks in brackets, and "do not forget", which is no negation here. */
const withoutAsides = (text: string): string =>
  text
    .replace(/[*_]+/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/n['’]oubliez\s+pas|do(?:n['’]t|\s+not)\s+forget|vergeet\s+niet|vergessen\s+sie\s+nicht/giu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

type Part = 'alone' | 'asks' | 'wants' | 'otherwise';

const compiled = new Map<string, RegExp>();

function matches(part: Part, things: readonly Thing[], text: string): boolean {
  const id = `${part} ${things.join()}`;
  let found = compiled.get(id);
  if (!found) {
    const sources = identityLanguages.map((words) => sourceOf[part](words, things)).filter(Boolean);
    compiled.set(id, (found = new RegExp(withoutAccents(sources.join('|') || '(?!)'), 'iu')));
  }
  return found.test(withoutAccents(text));
}

/** In capitals and in a hurry, many leave them out. */
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const allThings: readonly Thing[] = ['names', 'numbers', 'contacts', 'homes', 'accounts', 'phones', 'mails', 'births'];

/** A thing with its adjectives. */
const thingOf = ({ things, tail }: IdentityWords, kinds: readonly Thing[]): string =>
  `(?:${kinds.map((kind) => things[kind]).join('|')})(?:\\s+(?:${tail}))?${end}`;

const sourceOf: Readonly<Record<Part, (words: IdentityWords, things: readonly Thing[]) => string>> = {
  /** Nothing but things: "Name and first name:". */
  alone(words, kinds) {
    const thing = `(?:${words.article})?(?:${words.your})?${thingOf(words, kinds)}`;
    return `^(?:${thing})(?:${join}(?:${thing}|(?<!of\\s)(?:${words.your})?(?:${words.others})))*\\s*[:?.…]*$`;
  },
  /** Whole questions. */
  asks({ who, called, addressed, reach, lives, born }, kinds) {
    const isPicked = !kinds.includes('contacts');
    return [
      kinds.includes('names') && (isPicked ? called : `${who}|${called}|${addressed}`),
      kinds.includes('contacts') && reach,
      kinds.includes('homes') && lives,
      kinds.includes('births') && born,
    ]
      .filter((source) => source !== false)
      .map((source) => start + `(?:${source.replaceAll('^', '(?<=^)')})`)
      .join('|');
  },
  /** "Your name" at the beginning, behind "what is" or behind a verb; whoever stands above. */
  wants(words, kinds) {
    const { your, which, give, after, superior, some, indirect } = words;
    const purpose = `(?<=[\\s,])(?:${after})${end}`;
    const joined = `${join}(?:${your}|${thingOf(words, allThings)}|(?:${words.others})${end})`;
    const behind = {
      clear: `\\s*(?:$|[,:;.?!–—]|-\\s|${joined}|${purpose})`,
      unclear: `\\s*(?:[:.?!…\\s]*$|,?\\s*${purpose}|${joined})`,
    };
    const asked = (['clear', 'unclear'] as const)
      .map((kind) => {
        const own = kinds.filter((thing) => unclear.includes(thing) === (kind === 'unclear'));
        return own.length === 0 ? '(?!)' : `${your}${thingOf(words, own)}${behind[kind]}`;
      })
      .join('|');
    const verb = `${start}(?:${give})(?:-nous|-moi)?(?![\\p{L}-])[^.?!]{0,60}?${start}`;
    const sources = [`(?:^|[:;–—]\\s|${start}${which}|${verb})(?:${asked})`];
    if (kinds.includes('names')) sources.push(`${start}(?:${superior})`);
    if (kinds.includes('homes')) {
      const told = `(?:^|[,:;–—]\\s|(?:${please})\\s)(?:${give})(?:-nous|-moi)?\\s(?:(?:${toUs})\\s)?`;
      sources.push(`${verb}(?:${indirect})${stop}`, `${told}(?:${some})(?:${stop}|\\s(?:${purposes})${end})`);
    }
    return sources.join('|');
  },
  otherwise: ({ otherwise }) => otherwise,
};
