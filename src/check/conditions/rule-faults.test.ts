import { expect } from '@open-wc/testing';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { checkSurvey } from '../check-survey.ts';
import { faultsOnPages, foundOnPages } from '../../../test/suites/found-in-pages.ts';

type Make = (name: string, more?: object) => object;

const number: Make = (name, more) => ({ type: 'number', name, title: name, min: 0, max: 9, ...more });
const text: Make = (name, more) => ({ type: 'text', name, title: name, ...more });
const date: Make = (name, more) => ({ type: 'date', name, title: name, ...more });
const choice: Make = (name, more) => ({
  ...{ type: 'choice', name, title: name },
  choices: ['a', 'b', 'c'].map((value) => ({ value, text: value })),
  ...more,
});
const several: Make = (name, more) => choice(name, { multiple: true, ...more });
const around = (type: string, ...questions: object[]): object => ({ type, name: 'g', title: 'G', questions });

const at = 'pages[0].questions';

describe('the check of rules', () => {
  it('says of a value in place of a condition that it never holds, wherever it stands', () => {
    const one = { value: 'a', text: 'A', visibleIf: '{n}' };
    const places: readonly (readonly [pages: readonly (object | object[])[], where: string])[] = [
      [[[number('n')], { questions: [text('t')], visibleIf: '{n}' }], 'pages[1].visibleIf'],
      [[{ questions: [number('n')], endIf: '{n} + 1' }, [text('t')]], 'pages[0].endIf'],
      [[[number('n'), text('t', { visibleIf: '{n}' })]], `${at}[1].visibleIf`],
      [[[number('n'), text('t', { requiredIf: '{n}' })]], `${at}[1].requiredIf`],
      [[[number('n'), text('t', { enableIf: '{n}' })]], `${at}[1].enableIf`],
      [[[number('n'), text('t', { validIf: '{n}', invalidText: 'No' })]], `${at}[1].validIf`],
      [[[number('n'), text('t', { setValueIf: '{n}', setValueExpression: "'x'" })]], `${at}[1].setValueIf`],
      [[[number('n'), choice('c', { choices: [{ value: 'b', text: 'B' }, one] })]], `${at}[1].choices[1].visibleIf`],
      [[[number('n'), around('group', text('s'), text('t', { visibleIf: '{n}' }))]], `${at}[1].questions[1].visibleIf`],
    ];
    for (const [pages, where] of places) {
      const [fault, ...others] = faultsOnPages(...pages);
      expect([fault!.code, fault!.where, ...others]).to.deep.equal(['condition-type', where]);
      expect(fault!.message).to.equal(
        'this gives a value and no condition, so it never holds: compare it with something',
      );
    }
  });

  it('says so once for choices that another question takes over', () => {
    const one = { value: 'a', text: 'A', visibleIf: '{n}' };
    const from = choice('c', { choices: [one, { value: 'b', text: 'B' }] });
    const taking = choice('d', { choices: undefined, choicesFromQuestion: 'c' });
    expect(foundOnPages([number('n'), from], [taking])).to.deep.equal([`condition-type ${at}[1].choices[0].visibleIf`]);
  });

  it('says of an end on the last page alone that it can be left out', () => {
    const ending = (name: string): object => ({ questions: [number(name)], endIf: `{${name}} > 1` });
    const [fault, ...others] = faultsOnPages(ending('n'), ending('m'));
    expect([fault!.code, fault!.where, ...others]).to.deep.equal(['unused-key', 'pages[1].endIf']);
    expect(fault!.message).to.equal('the last page ends the survey anyway: "endIf" can be left out');
  });

  it('says of a default that the question does not take it, also inside another question', () => {
    const wrong = [
      number('d', { defaultValue: 'x' }),
      number('d', { defaultValue: 10 }),
      choice('d', { defaultValue: 'z' }),
      several('d', { defaultValue: ['a', 'z'] }),
      several('d', { defaultValue: ['a', 'a'] }),
      several('d', { defaultValue: 'a' }),
      date('d', { defaultValue: '2020-02-31' }),
    ];
    for (const question of wrong) {
      for (const type of ['page', 'group', 'repeat']) {
        const questions = type === 'page' ? [number('n'), question] : [around(type, number('n'), question)];
        const [fault, ...others] = faultsOnPages(questions);
        const where = `${type === 'page' ? at : `${at}[0].questions`}[1].defaultValue`;
        expect([fault!.code, fault!.where, ...others]).to.deep.equal(['default-value', where]);
        expect(fault!.message).to.equal('the question does not take this value, so it starts without an answer');
      }
    }
    const right = [
      number('d', { defaultValue: 9 }),
      choice('d', { defaultValue: 'b' }),
      several('d', { defaultValue: ['b', 'a'] }),
      several('d', { defaultValue: [] }),
      date('d', { defaultValue: '2020-02-29' }),
      {
        type: 'matrix',
        name: 'd',
        title: 'D',
        rows: [{ value: 'r', text: 'R' }],
        columns: [{ value: '1', text: '1' }],
        defaultValue: { r: '1' },
      },
    ];
    for (const question of right) {
      expect(foundOnPages([question])).to.deep.equal([]);
      expect(foundOnPages([around('repeat', question)])).to.deep.equal([]);
    }
  });

  it('says of a default where nothing is answered that there is none', () => {
    const [fault, ...others] = faultsOnPages([{ type: 'note', name: 'n', text: 'N', defaultValue: 1 }]);
    expect([fault!.code, fault!.where, ...others]).to.deep.equal(['default-value', `${at}[0].defaultValue`]);
    expect(fault!.message).to.equal('a note takes no answer, so it has no default either');
  });

  it('says of a value that is set whether the question can take it', () => {
    const set = (make: Make, setValueExpression: string): string[] =>
      foundOnPages([
        ...[number('n'), text('t'), date('d'), choice('c')],
        { type: 'computed', name: 'some', expression: 'iif({n} > 1, {n}, {t})' },
        make('set', { setValueIf: '{n} > 1', setValueExpression }),
      ]);
    const computed: Make = () => ({ type: 'computed', name: 'set', expression: '{t}' });
    const taken: readonly (readonly [Make, string])[] = [
      [number, '{n} + 1'],
      [text, '{t}'],
      [text, '{d}'],
      [text, '{c}'],
      [date, '{d}'],
      [date, '{t}'],
      [choice, '{c}'],
      [number, '{some}'],
      [computed, ''],
    ];
    for (const [make, expression] of taken) expect(set(make, expression)).to.deep.equal([]);
    const refused: readonly (readonly [Make, string])[] = [
      [number, '{t}'],
      [number, '{d}'],
      [number, "'3'"],
      [text, '{n}'],
      [date, '{c}'],
      [date, '{n}'],
      [choice, '{d}'],
    ];
    for (const [make, expression] of refused) {
      expect(set(make, expression)).to.deep.equal([`condition-type ${at}[5].setValueExpression`]);
    }
    const [fault] = faultsOnPages([text('t'), number('n', { setValueIf: '{t} notempty', setValueExpression: '{t}' })]);
    expect(fault!.message).to.equal('this gives a value that a question of type "number" does not take');
  });

  it('says which key has no meaning without another one, or with it', () => {
    const cases: readonly (readonly [object, string])[] = [
      [{ setValueIf: '{m} > 1' }, 'setValueIf: "setValueIf" has no meaning without "setValueExpression"'],
      [{ setValueExpression: '{m}' }, 'setValueExpression: "setValueExpression" has no meaning without "setValueIf"'],
      [{ invalidText: 'No' }, 'invalidText: "invalidText" has no meaning without "validIf"'],
      [
        { validIf: '{n} > {m}' },
        'validIf: respondents are told that their answer is refused, and not why: say it in "invalidText"',
      ],
      [
        { required: true, requiredIf: '{m} > 1' },
        'requiredIf: the question is always required: "requiredIf" has no effect',
      ],
    ];
    for (const [more, expected] of cases) {
      const found = faultsOnPages([number('m'), number('n', more)]).map(({ where, message }) => `${where}: ${message}`);
      expect(found).to.deep.equal([`${at}[1].${expected}`]);
    }
    expect(foundOnPages([number('m'), number('n', { required: false, requiredIf: '{m} > 1' })])).to.deep.equal([]);
  });

  it('says of what is asked for where nothing is answered that it has no effect, also of types from outside', () => {
    const keys = {
      ...{ required: true, validIf: '{n} > 1', invalidText: 'No' },
      ...{ setValueIf: '{n} > 1', setValueExpression: '{n}' },
    };
    const survey = surveyAround({ type: 'picture', name: 'p', title: 'P', ...keys }, [number('n')]);
    const { faults } = checkSurvey(survey, undefined, { types: [{ type: 'picture', shape: {}, answerless: true }] });
    const found = faults.filter(({ code }) => code === 'unused-key');
    expect(found.map(({ where }) => where)).to.deep.equal(Object.keys(keys).map((key) => `${at}[1].${key}`));
    expect(found[0]!.message).to.equal('nothing is answered here, so "required" has no effect: leave it out');
    expect(faults.map(({ code }) => code)).not.to.include('no-invalid-text');
  });

  it('says which of two readings of a name counts, and where', () => {
    const items = (...values: string[]): object[] => values.map((value) => ({ value, text: value }));
    const cells = { rows: items('a', 'a.b'), columns: items('b.c', 'c'), cellType: 'number' };
    const [fault, ...others] = faultsOnPages([
      { type: 'matrix', name: 'h', title: 'H', ...cells },
      text('t', { visibleIf: '{h.a.c} > 1 or {h.a.b.c} > 1' }),
    ]);
    expect(fault).to.include({ code: 'ambiguous-name', where: `${at}[1].visibleIf`, at: 15 });
    expect(fault!.message).to.equal(
      '{h.a.b.c} can be read in two ways: write {h[a][b.c]}, which is meant now, or {h[a.b][c]}',
    );
    expect(others).to.deep.equal([]);
  });
});
