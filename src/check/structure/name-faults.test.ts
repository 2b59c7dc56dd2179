import { expect } from '@open-wc/testing';
import { faultsOnPages, foundOnPages } from '../../../test/suites/found-in-pages.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { findFaults } from '../find-faults.ts';

const text = (name: string, more?: object): object => ({ type: 'text', name, title: name, ...more });
const number = (name: string, more?: object): object => ({ type: 'number', name, title: name, ...more });
const choice = (name: string, more?: object): object => ({
  ...{ type: 'choice', name, title: name },
  choices: [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B', other: {} },
  ],
  ...more,
});
const around = (type: string, questions: readonly object[], more?: object): object => ({
  ...{ type, name: 'around', title: 'Around', questions },
  ...more,
});

const at = 'pages[0].questions';

describe('the check of names', () => {
  const twice: readonly (readonly [questions: readonly object[], where: string])[] = [
    [[text('a'), text('a')], `${at}[1].name`],
    [[around('group', [text('a'), text('b'), text('a')])], `${at}[0].questions[2].name`],
    [[around('repeat', [text('a'), text('b'), text('a')])], `${at}[0].questions[2].name`],
    [[text('a'), around('group', [text('b'), text('a')])], `${at}[1].questions[1].name`],
    [[around('group', [text('a')]), text('a')], `${at}[1].name`],
    [[around('group', [text('around')])], `${at}[0].questions[0].name`],
  ];
  for (const [questions, where] of twice) {
    it(`finds that the name at ${where} is used before, once`, () => {
      expect(foundOnPages(questions)).to.deep.equal([`duplicate-name ${where}`]);
    });
  }

  it('says of a repeated question the name that stands in the file', () => {
    const repeated = faultsOnPages([around('repeat', [text('a'), text('a')])]);
    expect(repeated[0]!.message).to.equal('the name "a" is used twice; each question needs a name of its own');
  });

  it('lets a page and a question, or questions that are asked about different things, have one name', () => {
    expect(foundOnPages({ name: 'a', questions: [text('a')] })).to.deep.equal([]);
    expect(foundOnPages([text('a'), around('repeat', [text('a')])])).to.deep.equal([]);
  });

  it('finds every page after the first that has its name', () => {
    const page = (name: string, question: string): object => ({ name, questions: [text(question)] });
    const found = faultsOnPages(page('a', 'q'), page('b', 'r'), page('a', 's'), page('a', 't'));
    expect(found.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'duplicate-name pages[2].name',
      'duplicate-name pages[3].name',
    ]);
    expect(found[0]!.message).to.equal('the name "a" is used twice; each page needs a name of its own');
  });

  it('takes no name for one that is used twice', () => {
    const unnamed = { type: 'text', title: 'T' };
    const page = { name: undefined, questions: [text('a'), unnamed, unnamed] };
    const found = foundOnPages(page, { ...page, questions: [text('b')] });
    expect(found.filter((line) => !line.startsWith('missing-key'))).to.deep.equal([]);
    expect(found).to.have.length(4);
  });
});

describe('a question with a fault', () => {
  const asked = (name: string): object => text('asked', { visibleIf: `{${name}} notempty` });

  const faulty: readonly (readonly [question: object, names: readonly string[], fault: string])[] = [
    [text('a', { titel: 'A' }), ['a'], `unknown-key ${at}[0].titel`],
    [around('group', [text('a')], { titel: 'A' }), ['a'], `unknown-key ${at}[0].titel`],
    [around('group', [text('a'), text('b', { titel: 'B' })]), ['a', 'b'], `unknown-key ${at}[0].questions[1].titel`],
    [around('group', [choice('c')], { titel: 'A' }), ['c', 'c-b'], `unknown-key ${at}[0].titel`],
    [choice('c', { titel: 'C' }), ['c', 'c-b', 'c-other'], `unknown-key ${at}[0].titel`],
    [around('repeat', [text('a')], { forEach: 'nothing' }), ['around'], `wrong-value ${at}[0].forEach`],
  ];
  for (const [question, names, fault] of faulty) {
    it(`at ${fault} is known by its name, as is what is asked with it: ${names.join()}`, () => {
      for (const name of names) expect(foundOnPages([question, asked(name)])).to.deep.equal([fault]);
    });
  }

  it('is known by its name when its type cannot write it out', () => {
    const failing = (error: Error): QuestionLogic => ({
      type: 'failing',
      shape: {},
      expand() {
        throw error;
      },
      followUps: () => [{ type: 'text', name: 'f-more', title: 'More' }],
    });
    const survey = surveyAround(asked('f'), [{ type: 'failing', name: 'f', title: 'F' }]);
    const refused = failing(new SurveyError('survey-invalid', 'cannot be written out', []));
    expect(findFaults(survey, undefined, [refused])).to.deep.equal([]);
    expect(() => findFaults(survey, undefined, [failing(new TypeError('of the type'))])).to.throw(
      TypeError,
      'of the type',
    );
  });

  it('makes no other name known', () => {
    const found = (question: object, name: string): string[] => foundOnPages([question, asked(name)]);
    for (const name of ['nothing', 'c-x', 'nothing-b']) {
      expect(found(choice('c'), name)).to.deep.equal([`condition-name ${at}[1].visibleIf`]);
    }
    expect(found(choice('c', { titel: 'C' }), 'nothing-b')).to.include(`condition-name ${at}[1].visibleIf`);
  });

  it('is still the first of its name', () => {
    const group = around('group', [text('a')], { titel: 'A' });
    expect(foundOnPages([text('a'), group])).to.deep.equal([`unknown-key ${at}[1].titel`]);
    expect(foundOnPages([text('a', { titel: 'A' }), number('a')])).to.deep.equal([
      `unknown-key ${at}[0].titel`,
      `duplicate-name ${at}[1].name`,
    ]);
  });
});
