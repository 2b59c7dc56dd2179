import type { Path } from '../../schema/survey-error.ts';

/** Small words that begin with a small letter in names too: "Rue de la Loi", "Bank of Ireland". */
const particles =
  /^(?:d|l|de|du|des|la|le|les|et|en|van|der|den|het|ter|ten|und|von|zu|für|of|the|and|for|à|au|aux|sur|in|im|am)$/;

/**
 * Is this the name of something, a number or an address, which is the same in every language?
 *
 * @example
 * isProperName('Rue de la Loi 16'); // true
 */
export function isProperName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !particles.test(word));
  if (/@|https?:|www\./.test(text)) return own.length < 8;
  return own.length > 0 && own.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 3);
}

/** Words that show which language a sentence is written in. */
const telling: readonly RegExp[] = [
  /(?<![\p{L}])(?:le|la|les|des|du|une|vous|votre|vos|est|êtes|pour|avec|dans|combien|quel(?:le)?s?|comment|pourquoi|que|qui|sur|ne|pas|plus|merci|à)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:het|een|uw|u|bent|hebt|zijn|voor|met|hoeveel|welke?|hoe|waarom|wat|wie|niet|geen|meer|naar|dank|aan|op|van)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:der|das|ein|eine|einen|ihr|ihre|sie|sind|haben|für|mit|wie|viele?|welche[rs]?|warum|was|wer|nicht|kein|danke|auf|zu|von|und|ist)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:the|an?|your|you|are|is|do|does|have|for|with|how|many|much|which|what|why|who|not|no|more|thank|to|of|there|this)(?![\p{L}])/giu,
];

/** Names of people and bodies are no sentences. */
const names: readonly unknown[] = ['owner', 'contact'];

/**
 * Is one string, which serves for every language, a sentence in one of them? A text that says it in two, or a name, serves
 * for all.
 *
 * @param text the string
 * @param path where it is
 */
export function isOneLanguage(text: string, path: Path): boolean {
  if (names.includes(path.at(-1)) || isProperName(text) || /\s[/|–—·]\s|\n/.test(text)) return false;
  const counts = telling.map((words) => text.match(words)?.length ?? 0).toSorted((left, right) => right - left);
  return counts[0]! >= 2 && counts[0]! > counts[1]!;
}
