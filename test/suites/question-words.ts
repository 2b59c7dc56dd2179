import { expect } from '@open-wc/testing';
import type { Message } from '../../src/locales/message.ts';
import { languages } from './survey-around.ts';

/** Words in the languages that are built in. */
export type WordsByLanguage = Readonly<Record<(typeof languages)[number], Readonly<Record<string, Message>>>>;

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const gapsOf = (message: Message): readonly string[] =>
  [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

/**
 * The contract of words: complete, translated, and typeset in every language.
 *
 * @param type the question type whose words they are; none for those of the widget itself
 * @param words all of them
 */
export function describeWords(type: string | undefined, words: WordsByLanguage): void {
  describe('words', () => {
    it('have the same keys in every language, those of a type each with its name', () => {
      const keys = Object.keys(words.en);
      for (const language of languages) expect(Object.keys(words[language]), language).to.have.members(keys);
      for (const key of keys) if (type !== undefined) expect(key.split('.')[0]).to.equal(type);
    });

    it('have the same gaps in every language, and none is empty', () => {
      for (const [key, message] of Object.entries(words.en)) {
        for (const language of languages) {
          expect(gapsOf(words[language][key]!), `${key} in ${language}`).to.deep.equal(gapsOf(message));
          for (const form of formsOf(words[language][key]!))
            expect(form.trim(), `${key} in ${language}`).to.not.equal('');
        }
      }
    });

    it('are translated: no sentence is the same in two languages', () => {
      for (const key of Object.keys(words.en)) {
        const sentences = languages
          .map((language) => formsOf(words[language][key]!).at(-1)!)
          .filter((sentence) => /\p{L}{2}/u.test(sentence.replaceAll(/\{\w+\}/g, '')));
        expect(sentences, key).to.deep.equal([...new Set(sentences)]);
      }
    });

    it('are typeset: curly apostrophes, and in French narrow no-break spaces', () => {
      for (const language of languages) {
        for (const form of Object.values(words[language]).flatMap(formsOf)) expect(form).to.not.match(/['"]/);
      }
      for (const form of Object.values(words.fr).flatMap(formsOf))
        expect(form).to.not.match(/[^\u202f][;:!?»]|«[^\u202f]/);
    });
  });
}
