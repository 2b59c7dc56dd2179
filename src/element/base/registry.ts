import type { Functions } from '../../engine/expression/function.ts';
import type { QuestionLogic, QuestionOutline } from '../../engine/question-logic.ts';
import { readSurvey, type CheckedSurvey } from '../../engine/read-survey.ts';
import type { Question } from '../../schema/question.ts';
import type { Message } from '../../locales/message.ts';
import { own } from '../../schema/own.ts';
import type { QuestionType } from './question.ts';

/** The widget's words in one language, built-in question types included. */
export type Words = Readonly<Record<string, Message>>;

/** A question type that is fetched when a survey uses it: thanks to its outline the first page need not wait for it. */
export type LazyQuestionType = QuestionOutline & {
  /** Fetches the question type. */
  load(): Promise<QuestionType>;
};

/** Fetches further question types: asked before a survey is read that names a type which is not known. */
export type LoadType = (type: string) => Promise<QuestionType | undefined>;

/** The words of a language: what the first page needs, and what can follow. */
export interface LanguageSource {
  /** The language's name in that language, for the switch; default: what the browser calls it, which costs it 10 ms. */
  readonly name?: string;
  /** Fetches what the first page says. */
  load(): Promise<Words>;
  /** Fetches what later pages say. */
  loadRest?(): Promise<Words>;
}

/** Looks for every fault of a survey file; fetched only for developers (`debug`). */
export type Checker = (survey: unknown) => readonly { readonly where: string; readonly message: string }[];

let functions: Functions = new Map();
const logic = new Map<string, QuestionLogic>();
const types = new Map<string, QuestionType>();
const lazyTypes = new Map<string, LazyQuestionType>();
const languages = new Map<string, LanguageSource>();
let loadOther: LoadType | undefined;
/** Was anything fetched that most surveys do without? Its words are among the rest. */
let hasRare = false;
let loadChecker: (() => Promise<Checker>) | undefined;

/** Makes question types known to every element; a later definition of the same type wins. */
export function useQuestionTypes(definitions: readonly (QuestionType | LazyQuestionType | LoadType)[]): void {
  for (const given of definitions) {
    if (typeof given === 'function') loadOther = given;
    else {
      const definition = own(given, 1);
      logic.set(definition.type, definition);
      if ('load' in definition) lazyTypes.set(definition.type, definition);
      else types.set(definition.type, definition);
    }
  }
}

/** Makes a language of the widget known. */
export function addLanguage(language: string, source: LanguageSource): void {
  languages.set(language, source);
}

/** Lets conditions call functions and calculate; comes with what most surveys do without. */
function useFunctions(known: Functions): void {
  functions = known;
  hasRare = true;
}

/** Gives `debug` the full checker. */
export function useChecker(load: () => Promise<Checker>): void {
  loadChecker = load;
}

/** Every fault of a survey file, when a checker is at hand. */
export async function checkSurvey(survey: unknown): Promise<ReturnType<Checker>> {
  return loadChecker ? (await loadChecker())(survey) : [];
}

/** The types that are at hand as a whole. */
export const knownTypes = (): ReadonlyMap<string, QuestionType> => types;

/** Does this question need words that come when a survey uses them? */
export const isLazy = (question: Question): boolean =>
  (hasRare ||= lazyTypes.has(question.type) || types.get(question.type)?.prepare?.(question) !== undefined);

/** A type as it is at hand, or as it arrives. */
const fetchType = async (type: string): Promise<QuestionType | undefined> =>
  types.get(type) ?? lazyTypes.get(type)?.load() ?? loadOther?.(type);

/** Fetches types in their turn, and makes them known. */
async function loadTypes(wanted: Iterable<string>, fetch: typeof fetchType): Promise<void> {
  const found = await Promise.all([...new Set(wanted)].map(fetch));
  useQuestionTypes(found.filter((type) => type !== undefined));
}

/** Fetches what these questions need to be shown. */
export async function loadQuestions(questions: readonly Question[]): Promise<void> {
  await loadTypes(
    questions.map(({ type }) => type),
    fetchType,
  );
  await Promise.all(questions.map(async (question) => types.get(question.type)?.prepare?.(question)));
}

/**
 * Reads a survey file with what is at hand: the outlines of the types, which know what most files say. What they refuse
 * is judged by the types themselves, with those that have no outline and the functions of conditions.
 *
 * @throws {SurveyError} `survey-invalid`, with the place of the first fault
 */
export async function readFetched(survey: unknown): Promise<CheckedSurvey> {
  const read = (): CheckedSurvey => readSurvey(survey, logic, functions);
  try {
    return read();
  } catch {
    const { completeFor } = await import('./complete-for.ts');
    await completeFor(survey, { fetchType, loadTypes, useFunctions });
    return read();
  }
}

/** Which language's words serve for a language: itself, its base (`fr` for `fr-BE`), or English. */
export function wordsLanguage(language: string): string {
  const base = language.split('-')[0]!;
  return [language, base].find((candidate) => languages.has(candidate)) ?? 'en';
}

/** The name of a language in that language: "Français", "Nederlands". */
export function languageName(language: string): string {
  const known = languages.get(language)?.name;
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames([language], own({ type: 'language' })).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Fetches the words that the first page needs in a language, those of third-party types included. */
export async function loadWords(language: string): Promise<Words> {
  const words = await languages.get(wordsLanguage(language))?.load();
  const ofTypes = [...types.values()].map((type) => type.words?.[language] ?? type.words?.['en']);
  return Object.assign({}, words, ...ofTypes) as Words;
}

/** Fetches all words of a language. */
export async function loadAllWords(language: string): Promise<Words> {
  const rest = await languages.get(wordsLanguage(language))?.loadRest?.();
  return { ...(await loadWords(language)), ...rest };
}
