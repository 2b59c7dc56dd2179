import type { z } from 'zod';
import type { FaultList } from '../report/fault.ts';
import { isLanguage } from '../../schema/intl-names.ts';
import { suggest } from '../report/suggest.ts';
import { isObject } from '../../schema/is-object.ts';
import type { Path } from '../../schema/survey-error.ts';
import { valueAt } from '../report/value-at.ts';
import { isBlankText } from '../report/visible.ts';
import { visit } from './visit.ts';

/**
 * Finds texts that are empty, lack a language of the survey, or have one that the survey does not declare.
 *
 * @param schema the schema of the whole file
 * @param json the parsed file
 * @param faults takes what is found
 */
export function findTranslationFaults(schema: z.ZodType, json: unknown, faults: FaultList): void {
  const declared = isObject(json) && Array.isArray(json['languages']) ? json['languages'] : [];
  const languages = new Set(declared.filter((tag): tag is string => typeof tag === 'string' && isLanguage(tag)));
  visit(schema, json, {
    text: (value, path) => {
      if (isBlank(value) && !isLeftOut(json, path))
        faults.add('missing-translation', path, `this text is empty: ${adviceFor(path)}`);
      if (languages.size === 0 || !isObject(value) || !faults.isOpen) return;
      for (const language of languages) {
        const isWritten = Object.hasOwn(value, language);
        if ((isWritten && !isBlank(value[language])) || !faults.isOpen) continue;
        const message = `the translation for "${language}" is ${isWritten ? 'empty' : 'missing'}`;
        faults.add('missing-translation', [...path, language], message);
      }
      for (const language of Object.keys(value)) {
        if (languages.has(language) || !faults.isOpen) continue;
        const message = `"${language.slice(0, 60)}" is not among the languages of the survey; add it there or take it away`;
        faults.add('undeclared-language', [...path, language], message, suggest(language, languages));
      }
    },
  });
}

/** A note may do without its title. */
const isLeftOut = (json: unknown, path: Path): boolean =>
  path.at(-1) === 'title' && valueAt(json, [...path.slice(0, -1), 'type']) === 'note';

/** Titles of the survey and of questions cannot be left out, nor what is read of a choice or a note. */
function adviceFor(path: Path): string {
  const key = path.at(-1);
  if (key === 'title' && path.length === 1) return 'write the title of the survey';
  if (key === 'title' && typeof path.at(-2) === 'number' && path.at(-3) === 'questions') {
    return 'write the question; only a "note" may do without a title';
  }
  return key === 'text' ? 'write what respondents read here' : 'leave the key out, or write something';
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && isBlankText(value);
