import { own } from './own.ts';

/** How a language tag of a survey file looks: `fr`, `nl`, `de-BE`. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Is this a language tag that `Intl` takes? It throws at tags such as `fr-fr-fr`, which a page would meet only when it
 * shows a number or a date.
 */
export const isLanguage = (tag: string): boolean =>
  languagePattern.test(tag) && isTaken(() => Intl.getCanonicalLocales(tag));

/** Is this a time zone that `Intl` knows? */
export const isTimeZone = (name: string): boolean =>
  isTaken(() => new Intl.DateTimeFormat('en', own({ timeZone: name })));

function isTaken(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
