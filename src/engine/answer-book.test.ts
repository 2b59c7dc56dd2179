import { expect } from '@open-wc/testing';
import { anyQuestion, pickQuestion, simpleSurvey, simpleTypes } from '../../test/suites/simple-types.ts';
import { createAnswerBook, type AnswerBook } from './answer-book.ts';
import { builtInFunctions } from './expression/functions.ts';
import type { QuestionLogic } from './question-logic.ts';
import { readSurvey } from './read-survey.ts';
import { items } from './shape.ts';
import { shuffle } from './shuffle.ts';
import { onDay } from './today.ts';

const bookOf = (...pages: Parameters<typeof simpleSurvey>): AnswerBook =>
  createAnswerBook(simpleSurvey(...pages), 1, shuffle);

/** Holds a question that has no condition of its own. */
const box: QuestionLogic = {
  type: 'box',
  shape: {},
  answerless: true,
  followUps: ({ name }) => [{ type: 'any', name: `${name}-in`, title: 'In', required: true }],
};
const grid: QuestionLogic = { type: 'grid', shape: { rows: items(), columns: items() }, lists: ['rows', 'columns'] };
const types = new Map([...simpleTypes, ['box', box], ['grid', grid]]);

/** Also with boxes, grids and functions. */
const richBookOf = (...questions: readonly object[]): AnswerBook => {
  const pages = [{ name: 'p', questions }];
  const survey = { id: 'rich', version: 1, languages: ['en'], title: 'Rich', pages };
  return createAnswerBook(readSurvey(survey, types, builtInFunctions), 1, shuffle);
};

/** How many pages and questions an action evaluates. */
function evaluationsOf(book: AnswerBook, action: () => void): number {
  const before = book.evaluations;
  action();
  return book.evaluations - before;
}

const values = (book: AnswerBook, name: string): string[] =>
  book.state(name).items['choices']!.map(({ value }) => value);

describe('the answers of one person', () => {
  describe('with an end on each of two hundred pages', () => {
    const manyEnds = (): AnswerBook =>
      bookOf(
        ...Array.from({ length: 200 }, (_, index) => ({
          questions: [anyQuestion(`q${index}`)],
          endIf: `{q${index}} = 1`,
          ...(index > 0 ? { visibleIf: `{q${index - 1}} != 3` } : {}),
        })),
      );

    it('evaluates an answer that ends nothing with what reads it, however many ends there are', () => {
      const book = manyEnds();
      // The question, its end, the next page and that page's end.
      expect(evaluationsOf(book, () => book.set('q0', 2))).to.be.at.most(4);
      expect(evaluationsOf(book, () => book.set('q100', 2))).to.be.at.most(4);
    });

    it('evaluates nothing twice when an answer ends the survey, or lets it go on', () => {
      const book = manyEnds();
      // Of each page that follows: itself, its question and its end.
      expect(evaluationsOf(book, () => book.set('q0', 1))).to.be.at.most(3 * 200);
      expect([book.hasEnded(0), book.hasEnded(1), book.hasEnded(199)]).to.deep.equal([false, true, true]);
      expect([book.isPageVisible(0), book.isPageVisible(1), book.isPageVisible(199)]).to.deep.equal([
        true,
        false,
        false,
      ]);
      expect(evaluationsOf(book, () => book.set('q0', 2))).to.be.at.most(3 * 200);
      expect([book.hasEnded(199), book.isPageVisible(199)]).to.deep.equal([false, true]);
    });
  });

  describe('an answer', () => {
    it('is what the question type reads; the input is kept as it was given', () => {
      const book = bookOf([pickQuestion('q', ['a', 'b'])]);
      book.set('q', 'x');
      expect(book.state('q')).to.include({ input: 'x', answer: undefined });
      book.set('q', 'b');
      expect(book.state('q')).to.include({ input: 'b', answer: 'b' });
    });

    it('is withdrawn by undefined', () => {
      const book = bookOf([anyQuestion('q')]);
      book.set('q', 'x');
      book.set('q', undefined);
      expect(book.state('q').answer).to.equal(undefined);
    });

    it('is none when it is empty', () => {
      const book = bookOf([anyQuestion('q')]);
      for (const empty of ['', [], {}]) {
        book.set('q', empty);
        expect(book.state('q').answer).to.equal(undefined);
      }
      book.set('q', 0);
      expect(book.state('q').answer).to.equal(0);
    });

    it('gives a new state and leaves the old one as it was', () => {
      const book = bookOf([anyQuestion('q')]);
      const before = book.state('q');
      book.set('q', 'x');
      expect(book.state('q')).to.not.equal(before);
      expect(before.answer).to.equal(undefined);
    });

    it('leaves the states of other questions the same objects', () => {
      const book = bookOf([anyQuestion('a'), anyQuestion('b')]);
      const before = book.state('b');
      book.set('a', 'x');
      expect(book.state('b')).to.equal(before);
    });
  });

  describe('what depends on it', () => {
    const chain = [
      anyQuestion('a'),
      anyQuestion('b', { visibleIf: '{a} = 1' }),
      anyQuestion('c', { visibleIf: '{b} = 1' }),
      anyQuestion('d', { visibleIf: '{c} notempty' }),
      anyQuestion('e'),
    ];

    it('is evaluated, each once, and nothing else: 1 000 questions, 500 of them with a condition', () => {
      const questions = Array.from({ length: 1000 }, (_, index) =>
        // Each odd one reads the even one before it; the last also reads the first.
        anyQuestion(
          `q${index}`,
          index % 2 === 0 ? {} : { visibleIf: `{q${index - 1}} = 1${index === 999 ? ' or {q0} = 1' : ''}` },
        ),
      );
      const book = bookOf(questions);
      expect(book.evaluations, 'the page and its questions').to.equal(1001);
      expect(
        evaluationsOf(book, () => book.set('q0', 1)),
        'itself and its two readers',
      ).to.equal(3);
      for (let index = 1; index < 1000; index++) {
        const expected = index % 2 === 0 ? 2 : 1;
        expect(
          evaluationsOf(book, () => book.set(`q${index}`, 1)),
          `q${index}`,
        ).to.equal(expected);
      }
    });

    it('is left alone when the answer stays the same', () => {
      const book = bookOf(chain);
      book.set('a', [1, { row: '2' }]);
      expect(evaluationsOf(book, () => book.set('a', [1, { row: '2' }]))).to.equal(1);
    });

    it('is followed only as far as something changes', () => {
      const book = bookOf(chain);
      expect(
        evaluationsOf(book, () => book.set('a', 2)),
        'b stays hidden',
      ).to.equal(2);
      expect(
        evaluationsOf(book, () => book.set('a', 1)),
        'b appears without answer',
      ).to.equal(3);
    });

    it('is evaluated once when several ways lead there', () => {
      const book = bookOf([
        anyQuestion('a'),
        anyQuestion('left', { visibleIf: '{a} = 1' }),
        anyQuestion('right', { visibleIf: '{a} = 1' }),
        anyQuestion('both', { visibleIf: '{left} empty and {right} empty and {a} = 1' }),
      ]);
      expect(evaluationsOf(book, () => book.set('a', 1))).to.equal(4);
      expect(book.state('both').visible).to.equal(true);
    });

    it('is evaluated after all that it reads, wherever it stands in the file', () => {
      const book = bookOf([
        anyQuestion('last', { visibleIf: '{a} = 1 and {c} = 3' }),
        anyQuestion('c', { visibleIf: '{a} = 1 and {b} = 2' }),
        anyQuestion('b', { visibleIf: '{a} = 1' }),
        anyQuestion('a'),
      ]);
      book.set('b', 2);
      book.set('c', 3);
      for (const a of [1, 2, 1]) {
        book.set('a', a);
        expect(book.state('last').visible, `a is ${a}`).to.equal(a === 1);
      }
    });

    it('is evaluated again when another day has begun, and only then', () => {
      const question = anyQuestion('q', { visibleIf: "today() > '2020-02-11'" });
      const book = onDay('2020-02-11', () => richBookOf(question));
      const renew = (day: string): number => onDay(day, () => evaluationsOf(book, () => book.renew()));
      expect(renew('2020-02-11')).to.equal(0);
      expect(book.state('q').visible).to.equal(false);
      expect(renew('2020-02-12')).to.equal(2);
      expect(book.state('q').visible).to.equal(true);
      expect(renew('2020-02-12')).to.equal(0);
    });

    it('may stand before it in the file', () => {
      const book = bookOf([anyQuestion('first', { visibleIf: '{last} = 1' }), anyQuestion('last')]);
      book.set('last', 1);
      expect(book.state('first').visible).to.equal(true);
    });
  });

  describe('a hidden question', () => {
    const questions = [
      anyQuestion('a'),
      anyQuestion('b', { visibleIf: '{a} = 1' }),
      anyQuestion('c', { visibleIf: '{b} notempty' }),
    ];

    it('has no value, for nobody', () => {
      const book = bookOf(questions);
      book.set('a', 1);
      book.set('b', 'x');
      expect(book.state('c').visible).to.equal(true);
      book.set('a', 2);
      expect(book.state('b')).to.include({ visible: false, answer: undefined });
      expect(book.state('c').visible).to.equal(false);
    });

    it('gets back what was typed when it is shown again', () => {
      const book = bookOf(questions);
      book.set('a', 1);
      book.set('b', 'x');
      book.set('c', 'y');
      book.set('a', 2);
      expect(book.state('b').input).to.equal('x');
      book.set('a', 1);
      expect([book.state('b').answer, book.state('c').answer]).to.deep.equal(['x', 'y']);
    });

    it('takes an answer that counts once it is shown', () => {
      const book = bookOf(questions);
      book.set('b', 'x');
      expect(book.state('b').answer).to.equal(undefined);
      book.set('a', 1);
      expect(book.state('b').answer).to.equal('x');
    });

    it('hides with its page', () => {
      const book = bookOf([anyQuestion('a')], { visibleIf: '{a} = 1', questions: [anyQuestion('b')] });
      expect([book.isPageVisible(1), book.state('b').visible]).to.deep.equal([false, false]);
      book.set('a', 1);
      expect([book.isPageVisible(1), book.state('b').visible]).to.deep.equal([true, true]);
    });
  });

  describe('a follow-up', () => {
    const questions = [anyQuestion('a'), pickQuestion('q', ['other', 'none'], { ask: true, visibleIf: '{a} empty' })];

    it('is asked while its condition holds', () => {
      const book = bookOf(questions);
      expect(book.state('q-more').visible).to.equal(false);
      book.set('q', 'other');
      book.set('q-more', 'text');
      expect(book.state('q-more')).to.include({ visible: true, answer: 'text' });
      book.set('q', 'none');
      expect(book.state('q-more')).to.include({ visible: false, answer: undefined, input: 'text' });
    });

    it('hides with the question that it belongs to', () => {
      const book = bookOf(questions);
      book.set('q', 'other');
      book.set('q-more', 'text');
      book.set('a', 'x');
      expect(book.state('q-more')).to.include({ visible: false, answer: undefined });
    });

    it('hides so, and cannot be answered, when it has no condition of its own', () => {
      const book = richBookOf(
        anyQuestion('a'),
        { type: 'box', name: 'b', title: 'B', visibleIf: '{a} != 1', enableIf: '{a} != 2' },
        anyQuestion('reader', { visibleIf: '{b-in} notempty' }),
      );
      book.set('b-in', 'x');
      expect(book.state('b-in')).to.include({ visible: true, enabled: true, required: true, answer: 'x' });
      book.set('a', 1);
      expect(book.state('b-in')).to.include({ visible: false, answer: undefined });
      expect(book.state('reader').visible).to.equal(false);
      book.set('a', 2);
      expect(book.state('b-in')).to.include({ visible: true, enabled: false, required: false, answer: 'x' });
    });

    it('can be read by conditions', () => {
      const book = bookOf([...questions, anyQuestion('last', { visibleIf: "{q-more} = 'text'" })]);
      book.set('q', 'other');
      book.set('q-more', 'text');
      expect(book.state('last').visible).to.equal(true);
    });
  });

  describe('the entries of a list', () => {
    const b = { value: 'b', text: 'B', visibleIf: '{a} = 1' };

    it('are hidden by their conditions, and an answer that names a hidden one does not count', () => {
      const book = bookOf([anyQuestion('a'), pickQuestion('q', ['x', b])]);
      expect(values(book, 'q')).to.deep.equal(['x']);
      book.set('a', 1);
      book.set('q', 'b');
      expect(values(book, 'q')).to.deep.equal(['x', 'b']);
      expect(book.state('q').answer).to.equal('b');
      book.set('a', 2);
      expect(book.state('q').answer).to.equal(undefined);
      book.set('a', 1);
      expect(book.state('q').answer).to.equal('b');
    });

    it('change what depends on the answer', () => {
      const book = bookOf([
        anyQuestion('a'),
        pickQuestion('q', ['x', b]),
        anyQuestion('z', { visibleIf: "{q} = 'b'" }),
      ]);
      book.set('q', 'b');
      expect(book.state('z').visible).to.equal(false);
      book.set('a', 1);
      expect(book.state('z').visible).to.equal(true);
    });

    it('keep one random order for the whole session, hidden ones or not', () => {
      const choices = ['c', 'd', 'e', 'f', 'g', 'h'];
      const book = bookOf([anyQuestion('a'), pickQuestion('q', [b, ...choices], { choicesOrder: 'random' })]);
      const before = values(book, 'q');
      book.set('a', 1);
      expect(values(book, 'q').filter((value) => value !== 'b')).to.deep.equal(before);
      expect(before, 'not the order of the file').to.not.deep.equal(choices);
      expect([...before].sort()).to.deep.equal(choices);
    });

    it('are hidden in their own list only, also when another one has the same value', () => {
      const columns = [{ value: 'b', text: 'B' }];
      const book = richBookOf(anyQuestion('a'), { type: 'grid', name: 'g', title: 'G', rows: [b], columns });
      const shown = (list: string): number => book.state('g').items[list]!.length;
      expect([shown('rows'), shown('columns')]).to.deep.equal([0, 1]);
      book.set('a', 1);
      expect([shown('rows'), shown('columns')]).to.deep.equal([1, 1]);
    });

    it('stay the same list while nothing about them changes', () => {
      const book = bookOf([pickQuestion('q', ['x', 'y'], { choicesOrder: 'random' })]);
      const before = book.state('q').items;
      book.set('q', 'x');
      expect(book.state('q').items).to.equal(before);
    });
  });

  describe('a fault', () => {
    it('is not shown before the question is checked, and follows the answer from then on', () => {
      const book = bookOf([pickQuestion('q', ['right', 'wrong'], { required: true })]);
      book.set('q', 'wrong');
      expect(book.state('q').issue).to.equal(undefined);
      book.check('q');
      expect(book.state('q').issue).to.deep.equal({ code: 'pick.wrong' });
      book.set('q', 'right');
      expect(book.state('q').issue).to.equal(undefined);
      book.set('q', undefined);
      expect(book.state('q').issue).to.deep.equal({ code: 'pick.required' });
    });

    const table = [
      { visible: false, required: true, answer: undefined, code: undefined },
      { visible: false, required: true, answer: 'wrong', code: undefined },
      { visible: true, required: false, answer: undefined, code: undefined },
      { visible: true, required: false, answer: 'wrong', code: 'pick.wrong' },
      { visible: true, required: true, answer: 'wrong', code: 'pick.wrong' },
      { visible: true, required: true, answer: 'right', code: undefined },
      { visible: true, required: true, answer: undefined, code: 'pick.required' },
    ];
    for (const { visible, required, answer, code } of table) {
      const kind = `${visible ? 'shown' : 'hidden'}, ${required ? 'required' : 'optional'}, answered ${answer ?? 'nothing'}`;
      it(`of a question that is ${kind}: ${code ?? 'none'}`, () => {
        const book = bookOf([
          anyQuestion('a'),
          pickQuestion('q', ['right', 'wrong'], { required, visibleIf: '{a} empty' }),
        ]);
        book.set('q', answer);
        book.set('a', visible ? undefined : 1);
        book.check('q');
        expect(book.state('q').issue?.code).to.equal(code);
      });
    }

    it('of a question that cannot be answered now takes its answer out of the count', () => {
      const book = bookOf([
        anyQuestion('a'),
        pickQuestion('q', ['right', 'wrong'], { enableIf: '{a} empty' }),
        anyQuestion('reader', { visibleIf: '{q} notempty' }),
      ]);
      book.set('q', 'wrong');
      expect(book.state('q').answer).to.equal('wrong');
      book.set('a', 1);
      expect(book.state('q')).to.include({ answer: undefined, input: 'wrong' });
      expect(book.state('reader').visible).to.equal(false);
      book.set('a', undefined);
      book.set('q', 'right');
      book.set('a', 1);
      expect(book.state('q').answer).to.equal('right');
    });

    it('is none while nothing is left to pick', () => {
      const book = bookOf([
        anyQuestion('a'),
        pickQuestion('q', [{ value: 'b', text: 'B', visibleIf: '{a} = 1' }], { required: true }),
      ]);
      book.check('q');
      expect(book.state('q').issue).to.equal(undefined);
      book.set('a', 1);
      book.check('q');
      expect(book.state('q').issue).to.deep.equal({ code: 'pick.required' });
    });

    it('goes with requiredIf, and comes when it is looked for', () => {
      const book = bookOf([anyQuestion('a'), anyQuestion('q', { requiredIf: '{a} > 3' })]);
      book.check('q');
      book.set('a', 4);
      expect(book.state('q')).to.deep.include({ required: true, issue: undefined });
      book.check('q');
      expect(book.state('q').issue).to.deep.equal({ code: 'any.required' });
      book.set('a', 3);
      expect(book.state('q')).to.include({ required: false, issue: undefined });
    });

    it('is none of a question that has just appeared, whatever was looked for before', () => {
      for (const key of ['visibleIf', 'enableIf']) {
        const more = { required: true, validIf: '{q} > 5', [key]: '{a} = 1' };
        const book = bookOf([anyQuestion('a'), anyQuestion('q', more)]);
        const checkBoth = (): void => ['a', 'q'].forEach(book.check);
        checkBoth();
        book.set('a', 1);
        expect(book.state('q').issue, key).to.equal(undefined);
        book.set('q', 3);
        expect(book.state('q').issue, `${key}, while it is answered`).to.equal(undefined);
        checkBoth();
        expect(book.state('q').issue).to.include({ code: 'question.invalid' });
        book.set('q', 4);
        expect(book.state('q').issue, 'and stays until it is mended').to.include({ code: 'question.invalid' });
        book.set('a', 2);
        book.set('a', 1);
        expect(book.state('q').issue, `${key}, once it came back`).to.equal(undefined);
      }
    });

    it('is never that of a question that only shows something', () => {
      const book = bookOf([{ type: 'show', name: 'q', title: 'Q', required: true }]);
      book.check('q');
      expect(book.state('q').issue).to.equal(undefined);
    });
  });
});
