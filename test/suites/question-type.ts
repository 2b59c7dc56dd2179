import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { z } from 'zod';
import type { QuestionType } from '../../src/element/base/question.ts';
import type { QuestionExample } from '../../src/engine/example.ts';
import type { Value } from '../../src/engine/expression/syntax.ts';
import type { Issue, QuestionLogic } from '../../src/engine/question-logic.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { Session } from '../../src/engine/session.ts';
import { formatMessage } from '../../src/locales/message.ts';
import { SurveyError } from '../../src/schema/survey-error.ts';
import { createSurveySchema } from '../../src/schema/survey.ts';
import { describeWords, type WordsByLanguage } from './question-words.ts';
import { renderQuestion } from './render-question.ts';
import { languages, surveyAround } from './survey-around.ts';

/** What makes up a question type, for its contract tests. */
export interface QuestionTypeParts {
  readonly logic: QuestionLogic;
  readonly schema: z.ZodObject;
  readonly words: WordsByLanguage;
  readonly examples: readonly QuestionExample[];
  /** The question type with its view; without it only the logic is tested. */
  readonly type?: QuestionType;
  /** Logic of the types that its follow-up questions have, and those before it. */
  readonly followUpTypes?: readonly QuestionLogic[];
  /** Schemas of the types that its nested questions have, and those before it. */
  readonly nestedSchemas?: readonly z.ZodObject[];
  /** A key that the survey file may not leave out. Default: `title`. */
  readonly needs?: string;
}

/** What a broken page or a hostile sender may hand over. */
const hostileInputs: readonly unknown[] = [
  ...[null, true, 0, -0, NaN, Infinity, '', ' ', '\ud800', '__proto__', 'constructor', 'x'.repeat(100_000)],
  ...[
    [],
    [[]],
    [null],
    ['__proto__'],
    {},
    { constructor: 1 },
    JSON.parse('{"__proto__":{"a":1}}') as unknown,
    () => 1,
    Symbol('s'),
  ],
];

/**
 * The contract of every question type: its schema, its logic, its words, its examples and its view agree.
 *
 * @example
 * describeQuestionType({ logic: textLogic, schema: textQuestionSchema, words, examples: textExamples, type: textType });
 */
export function describeQuestionType(parts: QuestionTypeParts): void {
  const { logic, schema, words, examples, type } = parts;
  const types = new Map([logic, ...(parts.followUpTypes ?? [])].map((known) => [known.type, known]));
  const surveySchema = createSurveySchema([schema, ...(parts.nestedSchemas ?? [])]);

  describe(`question type ${logic.type}`, () => {
    before(() => Promise.all(examples.map(async ({ question }) => type?.prepare?.(question))));

    for (const { name, question, before: others = [], accepts, refuses = [] } of examples) {
      const sessionOf = (asked: unknown): Session =>
        createSession(readSurvey(surveyAround(asked, others), types, builtInFunctions), 1);

      describe(`example: ${name}`, () => {
        it('stands in a survey file, for the full checker and for the reader of the page', () => {
          expect(surveySchema.safeParse(surveyAround(question, others)).error?.message).to.equal(undefined);
          expect(sessionOf(question).question(question.name).visible).to.equal(true);
        });

        it('has its texts in four languages', () => {
          expect(question.title || question['text']).to.have.all.keys(languages);
        });

        it('does not stand with a key that is not known', () => {
          expectRefused({ ...question, surplus: true }, others);
        });

        it('does not stand with a needed key missing', () => {
          expectRefused({ ...question, [parts.needs ?? 'title']: undefined }, others);
        });

        for (const { input, answer } of accepts) {
          it(`takes ${show(input)} as ${show(answer)}`, () => {
            const session = sessionOf(question);
            session.set(question.name, input);
            session.check();
            expect(session.question(question.name).issue).to.equal(undefined);
            expect(session.answers()[question.name]).to.deep.equal(answer);
          });

          it(`reads ${show(answer)} back as the same answer`, () => {
            const session = sessionOf(question);
            session.set(question.name, JSON.parse(JSON.stringify(answer)));
            session.check();
            expect(session.question(question.name).issue).to.equal(undefined);
            expect(session.answers()[question.name]).to.deep.equal(answer);
          });
        }

        for (const { input, code, part } of refuses) {
          it(`refuses ${show(input)} with ${code} and a sentence in each language`, () => {
            const session = sessionOf(question);
            session.set(question.name, input);
            expect(session.check()).to.equal(false);
            const { issue } = session.question(question.name);
            expect(issue?.code).to.equal(code);
            if (part !== undefined) expect(issue?.part).to.equal(part);
            expectSentence(issue!);
          });
        }

        it('survives whatever is handed over', () => {
          for (const input of hostileInputs) {
            const session = sessionOf(question);
            session.set(question.name, input);
            session.check();
            const { issue } = session.question(question.name);
            if (issue) expectSentence(issue);
          }
        });

        if (logic.answerless || logic.computed) {
          it('has no answer but what it computes', () => {
            const session = sessionOf({ ...question });
            expect(session.check()).to.equal(true);
            expect(session.answers()[question.name]).to.deep.equal(accepts[0]?.answer);
          });
        } else if (accepts.length === 0) {
          it('never has an answer of its own, so that nobody is asked for one', () => {
            const session = sessionOf({ ...question, required: true });
            expect(session.check()).to.equal(true);
            expect(session.answers()).to.not.have.property(question.name);
          });
        } else {
          it('asks for an answer when it is required', () => {
            const session = sessionOf({ ...question, required: true });
            session.set(question.name, undefined);
            expect(session.check()).to.equal(false);
            const { issue } = session.question(question.name);
            expect(issue?.code).to.equal(`${logic.type}.required`);
            expectSentence(issue!);
          });

          it('may be left out when it is not required', () => {
            const session = sessionOf({ ...question, required: false });
            session.check();
            expect(session.question(question.name).issue).to.equal(undefined);
          });
        }

        if (type) {
          it('is accessible, empty, answered and at fault', async function () {
            this.timeout(20_000);
            const { root, session } = renderQuestion({ type, types, question, before: others, words, language: 'fr' });
            await expect(root).to.be.accessible();
            for (const { input } of [accepts[0], refuses[0]].filter((given) => given !== undefined)) {
              session.set(question.name, input);
              session.check();
              await expect(root).to.be.accessible();
            }
          });

          it('is gone through with the Tab key, and left', async function () {
            this.timeout(10_000);
            await expectTabOrder(
              () => renderQuestion({ type, types, question, before: others, words, language: 'fr' }).root,
            );
          });

          for (const language of languages) {
            it(`shows in ${language}, empty and answered, with every id used once`, () => {
              const rendered = renderQuestion({ type, types, question, before: others, words, language });
              expectSound(rendered.root);
              for (const { input } of [...accepts, ...refuses]) {
                rendered.session.set(question.name, input);
                rendered.session.check();
                expectSound(rendered.root);
              }
            });
          }
        }
      });
    }

    describeWords(logic.type, words);
  });

  function expectRefused(question: unknown, others: readonly unknown[]): void {
    const survey: unknown = JSON.parse(JSON.stringify(surveyAround(question, others)));
    expect(surveySchema.safeParse(survey).success, 'full checker').to.equal(false);
    expect(() => readSurvey(survey, types, builtInFunctions), 'reader of the page').to.throw(SurveyError);
  }

  /** The fault can be told in every language, with every gap filled. */
  function expectSentence({ code, word = code, params = {} }: Issue): void {
    for (const language of languages) {
      const message = words[language][word];
      expect(message, `${word} in ${language}`).to.not.equal(undefined);
      const said: Record<string, unknown> = {};
      for (const [key, param] of Object.entries(params)) {
        said[key] = (param as Record<string, Value> | null)?.[language] ?? param;
      }
      expect(formatMessage(message!, said, language)).to.not.match(/[{}]|undefined|\[object/);
    }
  }
}

/** The Tab key reaches every control once, in the order in which they stand, and leads out again. */
async function expectTabOrder(show: () => HTMLElement): Promise<void> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  const root = show();
  root.before(before);
  root.after(after);
  const expected = [
    ...root.querySelectorAll<HTMLElement>('input, select, textarea, button, a[href], summary, [tabindex]'),
  ]
    .filter((control) => control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility())
    .map(stopOf);
  const reached: unknown[] = [];
  before.focus();
  while (reached.length <= expected.length) {
    await sendKeys({ press: 'Tab' });
    if (document.activeElement === after) break;
    reached.push(stopOf(document.activeElement!));
  }
  before.remove();
  after.remove();
  expect(reached.map(nameOfStop)).to.deep.equal([...new Set(expected)].map(nameOfStop));
}

/** Radio buttons of one group are one stop. */
const stopOf = (control: Element): unknown =>
  control instanceof HTMLInputElement && control.type === 'radio' ? control.name : control;

const nameOfStop = (stop: unknown): string => (stop instanceof Element ? stop.outerHTML.slice(0, 120) : String(stop));

/** What is shown has no gap left and no id twice, and every label and description points to something. */
function expectSound(root: HTMLElement): void {
  expect(root.textContent).to.not.match(/\{\w+\}|undefined|\[object/);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).to.deep.equal([...new Set(ids)]);
  for (const attribute of ['for', 'aria-describedby', 'aria-labelledby']) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      expect(ids).to.include.members(element.getAttribute(attribute)!.split(' '));
    }
  }
}

const show = (value: unknown): string => {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 50)}… (${json.length} characters)` : json;
};
