import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import type { QuestionLogic } from '../../src/engine/question-logic.ts';
import { readSurvey, type CheckedSurvey, type LogicByType } from '../../src/engine/read-survey.ts';
import { boolean, items, oneOf, optional } from '../../src/engine/shape.ts';
import type { Item, Question } from '../../src/schema/question.ts';

type Pick = Question & { readonly choices: readonly Item[]; readonly ask?: boolean };

/** Takes any answer as it is. */
const any: QuestionLogic = { type: 'any', shape: {} };

/** Shows something. */
const show: QuestionLogic = { type: 'show', shape: {}, answerless: true };

/** Takes one of a list; `ask` adds a question that is asked while the first choice is picked. */
const pick: QuestionLogic<Pick, string, string> = {
  type: 'pick',
  shape: { choices: items(), choicesOrder: optional(oneOf('random')), ask: optional(boolean) },
  lists: ['choices'],
  followUps: ({ name, ask, choices }) =>
    ask ? [{ type: 'any', name: `${name}-more`, title: 'More', visibleIf: `{${name}} = '${choices[0]!.value}'` }] : [],
  read: (input, { items: lists }) => (lists['choices']!.some(({ value }) => value === input) ? input : undefined),
  validate: ({ answer }) => (answer === 'wrong' ? { code: 'pick.wrong' } : undefined),
};

/** Question types without looks, as small as can be, to test the engine with. */
export const simpleTypes: LogicByType = new Map(
  [any, show, pick as unknown as QuestionLogic].map((logic) => [logic.type, logic]),
);

/** A question that takes any answer. */
export const anyQuestion = (name: string, more: object = {}): object => ({ type: 'any', name, title: name, ...more });

/** A question that takes one of some values; a value may be an entry of its own. */
export const pickQuestion = (name: string, choices: readonly (string | object)[], more: object = {}): object => ({
  type: 'pick',
  name,
  title: name,
  choices: choices.map((choice) => (typeof choice === 'string' ? { value: choice, text: choice } : choice)),
  ...more,
});

/** Reads a survey of pages given as lists of questions, or as pages. */
export const simpleSurvey = (...pages: (readonly object[] | object)[]): CheckedSurvey =>
  readSurvey(
    {
      id: 'simple',
      version: 1,
      languages: ['en'],
      title: 'Simple',
      pages: pages.map((page, index) => ({ name: `p${index}`, ...(Array.isArray(page) ? { questions: page } : page) })),
    },
    simpleTypes,
    builtInFunctions,
  );
