const words: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  fr: ['Oui', 'Non'],
  nl: ['Ja', 'Nee'],
  de: ['Ja', 'Nein'],
  en: ['Yes', 'No'],
};

/**
 * What true and false are called; in English where the language is not known.
 *
 * @example
 * sayYesNo(true, 'fr-BE'); // "Oui"
 */
export const sayYesNo = (answer: boolean, language: string): string =>
  (words[language.slice(0, 2)] ?? words['en']!)[answer ? 0 : 1];
