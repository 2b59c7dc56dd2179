import { expect } from '@open-wc/testing';
import { faultsOnPages, foundOnPages } from '../../../test/suites/found-in-pages.ts';
import { FaultList } from '../report/fault.ts';
import { findSourceFaults } from './source-faults.ts';

const entry = (value: string, more?: object): object => ({ value, text: value, ...more });
const choice = (name: string, more?: object): object => ({
  ...{ type: 'choice', name, title: name, multiple: true },
  choices: [entry('a'), entry('b')],
  ...more,
});
const taking = (name: string, source: string): object =>
  choice(name, { choices: undefined, choicesFromQuestion: source });
const text = (name: string): object => ({ type: 'text', name, title: name });
const repeat = (forEach: string, ...questions: readonly object[]): object => ({
  ...{ type: 'repeat', name: 'r', title: 'R', forEach },
  questions: questions.length > 0 ? questions : [text('t')],
});
const group = (...questions: readonly object[]): object => ({ type: 'group', name: 'g', title: 'G', questions });

const at = 'pages[0].questions';
const expected = (source: string): string =>
  `expected the name of another question with choices of its own, outside groups, not "${source}"`;

describe('the check of questions that take the choices of another', () => {
  const wrong: readonly (readonly [why: string, questions: readonly object[], where: string, source: string])[] = [
    ['there is none', [taking('q', 'nothing')], `${at}[0].choicesFromQuestion`, 'nothing'],
    ['it is itself', [taking('q', 'q')], `${at}[0].choicesFromQuestion`, 'q'],
    ['it has no choices', [text('x'), taking('q', 'x')], `${at}[1].choicesFromQuestion`, 'x'],
    ['it takes them itself', [choice('x'), taking('y', 'x'), taking('q', 'y')], `${at}[2].choicesFromQuestion`, 'y'],
    ['it is in a group', [group(choice('x')), taking('q', 'x')], `${at}[1].choicesFromQuestion`, 'x'],
    ['there is none for one in a group', [group(taking('q', 'x'))], `${at}[0].questions[0].choicesFromQuestion`, 'x'],
    ['there is nothing to repeat for', [repeat('nothing')], `${at}[0].forEach`, 'nothing'],
    ['it is repeated for itself', [repeat('r')], `${at}[0].forEach`, 'r'],
    ['it is repeated for a text', [text('x'), repeat('x')], `${at}[1].forEach`, 'x'],
  ];
  for (const [why, questions, where, source] of wrong) {
    it(`finds that ${why}`, () => {
      const found = faultsOnPages(questions).map((fault) => `${fault.code} ${fault.where}: ${fault.message}`);
      expect(found).to.deep.equal([`wrong-value ${where}: ${expected(source)}`]);
    });
  }

  it('guesses which one was meant', () => {
    const [fault] = faultsOnPages([choice('devices'), choice('other'), taking('q', 'devcies')]);
    expect(fault).to.include({ suggestion: 'devices', message: `${expected('devcies')} – did you mean "devices"?` });
  });

  it('takes those of a question of any page, before it or after it', () => {
    expect(foundOnPages([choice('x'), taking('q', 'x')], [group(taking('p', 'x'))])).to.deep.equal([]);
    expect(foundOnPages([taking('q', 'x')], [choice('x')])).to.deep.equal([]);
    expect(foundOnPages([choice('x')], [repeat('x')])).to.deep.equal([]);
  });

  it('finds that nothing is left to repeat for', () => {
    const none = (first: object, second: object): string[] =>
      faultsOnPages([choice('x', { choices: [entry('a', first), entry('b', second)] }), repeat('x')]).map(
        ({ code, where, message }) => `${code} ${where}: ${message}`,
      );
    expect(none({ exclusive: true }, { missing: true })).to.deep.equal([
      `wrong-value ${at}[1].forEach: every choice of "x" is "exclusive" or "missing": there is nothing to ask about`,
    ]);
    expect(none({ exclusive: true }, {})).to.deep.equal([]);
  });

  it('counts what is asked about each thing', () => {
    const many = (count: number): object[] => Array.from({ length: count }, (_, index) => text(`t${index}`));
    const added = (count: number, max?: number): object => ({ ...repeat('', ...many(count)), forEach: undefined, max });
    const choices = Array.from({ length: 20 }, (_, index) => entry(`c${index}`));
    const tooMany = (...questions: readonly object[]): string[] => {
      const faults = new FaultList();
      findSourceFaults({ pages: [{ questions }] }, faults);
      return faults.all.map(({ code, where, message }) => `${code} ${where}: ${message}`);
    };
    expect(tooMany(added(999, 20))).to.deep.equal([]);
    expect(tooMany(added(1000, 20))).to.deep.equal([
      `too-many ${at}[0].questions: 1000 questions, each asked about 20 things, make 20001 questions in all: a survey may have 20000`,
    ]);
    expect(tooMany(choice('c', { choices }), repeat('c', ...many(999)))).to.deep.equal([]);
    expect(tooMany(choice('c', { choices }), repeat('c', ...many(1000)))).to.deep.equal([
      `too-many ${at}[1].questions: 1000 questions, each asked about 20 things, make 20002 questions in all: a survey may have 20000`,
    ]);
    const full = [{ ...added(999, 20), name: 'full' }, ...many(19)];
    expect(tooMany(...full)).to.deep.equal([]);
    expect(tooMany(...full, text('a'), text('b'))).to.deep.equal([
      `too-many ${at}[20]: that makes 20001 questions in all: a survey may have 20000`,
    ]);
  });
});
