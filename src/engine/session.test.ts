import { expect } from '@open-wc/testing';
import { anyQuestion, pickQuestion, simpleSurvey } from '../../test/suites/simple-types.ts';
import { createSession } from './create-session.ts';
import type { Session } from './session.ts';

const sessionOf = (...pages: Parameters<typeof simpleSurvey>): Session => createSession(simpleSurvey(...pages), 1);

const shown = ({ snapshot }: Session): string[] => snapshot.questions.map(({ question }) => question.name);

describe('a session', () => {
  const threePages = (): Session => sessionOf([anyQuestion('a')], [anyQuestion('b')], [anyQuestion('c')]);

  describe('going on and back', () => {
    it('shows one page after the other', () => {
      const session = threePages();
      expect(session.snapshot).to.include({ page: 0, step: 1, steps: 3, isFirst: true, isLast: false });
      expect(session.next()).to.equal(true);
      expect(session.snapshot).to.include({ page: 1, step: 2, steps: 3, isFirst: false, isLast: false });
      expect(session.next()).to.equal(true);
      expect(session.snapshot).to.include({ page: 2, step: 3, steps: 3, isFirst: false, isLast: true });
      expect(shown(session)).to.deep.equal(['c']);
    });

    it('stays on the last page, and on the first', () => {
      const session = threePages();
      session.back();
      expect(session.snapshot.page).to.equal(0);
      session.next();
      session.next();
      expect(session.next()).to.equal(false);
      expect(session.snapshot.page).to.equal(2);
    });

    it('keeps the answers', () => {
      const session = threePages();
      session.set('a', 'x');
      session.next();
      session.back();
      expect(session.question('a').answer).to.equal('x');
    });

    it('passes over hidden pages, and over pages of which every question is hidden', () => {
      const session = sessionOf(
        [anyQuestion('a')],
        { visibleIf: '{a} = 1', questions: [anyQuestion('b')] },
        [anyQuestion('c', { visibleIf: '{a} = 1' })],
        [anyQuestion('d')],
      );
      session.next();
      expect(shown(session)).to.deep.equal(['d']);
      session.back();
      expect(shown(session)).to.deep.equal(['a']);
    });

    it('goes on from a page that is hidden while it is shown, and back', () => {
      for (const [way, page] of [
        ['next', 2],
        ['back', 0],
      ] as const) {
        const session = sessionOf(
          [anyQuestion('a')],
          [anyQuestion('b', { visibleIf: '{a} empty' })],
          [anyQuestion('c')],
        );
        session.next();
        expect(session.snapshot.page).to.equal(1);
        session.set('a', 1);
        session[way]();
        expect(session.snapshot.page, way).to.equal(page);
      }
    });

    it('starts on the first page that has something to show', () => {
      const session = sessionOf([anyQuestion('a', { visibleIf: '{b} = 1' })], [anyQuestion('b')]);
      expect(session.snapshot).to.include({ page: 1, step: 1, isFirst: true });
    });
  });

  describe('checking', () => {
    const required = (): Session =>
      sessionOf(
        [anyQuestion('a', { required: true }), anyQuestion('b')],
        [anyQuestion('c', { required: true }), pickQuestion('d', ['right', 'wrong'])],
      );

    it('shows no fault before one tries to go on', () => {
      expect(required().snapshot.faulty).to.deep.equal([]);
    });

    it('stays on a page with a fault, and names the questions at fault', () => {
      const session = required();
      expect(session.next()).to.equal(false);
      expect(session.snapshot).to.deep.include({ page: 0, faulty: ['a'] });
      session.set('a', 'x');
      expect(session.snapshot.faulty).to.deep.equal([]);
      expect(session.next()).to.equal(true);
    });

    it('shows no fault of the page that follows', () => {
      const session = required();
      session.set('a', 'x');
      session.next();
      expect(session.snapshot.faulty).to.deep.equal([]);
    });

    it('goes to the first page with a fault before anything is sent', () => {
      const session = required();
      session.set('a', 'x');
      session.next();
      session.set('c', 'x');
      session.set('a', undefined);
      session.set('d', 'wrong');
      expect(session.check()).to.equal(false);
      expect(session.snapshot).to.deep.include({ page: 0, faulty: ['a'] });
      session.set('a', 'x');
      expect(session.check()).to.equal(false);
      expect(session.snapshot).to.deep.include({ page: 1, faulty: ['d'] });
      session.set('d', 'right');
      expect(session.check()).to.equal(true);
    });

    it('asks nothing of hidden pages and questions', () => {
      const session = sessionOf([anyQuestion('a'), anyQuestion('b', { required: true, visibleIf: '{a} = 1' })], {
        visibleIf: '{a} = 1',
        questions: [anyQuestion('c', { required: true })],
      });
      expect(session.check()).to.equal(true);
      session.set('a', 1);
      expect(session.check()).to.equal(false);
    });

    it('names a follow-up at fault, but shows it with its question only', () => {
      const session = sessionOf([pickQuestion('q', ['other'], { ask: true }), anyQuestion('z')]);
      session.set('q', 'other');
      expect(shown(session)).to.deep.equal(['q', 'z']);
      expect(session.question('q-more').visible).to.equal(true);
    });
  });

  describe('the number of steps', () => {
    const pages = [
      [anyQuestion('a'), anyQuestion('other')],
      { visibleIf: '{a} = 1', questions: [anyQuestion('b')] },
      [anyQuestion('c', { visibleIf: '{b} = 1' })],
      [anyQuestion('d')],
    ];

    it('counts pages that may still come', () => {
      const session = sessionOf(...pages);
      expect(session.snapshot.steps).to.equal(4);
      session.set('a', 1);
      expect(session.snapshot.steps).to.equal(4);
      session.next();
      session.set('b', 2);
      expect(session.snapshot.steps).to.equal(3);
    });

    it('counts a page while any question on it, or any answer that it reads, may still show it', () => {
      const either = sessionOf(
        [anyQuestion('a'), anyQuestion('x')],
        [anyQuestion('b', { visibleIf: '{a} = 1' }), anyQuestion('c', { visibleIf: '{x} = 1' })],
        [anyQuestion('d', { visibleIf: '{a} = 1 or {x} = 1' })],
      );
      either.set('a', 2);
      expect(either.snapshot.steps).to.equal(3);
      either.set('x', 2);
      expect(either.snapshot.steps).to.equal(1);
    });

    it('counts no page behind the end, whatever could still show it', () => {
      const session = sessionOf(
        { questions: [anyQuestion('a'), anyQuestion('x')], endIf: '{a} = 1' },
        { questions: [anyQuestion('b')], visibleIf: '{x} = 1' },
      );
      expect(session.snapshot).to.include({ steps: 2, isLast: false });
      session.set('a', 1);
      expect(session.snapshot).to.include({ steps: 1, isLast: true });
    });

    it('shrinks when an answer rules a page out, or the question is left without one', () => {
      const answered = sessionOf(...pages);
      answered.set('a', 2);
      expect(answered.snapshot.steps).to.equal(2);
      const passed = sessionOf(...pages);
      passed.next();
      expect(passed.snapshot).to.include({ step: 2, steps: 2, isLast: true });
    });

    it('stays as it is when a fault keeps one on the page: nothing there is decided yet', () => {
      const session = sessionOf([anyQuestion('a', { required: true }), anyQuestion('b')], {
        visibleIf: '{b} = 1',
        questions: [anyQuestion('c')],
      });
      expect(session.next()).to.equal(false);
      expect(session.snapshot).to.include({ page: 0, step: 1, steps: 2, isLast: false });
    });

    it('never grows, whatever is answered for the first time', () => {
      for (let answers = 0; answers < 3 ** 3; answers++) {
        const session = sessionOf(...pages);
        const answerTo = { a: answers % 3, b: Math.floor(answers / 3) % 3, other: Math.floor(answers / 9) };
        let visits = 0;
        do {
          expect(++visits, 'comes to an end').to.be.below(50);
          for (const [name, answer] of Object.entries(answerTo)) {
            if (!shown(session).includes(name) || session.question(name).answer !== undefined) continue;
            const before = session.snapshot.steps;
            session.set(name, answer);
            expect(session.snapshot.steps, JSON.stringify(answerTo)).to.be.at.most(before);
          }
          const { steps, step } = session.snapshot;
          expect(step).to.be.at.most(steps);
          session.next();
          expect(session.snapshot.steps, JSON.stringify(answerTo)).to.be.at.most(steps);
        } while (!session.snapshot.isLast);
      }
    });
  });

  describe('the answers', () => {
    it('hold what was answered, in the order of the file, without hidden and empty questions', () => {
      const session = sessionOf(
        [pickQuestion('q', ['other', 'x'], { ask: true }), anyQuestion('b', { visibleIf: "{q} = 'x'" })],
        [anyQuestion('c'), anyQuestion('d'), { type: 'show', name: 'note', title: 'N' }],
      );
      session.set('d', 0);
      session.set('b', 'hidden');
      session.set('c', '');
      session.set('q-more', 'text');
      session.set('q', 'other');
      expect(Object.entries(session.answers())).to.deep.equal([
        ['q', 'other'],
        ['q-more', 'text'],
        ['d', 0],
      ]);
    });

    it('take nothing for names that are no question', () => {
      const session = sessionOf([anyQuestion('a')]);
      for (const name of ['nothing', '__proto__', 'constructor', '#0', '']) session.set(name, 'x');
      expect(session.answers()).to.deep.equal({});
    });
  });

  describe('those who listen', () => {
    it('are told of each change, until they stop', () => {
      const session = threePages();
      let calls = 0;
      const stop = session.subscribe(() => calls++);
      session.set('a', 'x');
      session.next();
      session.back();
      session.check();
      expect(calls).to.equal(4);
      stop();
      session.set('a', 'y');
      expect(calls).to.equal(4);
    });

    it('may stop while they are told', () => {
      const session = threePages();
      const calls: string[] = [];
      const stop = session.subscribe(() => {
        calls.push('first');
        stop();
      });
      session.subscribe(() => calls.push('second'));
      session.set('a', 1);
      session.set('a', 2);
      expect(calls).to.deep.equal(['first', 'second', 'second']);
    });

    it('read the same snapshot until something changes', () => {
      const session = threePages();
      const { snapshot } = session;
      expect(session.snapshot).to.equal(snapshot);
      session.set('a', 'x');
      expect(session.snapshot).to.not.equal(snapshot);
    });
  });

  it('has a random order of its own, decided by its seed', () => {
    const checked = simpleSurvey([
      pickQuestion('q', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { choicesOrder: 'random' }),
    ]);
    const order = (seed?: number): string =>
      createSession(checked, seed)
        .question('q')
        .items['choices']!.map(({ value }) => value)
        .join('');
    expect(order(1)).to.equal(order(1));
    expect(new Set(Array.from({ length: 20 }, () => order())).size).to.be.above(10);
  });

  it('leaves sessions of the same survey alone', () => {
    const checked = simpleSurvey([anyQuestion('a')]);
    const [one, other] = [createSession(checked), createSession(checked)];
    one.set('a', 'x');
    expect(other.answers()).to.deep.equal({});
  });
});
