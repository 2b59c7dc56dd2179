import type { LogicByType } from '../engine/read-survey.ts';
import type { Message } from '../locales/message.ts';
import type { QuestionType } from './question.ts';

/** The widget's words in one language, built-in question types included. */
export type Words = Readonly<Record<string, Message>>;

/** A question type whose code is fetched when a survey uses it. */
export interface LazyQuestionType {
  readonly type: string;
  load(): Promise<QuestionType>;
}

/** Looks for every fault of a survey file; fetched only for developers (`debug`). */
export type Checker = (survey: unknown) => readonly { readonly where: string; readonly message: string }[];

const types = new Map<string, QuestionType>();
const lazyTypes = new Map<string, LazyQuestionType>();
const languages = new Map<string, () => Promise<Words>>();
let loadChecker: (() => Promise<Checker>) | undefined;

/** Makes question types known to every element; a later definition of the same type wins. */
export function useQuestionTypes(definitions: readonly (QuestionType | LazyQuestionType)[]): void {
  for (const definition of definitions) {
    if ('load' in definition) lazyTypes.set(definition.type, definition);
    else types.set(definition.type, definition);
  }
}

/** Makes a language of the widget known. */
export function addLanguage(language: string, load: () => Promise<Words>): void {
  languages.set(language, load);
}

/** Gives `debug` the full checker. */
export function useChecker(load: () => Promise<Checker>): void {
  loadChecker = load;
}

/** Every fault of a survey file, when a checker is at hand. */
export async function checkSurvey(survey: unknown): Promise<ReturnType<Checker>> {
  return loadChecker ? (await loadChecker())(survey) : [];
}

/** The types known by now. */
export const knownTypes = (): ReadonlyMap<string, QuestionType> & LogicByType => types;

/**
 * Fetches the code of the question types that a survey names. The survey was not checked yet: anything may stand in it.
 */
export async function loadTypesOf(survey: unknown): Promise<void> {
  const wanted = new Set<unknown>([
    'text',
    ...listAt(survey, 'pages')
      .flatMap((page) => listAt(page, 'questions'))
      .map(typeOf),
  ]);
  const missing = [...lazyTypes.values()].filter(({ type }) => wanted.has(type) && !types.has(type));
  useQuestionTypes(await Promise.all(missing.map((lazy) => lazy.load())));
}

/** Which language's words serve for a language: itself, its base (`fr` for `fr-BE`), or English. */
export function wordsLanguage(language: string): string {
  const base = language.split('-')[0]!;
  return [language, base, 'en'].find((candidate) => languages.has(candidate)) ?? [...languages.keys()][0] ?? 'en';
}

/** Fetches the words of a language, those of third-party types included. */
export async function loadWords(language: string): Promise<Words> {
  const words = await languages.get(wordsLanguage(language))?.();
  const ofTypes = [...types.values()].map((type) => type.words?.[language] ?? type.words?.['en']);
  return Object.assign({}, words, ...ofTypes) as Words;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = (value as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(list) ? list : [];
}

const typeOf = (question: unknown): unknown => (question as { type?: unknown } | null)?.type;
