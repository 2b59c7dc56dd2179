import { isObject } from '../../schema/is-object.ts';
import type { Path } from '../../schema/survey-error.ts';
import { valueAt } from '../report/value-at.ts';
import { literalMarkup, type MarkdownKind } from './markup.ts';
import { isOneLanguage, isProperName } from './same-text.ts';
import type { NamedQuestions } from '../structure/name-faults.ts';
import { isLeading, isDoubleNegative } from './negation.ts';
import { prefixesOf } from '../structure/panel.ts';
import type { AddFault } from '../reach/reach-faults.ts';
import { findTextNames } from '../structure/text-names.ts';

/** A text for people and where it stands. */
export interface PlacedText {
  readonly value: unknown;
  readonly path: Path;
}

/** So many characters are read in one breath on a phone; by the key that holds the text. */
const lengths: Readonly<Record<string, number>> = {
  title: 200,
  hint: 300,
  text: 150,
  intro: 1200,
  thanks: 1200,
  purpose: 300,
};
const longestNote = 2000;

/** A text with fewer words may well be the same in two languages: a name, an abbreviation. */
const fewestWords = 3;

/**
 * Finds texts that are too long to be read, were copied from another language instead of translated, ask two negatives at
 * once, push towards an answer, or name a question that does not exist.
 *
 * @param texts every text of the file
 * @param json the parsed file, which may have faults
 * @param questions every question that has a name
 * @param add takes what is found
 */
export function findTextFaults(
  texts: readonly PlacedText[],
  json: Readonly<Record<string, unknown>>,
  questions: NamedQuestions,
  add: AddFault,
): void {
  const languages = Array.isArray(json['languages']) ? json['languages'] : [];
  const first = typeof languages[0] === 'string' ? languages[0] : 'en';
  const prefixes = prefixesOf(questions);
  for (const { value, path } of texts) {
    const translations = isObject(value) ? Object.entries(value) : [[first, value] as const];
    const written = translations.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    if (isObject(value)) findCopies(written, path);
    else if (languages.length > 1 && typeof value === 'string' && isOneLanguage(value, path)) {
      add('copied-translation', path, 'this text is the same in every language: was it translated?');
    }
    for (const [language, text] of written) {
      const place = isObject(value) ? [...path, language] : path;
      findLength(text, place);
      findTextNames(text, place, questions, prefixes, json['pagesOrder'] === 'random', add);
      const markup = literalMarkup(text, markdownOf(path));
      if (markup !== undefined) add('text-markup', place, markup);
      if (isRead(path) && !isMissing(path)) findQuestionFaults(text, language, place, path);
    }
  }

  function findCopies(translations: readonly (readonly [string, string])[], path: Path): void {
    const seen = new Map<string, string>();
    for (const [language, text] of translations) {
      const before = seen.get(text);
      if (before !== undefined && wordsIn(text) >= fewestWords && !isProperName(text)) {
        add(
          'copied-translation',
          [...path, language],
          `the text for "${language}" is the same as that for "${before}": was it translated?`,
        );
      } else seen.set(text, language);
    }
  }

  /** "Don't know" and the like: an answer that stands for none. */
  function isMissing(path: Path): boolean {
    return valueAt(json, [...path.slice(0, -1), 'missing']) === true;
  }

  function findLength(text: string, path: Path): void {
    const keys = path.filter((key) => typeof key === 'string' && Object.hasOwn(lengths, key));
    const key = keys.at(-1) as string | undefined;
    const isNote =
      key === 'text' && !path.some((part) => ['choices', 'rows', 'columns', 'items'].includes(part as string));
    const most = isNote ? longestNote : ((key === undefined ? undefined : lengths[key]) ?? Infinity);
    const { length } = text;
    if (length > most)
      add('long-text', path, `${length} characters are much to read here: ${most} or fewer are better`);
  }

  function findQuestionFaults(text: string, language: string, path: Path, root: Path): void {
    if (isDoubleNegative(text, language, isAnswer(root))) {
      add('double-negative', path, 'two negatives in one question are easily misread: ask it positively');
    } else if (isLeading(text, language)) {
      add('leading-question', path, 'this pushes towards an answer: ask it neutrally');
    }
  }
}

/** What is answered, or said to respondents between questions: titles, rows, choices, notes. */
const isRead = (path: Path): boolean => path.at(-1) === 'title' || path.at(-1) === 'text';

/** Which Markdown a text takes, by its place; the texts of question types of one's own may take any. */
function markdownOf(path: Path): MarkdownKind {
  const key = path.at(-1);
  const isNote = key === 'text' && path.at(-3) === 'questions';
  if (isNote || (path.length === 1 && (key === 'intro' || key === 'thanks'))) return 'block';
  return key === 'hint' ? 'inline' : 'none';
}

/** A choice or a column; rows and items are statements. */
const isAnswer = (path: Path): boolean =>
  path.at(-1) === 'text' && ['choices', 'columns'].includes(path.at(-3) as string);

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
