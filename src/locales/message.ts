import { formatNumber } from './format-number.ts';
import { own } from '../schema/own.ts';

/**
 * A sentence with gaps, or one per plural category of the language (`one`, `few`, `many` …): `{name}` is filled in. The
 * parameter `count` decides; `zero` wins when it is 0, in every language.
 */
export type Message = string | PluralForms;

/** A sentence for each plural category of a language, by the names of `Intl.PluralRules`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What fills the gaps of a message. */
export type MessageParams = Readonly<Record<string, unknown>>;

const rules = new Map<string, Intl.PluralRules>();
/** The numbers of a message that are there to be typed. */
const typed = ['example', 'large', 'small'];

/**
 * Writes a message.
 *
 * @param message from a locale
 * @param params by name; numbers are written the way the language does, `example`, `large` and `small` as they can be typed
 * @param language a BCP 47 tag, for plural forms and numbers
 * @example
 * formatMessage({ one: '{count} minute', other: '{count} minutes' }, { count: 6 }, 'en'); // "6 minutes"
 */
export function formatMessage(message: Message, params: MessageParams, language: string): string {
  return formOf(message, Number(params['count']), language).replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = params[name];
    if (typeof value === 'number') return formatNumber(value, language, typed.includes(name));
    return typeof value === 'string' ? value : gap;
  });
}

function formOf(message: Message, count: number, language: string): string {
  if (typeof message === 'string') return message;
  if (count === 0 && message.zero !== undefined) return message.zero;
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language, own({ maximumSignificantDigits: 21 }))));
  return message[rule.select(count)] ?? message.other;
}

/** The same keys as a reference language has, so that a missing or surplus key does not compile. */
export type WordsLike<Reference> = { readonly [Key in keyof Reference]: Message };
