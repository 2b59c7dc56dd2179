import type { QuestionLogic, QuestionOutline } from '../engine/question-logic.ts';
import type { LogicByType } from '../engine/read-survey.ts';
import type { Message } from '../locales/message.ts';
import type { QuestionType } from './question.ts';

/** The widget's words in one language, built-in question types included. */
export type Words = Readonly<Record<string, Message>>;

/** A question type of which only the outline is at hand; the rest is fetched when a survey uses it. */
export type LazyQuestionType = QuestionOutline & {
  /** Fetches the question type. */
  load(): Promise<QuestionType>;
};

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

const logic = new Map<string, QuestionLogic>();
const types = new Map<string, QuestionType>();
const lazyTypes = new Map<string, LazyQuestionType>();
const languages = new Map<string, LanguageSource>();
let loadChecker: (() => Promise<Checker>) | undefined;

/** Makes question types known to every element; a later definition of the same type wins. */
export function useQuestionTypes(definitions: readonly (QuestionType | LazyQuestionType)[]): void {
  for (const definition of definitions) {
    logic.set(definition.type, definition);
    if ('load' in definition) lazyTypes.set(definition.type, definition);
    else types.set(definition.type, definition);
  }
}

/** Makes a language of the widget known. */
export function addLanguage(language: string, source: LanguageSource): void {
  languages.set(language, source);
}

/** Gives `debug` the full checker. */
export function useChecker(load: () => Promise<Checker>): void {
  loadChecker = load;
}

/** Every fault of a survey file, when a checker is at hand. */
export async function checkSurvey(survey: unknown): Promise<ReturnType<Checker>> {
  return loadChecker ? (await loadChecker())(survey) : [];
}

/** The logic of every type, or its outline while the rest was not fetched. */
export const knownLogic = (): LogicByType => logic;

/** The types that are at hand as a whole. */
export const knownTypes = (): ReadonlyMap<string, QuestionType> => types;

/** Is this a type that comes, with its words, when a survey uses it? */
export const isLazy = (type: string): boolean => lazyTypes.has(type);

/** Fetches those of these types that are not at hand yet. */
export async function loadTypes(wanted: Iterable<string>): Promise<void> {
  const missing = [...new Set(wanted)].filter((type) => !types.has(type));
  const loaded = await Promise.all(missing.map((type) => lazyTypes.get(type)!.load()));
  useQuestionTypes(loaded);
}

/** Which language's words serve for a language: itself, its base (`fr` for `fr-BE`), or English. */
export function wordsLanguage(language: string): string {
  const base = language.split('-')[0]!;
  return [language, base, 'en'].find((candidate) => languages.has(candidate)) ?? [...languages.keys()][0] ?? 'en';
}

/** The name of a language in that language: "Français", "Nederlands". */
export function languageName(language: string): string {
  const known = languages.get(language)?.name;
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
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
