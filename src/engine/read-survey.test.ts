import { expect } from '@open-wc/testing';
import { anyQuestion, pickQuestion, simpleSurvey, simpleTypes } from '../../test/suites/simple-types.ts';
import { mostEntries, mostQuestions } from '../schema/names.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { QuestionLogic } from './question-logic.ts';
import { readSurvey } from './read-survey.ts';

/** Why the survey is refused and where. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SurveyError) return `${error.where}: ${error.message}`;
    throw error;
  }
  throw new Error('the survey was read');
}

describe('reading a survey', () => {
  it('lists the questions of each page by name, follow-ups after the question they belong to', () => {
    const { pages, questions } = simpleSurvey(
      [pickQuestion('q', ['other'], { ask: true }), anyQuestion('a')],
      [anyQuestion('b')],
    );
    expect(pages.map((page) => page.questions)).to.deep.equal([['q', 'q-more', 'a'], ['b']]);
    expect([...questions.keys()]).to.deep.equal(['q', 'q-more', 'a', 'b']);
    expect(questions.get('q')).to.deep.include({ page: 0, parent: undefined, followUps: ['q-more'] });
    expect(questions.get('q-more')).to.deep.include({ page: 0, parent: 'q', followUps: [] });
    expect(questions.get('b')).to.include({ page: 1 });
  });

  it('reads the conditions of pages, questions and entries', () => {
    const { pages, questions } = simpleSurvey(
      [anyQuestion('a'), anyQuestion('b', { visibleIf: '{a} = 1', requiredIf: '{a} = 2' })],
      {
        visibleIf: '{b} empty',
        questions: [pickQuestion('q', ['x', { value: 'y', text: 'Y', visibleIf: '{a} = 3' }])],
      },
    );
    expect(pages.map(({ visibleIf }) => visibleIf?.kind)).to.deep.equal([undefined, 'unary']);
    expect(questions.get('b')!.expressions.visibleIf?.kind).to.equal('binary');
    expect(questions.get('b')!.expressions.requiredIf?.kind).to.equal('binary');
    expect(questions.get('q')!.items.map(({ list, value }) => [list, value])).to.deep.equal([['choices', 'y']]);
  });

  it('hands the file on as it is', () => {
    const { survey, questions } = simpleSurvey([anyQuestion('a')]);
    expect(questions.get('a')!.question).to.equal(survey.pages[0]!.questions[0]);
  });

  it('takes undefined for absent, as JSON does', () => {
    expect(simpleSurvey([anyQuestion('a', { hint: undefined, visibleIf: undefined })]).questions.size).to.equal(1);
    expect(refusal(() => simpleSurvey([anyQuestion('a', { title: undefined })]))).to.equal(
      'pages[0].questions[0]: the key "title" is missing',
    );
  });

  it('says where and what is wrong', () => {
    const cases: readonly (readonly [object, string])[] = [
      [anyQuestion('a', { type: 'strange' }), '.type: the question type "strange" is not known'],
      [anyQuestion('a', { type: 7 }), '.type: expected a question type'],
      [anyQuestion('a', { tittle: 'A' }), '.tittle: this key is not known'],
      [anyQuestion('a', { title: { fr: 'A' } }), '.title.en: this translation is missing'],
      [anyQuestion('a', { visibleIf: '{a' }), '.visibleIf: cannot read "{a", at character 1'],
      [anyQuestion('a', { visibleIf: 'alert(1)' }), '.visibleIf: no function is named "alert"'],
      [anyQuestion('a', { visibleIf: '{b} = 1' }), '.visibleIf: no question is named "b"'],
      [anyQuestion('a', { visibleIf: '{a} = 1' }), ': these conditions depend on each other'],
      [pickQuestion('a', ['x', 'x']), '.choices[1].value: the value "x" is used twice'],
      [pickQuestion('a', []), `.choices: expected a list of 1 to ${mostEntries} entries`],
      [pickQuestion('a', ['x', { value: 'y' }]), '.choices[1]: the key "text" is missing'],
    ];
    for (const [question, expected] of cases) {
      expect(refusal(() => simpleSurvey([question]))).to.equal(`pages[0].questions[0]${expected}`);
    }
  });

  it('says what belongs in the keys of a survey', () => {
    const survey = {
      id: 's',
      version: 1,
      languages: ['en'],
      title: 'S',
      pages: [{ name: 'p', questions: [anyQuestion('a')] }],
    };
    const cases: readonly (readonly [object, string])[] = [
      [{ closes: '2020-02-11' }, 'closes: expected a date and time with its offset'],
      [{ languages: ['en', 'English'] }, 'languages[1]: expected a language tag'],
      [{ languages: ['en', 'nl', 'en'] }, 'languages[2]: the language "en" stands twice'],
      [{ format: 2 }, 'format: expected format 1'],
      [{ pagesOrder: 'fixed' }, 'pagesOrder: expected random'],
      [{ pages: [null] }, 'pages[0]: expected an object'],
    ];
    for (const [change, expected] of cases) {
      expect(refusal(() => readSurvey({ ...survey, ...change }, simpleTypes))).to.equal(expected);
    }
  });

  it('takes what a check of a question type gives for what it expected', () => {
    const even = (value: unknown): string | undefined => (Number(value) % 2 === 0 ? undefined : 'an even number');
    const types = new Map([['any', { type: 'any', shape: { step: even } }]]);
    const read = (step: number): unknown =>
      readSurvey(
        {
          ...{ id: 's', version: 1, languages: ['en'], title: 'S' },
          pages: [{ name: 'p', questions: [anyQuestion('a', { step })] }],
        },
        types,
      );
    expect(() => read(2)).not.to.throw();
    expect(refusal(() => read(3))).to.equal('pages[0].questions[0].step: expected an even number');
  });

  it('says which name is used twice, of pages and of questions', () => {
    const page = (name: string): object => ({ name, questions: [anyQuestion(name)] });
    expect(refusal(() => simpleSurvey(page('a'), page('b'), page('a')))).to.equal(
      'pages[2].name: the name "a" is used twice',
    );
    expect(refusal(() => simpleSurvey([anyQuestion('a')], [anyQuestion('b'), anyQuestion('a')]))).to.equal(
      'pages[1].questions[1].name: the name "a" is used twice',
    );
  });

  it('says where the condition is that ends the survey', () => {
    expect(refusal(() => simpleSurvey({ questions: [anyQuestion('a')], endIf: '{b' }))).to.equal(
      'pages[0].endIf: cannot read "{b", at character 1',
    );
  });

  it('refuses more questions than a browser can hold', () => {
    const page = (start: number, count: number): object[] =>
      Array.from({ length: count }, (_, index) => anyQuestion(`q${start + index}`));
    const pages = Array.from({ length: mostQuestions / mostEntries }, (_, index) =>
      page(index * mostEntries, mostEntries),
    );
    expect(simpleSurvey(...pages).questions.size).to.equal(mostQuestions);
    expect(refusal(() => simpleSurvey(...pages, page(mostQuestions, 1)))).to.equal(
      `pages[${pages.length}].questions[0]: expected at most ${mostQuestions} questions in all`,
    );
  });

  it('gives each page the conditions under which a page before it ended the survey', () => {
    const { pages } = simpleSurvey(
      { questions: [anyQuestion('a')], endIf: '{a} = 1' },
      { questions: [anyQuestion('b')], visibleIf: '{a} = 2', endIf: '{b} = 1' },
      { questions: [anyQuestion('c')] },
      { questions: [anyQuestion('d')] },
    );
    const [first, second, third, last] = pages;
    expect(first!.unless).to.equal(undefined);
    expect(second!.unless).to.equal(first!.ends);
    expect(second!.ends).to.deep.include({ kind: 'binary', operator: 'and', left: second!.visibleIf });
    expect(third!.unless).to.deep.equal({ kind: 'binary', operator: 'or', left: first!.ends, right: second!.ends });
    expect(last!.unless).to.equal(third!.unless);
  });

  it('tells whether any text has to be filled in: one with a brace, or one of what is repeated', () => {
    const each = (type: string, more: Partial<QuestionLogic>): QuestionLogic => ({ type, shape: {}, ...more });
    const types = new Map(
      [each('any', {}), each('repeated', { entries: () => [] })].map((logic) => [logic.type, logic]),
    );
    const pipes = (question: object, more: object = {}): boolean =>
      readSurvey(
        { id: 's', version: 1, languages: ['en'], title: 'S', pages: [{ name: 'p', questions: [question] }], ...more },
        types,
      ).pipes;
    expect(pipes(anyQuestion('a'))).to.equal(false);
    expect(pipes(anyQuestion('a', { hint: { en: 'After {a}' } }))).to.equal(true);
    expect(pipes(anyQuestion('a'), { title: 'About {a}' })).to.equal(true);
    expect(pipes(anyQuestion('a', { type: 'repeated' }))).to.equal(true);
  });

  it('hands on what fails in the code of a question type', () => {
    const failing: QuestionLogic = {
      type: 'any',
      shape: {},
      expand() {
        throw new TypeError('of the type');
      },
    };
    const survey = { id: 's', version: 1, languages: ['en'], title: 'S' };
    const pages = [{ name: 'p', questions: [anyQuestion('a')] }];
    expect(() => readSurvey({ ...survey, pages }, new Map([['any', failing]]))).to.throw(TypeError, 'of the type');
  });

  it('knows the types that it is given, and no others', () => {
    const survey = {
      id: 's',
      version: 1,
      languages: ['en'],
      title: 'S',
      pages: [{ name: 'p', questions: [anyQuestion('a')] }],
    };
    expect(readSurvey(survey, simpleTypes).questions.size).to.equal(1);
    expect(refusal(() => readSurvey(survey, new Map()))).to.contain('the question type "any" is not known');
  });
});
