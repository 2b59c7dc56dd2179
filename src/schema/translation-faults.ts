import type { z } from 'zod';
import type { FaultList } from './fault.ts';
import { isLanguage } from './intl-names.ts';
import { suggest } from './suggest.ts';
import { isObject } from './is-object.ts';
import { visit } from './visit.ts';

/**
 * Finds texts that lack a language of the survey, or have one that the survey does not declare.
 *
 * @param schema the schema of the whole file
 * @param json the parsed file
 * @param faults takes what is found
 */
export function findTranslationFaults(schema: z.ZodType, json: unknown, faults: FaultList): void {
  const declared = isObject(json) && Array.isArray(json['languages']) ? json['languages'] : [];
  const languages = new Set(declared.filter((tag): tag is string => typeof tag === 'string' && isLanguage(tag)));
  if (languages.size === 0) return;
  visit(schema, json, {
    text: (value, path) => {
      if (!isObject(value) || !faults.isOpen) return;
      for (const language of languages) {
        if (!Object.hasOwn(value, language) && faults.isOpen) {
          faults.add('missing-translation', [...path, language], `the translation for "${language}" is missing`);
        }
      }
      for (const language of Object.keys(value)) {
        if (languages.has(language) || !faults.isOpen) continue;
        const message = `"${language.slice(0, 60)}" is not among the languages of the survey; add it there or take it away`;
        faults.add('undeclared-language', [...path, language], message, suggest(language, languages));
      }
    },
  });
}
