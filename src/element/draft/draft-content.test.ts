import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import type { QuestionExample } from '../../engine/example.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../engine/read-survey.ts';
import { recallInput } from '../../engine/recall-input.ts';
import { createSession } from '../../engine/create-session.ts';
import type { Session } from '../../engine/session.ts';
import { builtInExamples } from '../../questions/examples.ts';
import { builtInLogic } from '../../questions/logic.ts';

const examples = Object.entries(builtInExamples).flatMap(([type, all]) =>
  all.filter(() => type !== 'computed').map((example) => [`${type}: ${example.name}`, example] as const),
);
/** What is or was right for any question: close to what a question of another kind may have left. */
const written = examples.flatMap(([, { accepts, refuses = [] }]) => [...accepts, ...refuses].map(({ input }) => input));
const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(...written));

const read = ({ question, before }: QuestionExample): CheckedSurvey =>
  readSurvey(surveyAround(question, before), builtInLogic, builtInFunctions);

/** A session that takes a draft up in which this was kept for the question. */
function recall(checked: CheckedSurvey, name: string, kept: unknown): Session {
  const session = createSession(checked, 1);
  session.set(name, recallInput(checked.questions.get(name)!, JSON.parse(JSON.stringify(kept))));
  return session;
}

describe('what a draft keeps', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);
  after(() => localStorage.clear());

  for (const [title, example] of examples) {
    const { name } = example.question;

    it(`is what was typed or picked, right or not, for ${title}`, () => {
      const checked = read(example);
      for (const { input } of [...example.accepts, ...(example.refuses ?? [])].filter((it) => it.input !== undefined)) {
        const typed = createSession(checked, 1);
        typed.set(name, input);
        const recalled = recall(checked, name, input);
        expect(recalled.answers(), JSON.stringify(input)).to.deep.equal(typed.answers());
        expect([recalled.check(), recalled.question(name).issue]).to.deep.equal([
          typed.check(),
          typed.question(name).issue,
        ]);
      }
    });

    it(`harms nothing, whatever it is, for ${title}`, () => {
      const checked = read(example);
      fc.assert(
        fc.property(anything, (kept) => {
          const session = recall(checked, name, kept);
          session.check();
          // What is sent then is what the collector's check takes: reading it again changes nothing.
          const answer = session.answers()[name];
          expect(answer === undefined || recall(checked, name, answer).answers()[name]).to.deep.equal(answer ?? true);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('shows the form with what fits, whatever is kept for each question', async function () {
    this.timeout(120_000);
    const questions = examples
      .filter(([, { before }]) => !before)
      .map(([, { question }], index) => ({ ...question, name: `q${index}` }))
      // What names other questions cannot stand alone.
      .filter((question) => !/\{\w|forEach|choicesFrom/.test(JSON.stringify(question)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anything, { minLength: questions.length, maxLength: questions.length }),
        async (kept) => {
          const inputs = Object.fromEntries(questions.map(({ name }, index) => [name, kept[index]]));
          const { findAll, text } = await open(questions, { ...inputs, mark: 'kept' });
          const shown =
            text() +
            findAll<HTMLInputElement>('input, textarea')
              .map(({ value }) => value)
              .join(' ');
          expect(findAll('.question').length).to.be.greaterThan(20);
          expect(shown).to.contain('kept').and.to.contain('Vous reprenez votre brouillon');
          expect(shown).to.not.match(/\[object|undefined/);
          unmountAll();
        },
      ),
      { numRuns: 8 },
    );
  });

  it('leaves a text empty that was a date before, and keeps the others', async () => {
    const questions = [{ type: 'text', name: 'a', title: 'A', rows: 2 }];
    const { find, findAll } = await open(questions, { a: { day: '1', month: '2', year: '2020' }, mark: 'kept' });
    expect(find<HTMLTextAreaElement>('#q-a').value).to.equal('');
    expect(find<HTMLInputElement>('#q-mark').value).to.equal('kept');
    expect(findAll('.draft')).to.have.length(1);
  });

  it('is no draft when nothing of it fits, and nothing is said of one', async () => {
    const { find, text } = await open([{ type: 'text', name: 'a', title: 'A' }], { a: [1], mark: {} });
    expect(find<HTMLInputElement>('#q-a').value).to.equal('');
    expect(text()).to.not.contain('Vous reprenez votre brouillon');
    expect(localStorage.length).to.equal(0);
  });

  function open(questions: readonly object[], inputs: object): ReturnType<typeof mount> {
    const mark = { type: 'text', name: 'mark', title: 'Mark' };
    const file = {
      ...surveyAround(mark),
      pages: [{ name: 'page', questions: [mark, ...questions] }],
    };
    const draft = { id: 'A'.repeat(22), seed: 1, page: 'page', inputs, until: 9e15, writer: '1' };
    localStorage.setItem('survey-form draft example 1', JSON.stringify(draft));
    return mount(file, {}, { draft: '' });
  }
});
