import { names, particles, titles, wordNames } from '../../guard/name-words.ts';

/** Frequent given names besides those that the guard under free texts knows. */
const more = new Set(
  `alice bob john mary james robert michael william linda susan karen lisa emily jack harry george sophia oliver emma lucas
  louis louise hugo arthur jules léa manon julien antoine camille élise mathieu aurélie sébastien delphine virginie
  klaus hans jürgen anna petra stefan andrea andreas markus sabine wolfgang ursula heike
  lotte lien femke joris bram ruben jeroen kristof annelies liesbeth hendrik willem an`.split(/\s+/),
);

/** Titles that ask which of the listed people one is. */
const asksWhich =
  /^(?:(?:qui|wie|wer|who)(?:\s+(?:êtes-vous|es-tu|bent\s+u|ben\s+je|sind\s+sie|bist\s+du|are\s+you))?|(?:l['’]|de\s+|der\s+|the\s+|votre\s+|uw\s+|ihr\s+|your\s+)?(?:agente?|employée?|collaborat(?:eur|rice)|collègue|travailleur|personne|répondante?|participante?|medewerker|collega|werknemer|persoon|respondent|deelnemer|mitarbeiter(?:in)?|kolleg(?:e|in)|person|teilnehmer(?:in)?|employee|colleague|staff\s+member|participant)|(?:vous|u|sie|you)\s+(?:êtes|bent|sind|are)|je\s+suis|ik\s+ben|ich\s+bin|i\s+am|choisissez-vous|cherchez-vous|find\s+yourself)\s*[:?.…]*$/iu;

/**
 * Is a list one of people, from which somebody picks the own name? Job titles ("Team Leader") are none: some of the
 * names must be frequent ones.
 *
 * @param texts of the choices, in one language
 * @param title what is asked, in every language; nothing when that is known otherwise
 */
export function arePeople(texts: readonly (string | undefined)[], title: readonly string[] | undefined): boolean {
  if (title && !title.some((text) => asksWhich.test(text.trim()))) return false;
  const written = texts.filter((text) => text !== undefined).map(wordsIn);
  const people = written.filter(isPerson);
  return people.length > 1 && people.length >= written.length * 0.6 && people.some((words) => words.some(isKnown));
}

const wordsIn = (text: string): readonly string[] => text.split(/[\s,.]+/u).filter((word) => word !== '');

/** A first and a family name, in any order; a title or particles may stand before them. */
function isPerson(words: readonly string[]): boolean {
  const own = words.filter((word) => !particles.has(word.toLowerCase()) && !titles.has(word.toLowerCase()));
  return (
    own.length > 0 && words.length > 1 && words.length < 6 && own.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word))
  );
}

function isKnown(word: string): boolean {
  const lower = word.toLowerCase();
  return [lower, ...lower.split('-')].some((part) => names.has(part) || wordNames.has(part) || more.has(part));
}
