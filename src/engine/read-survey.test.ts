import { mostEntries } from '../schema/names.ts';
import { expect } from '@open-wc/testing';
import { anyQuestion, pickQuestion, simpleSurvey, simpleTypes } from '../../test/suites/simple-types.ts';
import { SurveyError } from '../schema/survey-error.ts';
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
      [anyQuestion('a', { tittle: 'A' }), '.tittle: this key is not known'],
      [anyQuestion('a', { title: { fr: 'A' } }), '.title.en: this translation is missing'],
      [anyQuestion('a', { visibleIf: '{a' }), '.visibleIf: cannot read "{a", at character 1'],
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
