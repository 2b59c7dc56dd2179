/**
 * Gives a French text the narrow no-break spaces that typing leaves out, so that no line begins with a question mark:
 * before `?`, `!`, `:`, `;` and `»`, and behind `«`. Only a space that is there is replaced, and none inside an address,
 * a time or a face such as `:-)`.
 *
 * @param text to be shown
 * @param language of the text; any other than French leaves it as it is
 * @example
 * spaceFrench('Pourquoi ?', 'fr-BE'); // "Pourquoi\u202f?"
 */
export const spaceFrench = (text: string, language: string): string =>
  /^fr\b/i.test(language) ? text.replace(/ +(?=[?!](?![\w=])|»|[:;](?!\S))|(«) +/g, '$1\u202f') : text;
