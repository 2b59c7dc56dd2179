import { expect } from '@open-wc/testing';
import { anyQuestion, simpleSurvey } from '../../test/suites/simple-types.ts';
import { createSession } from './create-session.ts';
import type { Session } from './session.ts';

const sessionOf = (...pages: Parameters<typeof simpleSurvey>): Session => createSession(simpleSurvey(...pages), 1);

/** Answers 1 to all that is shown, page by page, and gives the pages that were shown. */
function walk(session: Session): number[] {
  const pages = [];
  for (;;) {
    pages.push(session.snapshot.page);
    expect(pages.length, 'comes to an end').to.be.below(50);
    for (const { question } of session.snapshot.questions) session.set(question.name, 1);
    const { isLast } = session.snapshot;
    expect(session.next(), 'the last page is known as such').to.equal(!isLast);
    if (isLast) return pages;
  }
}

describe('what an answer opens behind', () => {
  const opened = (): Session =>
    sessionOf([anyQuestion('a', { visibleIf: '{b} = 1' })], [anyQuestion('b')], [anyQuestion('c')]);

  it('is a page that comes next', () => {
    const session = opened();
    expect(session.snapshot).to.include({ page: 1, step: 1, steps: 3 });
    session.set('b', 1);
    expect(session.snapshot).to.include({ page: 1, isLast: false });
    session.next();
    expect(session.snapshot).to.include({ page: 0, step: 2, steps: 3 });
    session.back();
    expect(session.snapshot, 'back leads the same way').to.include({ page: 1, step: 1, isFirst: true });
    expect(walk(session)).to.deep.equal([1, 0, 2]);
  });

  it('is shown before the last page is left', () => {
    const session = sessionOf([anyQuestion('a', { visibleIf: '{b} = 1' })], [anyQuestion('b')]);
    expect(session.snapshot.isLast, 'it may still open').to.equal(false);
    session.set('b', 2);
    expect(session.snapshot.isLast).to.equal(true);
    session.set('b', 1);
    expect(session.snapshot.isLast).to.equal(false);
    expect(walk(session)).to.deep.equal([1, 0]);
  });

  it('is a question, whose page is shown once more', () => {
    const pages = [
      [anyQuestion('a'), anyQuestion('more', { visibleIf: '{b} = 1' })],
      [anyQuestion('b')],
      [anyQuestion('c')],
    ];
    expect(walk(sessionOf(...pages))).to.deep.equal([0, 1, 0, 2]);
    const session = sessionOf(...pages);
    session.next();
    session.set('b', 1);
    session.next();
    expect(session.snapshot).to.include({ page: 0, isFirst: false });
    session.back();
    expect(session.snapshot.page, 'back leads to where one came from').to.equal(1);
    session.next();
    expect(session.snapshot.page, 'nothing is shown a third time').to.equal(2);
  });

  it('may be more than one page', () => {
    const session = sessionOf(
      [anyQuestion('a'), anyQuestion('a2', { visibleIf: '{c} = 1' })],
      [anyQuestion('b'), anyQuestion('b2', { visibleIf: '{c} = 1' })],
      [anyQuestion('c')],
    );
    expect(walk(session)).to.deep.equal([0, 1, 2, 0, 1]);
  });

  it('is not a note on a page that was seen, nor a value that is not asked', () => {
    const note = { type: 'show', name: 'n', title: 'N', visibleIf: '{b} = 1' };
    expect(walk(sessionOf([anyQuestion('a'), note], [anyQuestion('b')]))).to.deep.equal([0, 1]);
    expect(walk(sessionOf([note], [anyQuestion('b')])), 'a page of its own').to.deep.equal([1, 0]);
  });

  it('is what a change opens on the way forward, too', () => {
    const session = sessionOf([anyQuestion('a')], [anyQuestion('b', { visibleIf: '{a} = 1' })], [anyQuestion('c')]);
    session.set('a', 2);
    session.next();
    session.goTo(0);
    session.set('a', 1);
    expect(session.isUnseen(1)).to.equal(true);
    expect(walk(session)).to.deep.equal([0, 1, 2]);
  });

  it('is unseen until its page was left, as a draft remembers', () => {
    const session = opened();
    expect([0, 1, 2].map(session.isUnseen)).to.deep.equal([false, true, true]);
    session.set('b', 1);
    session.next();
    expect([...session.seen]).to.deep.equal(['b']);
    expect([0, 1, 2].map(session.isUnseen)).to.deep.equal([true, false, true]);
    session.recall(['a']);
    expect([0, 1, 2].map(session.isUnseen)).to.deep.equal([false, true, true]);
  });
});
