import type { Functions, SurveyFunction } from '../engine/expression/function.ts';
import type { QuestionLogic, QuestionOutline } from '../engine/question-logic.ts';
import type { LogicByType } from '../engine/read-survey.ts';
import type { Question } from '../schema/question.ts';
import type { Message } from '../locales/message.ts';
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

const functions = new Map<string, SurveyFunction>();
const logic = new Map<string, QuestionLogic>();
const types = new Map<string, QuestionType>();
const lazyTypes = new Map<string, LazyQuestionType>();
const languages = new Map<string, LanguageSource>();
let loadOther: LoadType | undefined;
let loadChecker: (() => Promise<Checker>) | undefined;

/** Makes question types known to every element; a later definition of the same type wins. */
export function useQuestionTypes(definitions: readonly (QuestionType | LazyQuestionType | LoadType)[]): void {
  for (const definition of definitions) {
    if (typeof definition === 'function') loadOther = definition;
    else {
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

/** What conditions may call, once it was fetched. */
export const knownFunctions = (): Functions => functions;

/** Does this question bring code, and with it words, that come when a survey uses them? */
export const isLazy = (question: Question): boolean =>
  lazyTypes.has(question.type) || types.get(question.type)?.prepare?.(question) !== undefined;

/** Fetches those of these types that are not at hand yet. */
async function loadTypes(wanted: Iterable<string>): Promise<void> {
  const missing = [...new Set(wanted)].filter((type) => !types.has(type));
  const load = async (type: string): Promise<QuestionType | readonly []> =>
    (await (lazyTypes.get(type)?.load() ?? loadOther?.(type))) ?? [];
  useQuestionTypes((await Promise.all(missing.map(load))).flat());
}

/** Fetches what these questions need to be shown. */
export async function loadQuestions(questions: readonly Question[]): Promise<void> {
  await loadTypes(questions.map(({ type }) => type));
  await Promise.all(questions.map(async (question) => types.get(question.type)?.prepare?.(question)));
}

/** Fetches what a survey file needs before it can be read: rare types, and the functions of conditions. */
export async function loadFor(survey: unknown): Promise<void> {
  const source = JSON.stringify(survey) ?? '';
  const named = [...source.matchAll(/"type":"([\w-]+)"/g)].map(([, type]) => type!);
  const calls = /(If|xpression)":"(\\.|[^"\\])*\w\s*\(/.test(source);
  const library = calls && functions.size === 0 ? import('../engine/expression/functions.ts') : undefined;
  await loadTypes(named.filter((type) => !logic.has(type)));
  for (const [name, implementation] of (await library)?.builtInFunctions ?? []) functions.set(name, implementation);
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
