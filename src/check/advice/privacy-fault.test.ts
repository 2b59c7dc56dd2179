import { expect } from '@open-wc/testing';
import { testKeys } from '../../../test/suites/keys.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { checkSurvey } from '../check-survey.ts';

/** What is said of a block "privacy" in a survey that asks this much. */
const told = (privacy: object | undefined, question: object = { type: 'yes-no', name: 'q', title: 'Q' }): string[] =>
  checkSurvey({ ...surveyAround(question), closes: '2931-01-01T00:00:00Z', ...(privacy && { privacy }) }).faults.map(
    ({ code, where, message }) => `${code} ${where}: ${message}`,
  );

const whole = { owner: 'Union', contact: 'a@b.example', purpose: 'To argue', retention: 'P6M' };
const { publicKey } = testKeys;

describe('the check of what the notice must say', () => {
  it('leaves a survey alone that promises nothing', () => {
    expect(told(undefined)).to.deep.equal([]);
    expect(told({ owner: 'Union' })).to.deep.equal([]);
    expect(told({ owner: 'Union', collectorForgets: false })).to.deep.equal([]);
  });

  for (const promise of [{ publicKey }, { collectorForgets: true }]) {
    it(`wants it all where ${Object.keys(promise).join()} promises secrecy`, () => {
      expect(told({ ...whole, ...promise })).to.deep.equal([]);
      const start =
        'missing-privacy privacy: the notice leaves out what respondents must be told before they answer (GDPR, Article 13): give';
      const articles = { owner: '13(1)(a)', contact: '13(1)(a)', purpose: '13(1)(c)', retention: '13(2)(a)' };
      for (const [key, article] of Object.entries(articles)) {
        expect(told({ ...whole, ...promise, [key]: undefined })).to.deep.equal([`${start} "${key}" (Art. ${article})`]);
      }
      expect(told({ ...promise, owner: 'Union', purpose: 'To argue' })).to.deep.equal([
        `${start} "contact" (Art. 13(1)(a)), "retention" (Art. 13(2)(a))`,
      ]);
    });
  }
});

describe('the check of the public key', () => {
  it('says of one with a wrong letter that it is none', () => {
    const changed = publicKey.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')).replace('MGc4', 'MGc5');
    expect(told({ ...whole, publicKey: changed })).to.deep.equal([
      'wrong-value privacy.publicKey: this is no public key: a letter is wrong. Copy it again from "survey-form keys new"',
    ]);
    expect(told({ ...whole, publicKey })).to.deep.equal([]);
  });
});

describe('the check of how much is sealed', () => {
  const texts = (count: number): object => ({
    ...{ type: 'group', name: 'g', title: 'G' },
    questions: Array.from({ length: count }, (_, index) => ({
      type: 'text',
      name: `t${index}`,
      title: 'T',
      maxLength: 5000,
    })),
  });

  it('says of long responses how long each of them is, and of longer ones that no page seals them', () => {
    const at = ({ publicKey: key }: { publicKey?: string }, count: number): string =>
      told({ ...whole, publicKey: key }, texts(count)).join();
    expect(at({ publicKey }, 1)).to.equal('');
    expect(at({}, 1000)).to.equal('');
    expect(at({ publicKey }, 20)).to.match(
      /^heavy-responses privacy\.publicKey: each sealed response has \d{3} kB, since all are as long as the longest can be: give texts a smaller "maxLength"$/,
    );
    expect(at({ publicKey }, 1000)).to.match(
      /^wrong-value privacy\.publicKey: each sealed response would have \d+ kB, and no page seals more than \d+ kB: give texts a smaller "maxLength", or ask less in loops$/,
    );
  });
});
