import type { EntriesContext, QuestionLogic } from '../../engine/question-logic.ts';
import { integerFrom, list, name, optional, text } from '../../engine/shape.ts';
import type { RepeatQuestion } from './repeat.schema.ts';
import { sumOf } from '../../schema/decimal.ts';
import { mostThings } from './thing.ts';
import { partName, thingsOf, unroll, whileThere } from './unroll.ts';

/** The keys of the things that were added, in the order in which they were. */
export type RepeatAnswer = readonly string[];

/**
 * The same questions for each of several things. Every question about every thing is a question of its own, so that
 * conditions, sending and results know nothing of repeating.
 */
export const repeatLogic: QuestionLogic<RepeatQuestion, RepeatAnswer, RepeatAnswer> = {
  type: 'repeat',
  shape: {
    questions: list(() => {}),
    forEach: optional(name),
    min: optional(integerFrom(0, mostThings)),
    max: optional(integerFrom(1, mostThings)),
    entryTitle: optional(text),
  },
  nested: 'questions',

  /**
   * As many things as are needed are there from the start. One that is repeated for choices is shown while any of them is
   * picked, and has no answer that could be required.
   */
  expand(question, find, path) {
    const { forEach, min = 0, required: _required, requiredIf: _requiredIf, visibleIf, ...rest } = question;
    const things = thingsOf(question, find, path);
    if (forEach !== undefined) return { ...rest, forEach, things, visibleIf: whileThere(forEach, things, visibleIf) };
    const written = { ...question, things };
    return min > 0 ? { defaultValue: things.slice(0, min).map(({ key }) => key), ...written } : written;
  },

  followUps: (question) => question.things!.flatMap((thing) => unroll(question, thing)),

  read(input, { question: { forEach, things } }) {
    if (forEach !== undefined || !Array.isArray(input)) return undefined;
    const known = new Set(things!.map(({ key }) => key));
    return (input as RepeatAnswer).filter((key) => known.delete(key));
  },

  answerBytes: ({ things }) => '[]'.length + sumOf(things!.map(({ key }) => 3 * key.length + '"",'.length)),

  validate({ question: { forEach, min = 0 }, answer = [] }) {
    if (forEach !== undefined || answer.length >= min || answer.length === 0) return undefined;
    return { code: 'repeat.tooFew', params: { count: min } };
  },

  /** The things of the other question, or those that were added, numbered as they are shown. */
  entries(answer = [], { question, text: translate, word }) {
    const { name, forEach, things, questions } = question;
    const namesOf = (key: string): readonly string[] => questions.map((part) => partName(name, key, part.name));
    if (forEach !== undefined) {
      return things!.map(({ key, text: title }) => ({ title: translate(title ?? key), questions: namesOf(key) }));
    }
    return answer.map((key, index) => ({
      title: entryTitle(question, index, translate, word),
      questions: namesOf(key),
    }));
  },
};

/** What an added thing is called: its number, behind the title that the survey file gives. */
export const entryTitle = (
  { entryTitle: title }: RepeatQuestion,
  index: number,
  translate: EntriesContext['text'],
  word: EntriesContext['word'],
): string =>
  word('repeat.entry', {
    title: title === undefined ? word('repeat.thing') : translate(title),
    number: String(index + 1),
  });
