import { expect } from '@open-wc/testing';
import { openDraftStore, type DraftContent } from './draft-store.ts';

const survey = { id: 'phone', version: 3 };
const key = 'survey-form draft phone 3';
const day = 24 * 60 * 60 * 1000;
const content: DraftContent = { id: 'A'.repeat(22), seed: 7, page: 'p', inputs: { a: 'x' } };
let now = Date.parse('2020-02-03T10:00:00Z');
const clock = (): Date => new Date(now);

/** A tab: what it opens is its own, the storage behind is that of the test page. */
const openTab = (of = survey): ReturnType<typeof openDraftStore> => openDraftStore(of, clock);

describe('the draft on the device', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is not there before something was answered', () => {
    const tab = openTab();
    expect([tab.standing, tab.read(), localStorage.length]).to.deep.equal(['none', undefined, 0]);
  });

  it('comes back as it was kept, for this version of this survey only', () => {
    openTab().save(content);
    expect(openTab().read()).to.include({ id: content.id, seed: 7, page: 'p' });
    expect(openTab({ id: 'other', version: 3 }).read()).to.equal(undefined);
    expect(openTab({ id: 'phone', version: 4 }).read()).to.equal(undefined);
    expect(localStorage.getItem(key), 'an older version is of no use any more').to.equal(null);
  });

  it('is deleted after a week without its author, and when the survey closes', () => {
    openTab().save(content);
    now += 7 * day - 1;
    expect(openTab().read()).to.not.equal(undefined);
    now += 1;
    expect(openTab({ id: 'another', version: 1 }).standing).to.equal('none');
    expect(localStorage.length, 'any form of the site tidies up').to.equal(0);
    const closing = { ...survey, closes: new Date(now + day).toISOString() };
    const tab = openDraftStore(closing, clock);
    expect(tab.until).to.equal(now + day);
    tab.save(content);
    now += day;
    expect(openDraftStore(closing, clock).read()).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('is not lost when the clock of the device is set back', () => {
    openTab().save(content);
    now -= 30 * day;
    expect(openTab().read()).to.not.equal(undefined);
    now += 30 * day;
  });

  it('is taken over by the tab that opens it, and the other one keeps its hands off', () => {
    const one = openTab();
    one.save(content);
    const two = openTab();
    two.save({ ...content, inputs: { a: 'two' } }, true);
    one.save({ ...content, inputs: { a: 'one' } });
    expect([one.standing, two.standing]).to.deep.equal(['elsewhere', 'kept']);
    expect(openTab().read()!.inputs).to.deep.equal({ a: 'two' });
  });

  it('of another tab is not written over by one that had none', () => {
    const [one, two] = [openTab(), openTab()];
    one.save(content);
    two.save({ ...content, inputs: {} });
    expect(two.standing).to.equal('elsewhere');
    expect(openTab().read()!.inputs).to.deep.equal({ a: 'x' });
  });

  it('does not come back to life in another tab after it was sent', () => {
    const one = openTab();
    one.save(content);
    const two = openTab();
    two.save(content, true);
    two.remove(content.id);
    one.save(content);
    expect(one.standing).to.equal('gone');
    expect(localStorage.length).to.equal(0);
    one.look();
    one.save(content);
    expect(localStorage.length).to.equal(0);
  });

  it('of another response stays when this one was sent', () => {
    openTab().save(content);
    openTab().remove('B'.repeat(22));
    expect(openTab().read()).to.not.equal(undefined);
  });

  const hostile: readonly string[] = [
    ...['', 'null', '7', '"x"', '[]', '{}', '{', 'x'.repeat(100_000)],
    JSON.stringify({ ...content, until: 9e15 }),
    JSON.stringify({ ...content, until: 9e15, writer: '1', id: '<img src=x>' }),
    JSON.stringify({ ...content, until: 9e15, writer: '1', seed: '7' }),
    JSON.stringify({ ...content, until: 9e15, writer: '1', inputs: [] }),
    JSON.stringify({ ...content, until: '9', writer: '1' }),
    JSON.stringify({ ...content, until: null, writer: '1' }),
  ];
  for (const value of hostile) {
    it(`is none when it reads ${value.slice(0, 100)}`, () => {
      localStorage.setItem(key, value);
      const tab = openTab();
      expect(tab.read()).to.equal(undefined);
      expect(localStorage.length).to.equal(0);
      tab.save(content);
      expect(tab.standing).to.equal('kept');
    });
  }

  it('leaves what others keep alone', () => {
    localStorage.setItem('survey-form', 'of the page');
    openTab().save(content);
    openTab().remove();
    expect(Object.keys(localStorage)).to.deep.equal(['survey-form']);
  });

  it('is refused without harm when there is no storage', () => {
    const throwing = new Proxy({} as Storage, {
      get: () => () => {
        throw new DOMException('denied', 'SecurityError');
      },
      ownKeys: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const tab = openDraftStore(survey, clock, throwing);
    tab.save(content);
    tab.look();
    expect([tab.standing, tab.mayHold, tab.read()]).to.deep.equal(['refused', false, undefined]);
    tab.remove();
  });

  it('is refused without harm when the storage is full, and kept once there is room', () => {
    localStorage.setItem('big', 'x'.repeat(5_000_000));
    const tab = openTab();
    tab.save({ ...content, inputs: { a: 'x'.repeat(1_000_000) } });
    expect([tab.standing, tab.mayHold]).to.deep.equal(['refused', false]);
    localStorage.removeItem('big');
    tab.save(content);
    expect(tab.standing).to.equal('kept');
  });
});
