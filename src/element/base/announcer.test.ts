import { expect } from '@open-wc/testing';
import { createAnnouncer } from './announcer.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

/** Says something, and gives what the live region shows over time. */
function listen(): { readonly announcer: ReturnType<typeof createAnnouncer>; readonly shown: string[] } {
  const shown: string[] = [];
  const announcer = createAnnouncer(() => shown.push(announcer.sentence));
  return { announcer, shown };
}

describe('the announcer', () => {
  it('empties the region before each sentence, and says them in order', async () => {
    const { announcer, shown } = listen();
    announcer.say('one');
    announcer.say('two');
    await waitUntil(() => shown.includes('two'), 'all is said');
    expect(shown).to.deep.equal(['', 'one', '', 'two']);
  });

  it('drops what a later sentence makes out of date', async () => {
    const { announcer, shown } = listen();
    announcer.say('one');
    announcer.say('two');
    announcer.sayOnly('deux');
    await waitUntil(() => shown.includes('deux'), 'it is said');
    expect(shown).to.deep.equal(['', 'deux']);
  });

  it('says of one thing only the latest, and of others all', async () => {
    const { announcer, shown } = listen();
    announcer.say('one', 'ranking');
    announcer.say('a question appears');
    announcer.say('two', 'ranking');
    await waitUntil(() => shown.includes('two'), 'all is said');
    expect(shown).to.deep.equal(['', 'a question appears', '', 'two']);
  });

  it('drops what is about things on a page that is left, also what it says now, and says the rest', async () => {
    const { announcer, shown } = listen();
    announcer.say('one is added', '1');
    announcer.say('third of three', 'ranking');
    announcer.say('kept elsewhere');
    await waitUntil(() => shown.includes('one is added'), 'it is said');
    announcer.leave();
    expect(announcer.sentence).to.equal('');
    await waitUntil(() => shown.includes('kept elsewhere'), 'the rest is said');
    expect(shown).to.deep.equal(['', 'one is added', '', 'kept elsewhere']);
  });

  it('goes on saying what is about no page', async () => {
    const { announcer, shown } = listen();
    announcer.say('kept elsewhere');
    await waitUntil(() => shown.includes('kept elsewhere'), 'it is said');
    announcer.leave();
    expect(announcer.sentence).to.equal('kept elsewhere');
  });

  it('forgets everything when it is stopped', async () => {
    const { announcer, shown } = listen();
    announcer.say('one');
    announcer.stop();
    announcer.say('two');
    await waitUntil(() => shown.includes('two'), 'it is said');
    expect(shown).to.not.include('one');
  });
});
