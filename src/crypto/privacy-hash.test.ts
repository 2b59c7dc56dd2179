import { expect } from '@open-wc/testing';
import { privacyHashOf } from './privacy-hash.ts';

const hashOf = (privacy: object | undefined): Promise<string> => privacyHashOf({ privacy });

describe('the hash of what a survey promises', () => {
  // Stored answers carry it: another hash for the same promises would refuse them all.
  const hashes: readonly (readonly [privacy: object | undefined, hash: string])[] = [
    [undefined, 'j5ZL8dMgCilzJi7SdEV9fA'],
    [{}, 'j5ZL8dMgCilzJi7SdEV9fA'],
    [{ minimumGroup: 10, publicKey: 'k' }, 'g0_Eol3pP3hhtTbu6_VeFQ'],
    [{ a: [1, { b: null, c: 'd' }] }, 'qHEoHwKLEhhangsSYeFGuQ'],
  ];
  for (const [privacy, hash] of hashes) {
    it(`of ${JSON.stringify(privacy)} is ${hash}`, async () => expect(await hashOf(privacy)).to.equal(hash));
  }

  it('is the same whatever the order of the keys, and those without a value', async () => {
    const hash = await hashOf({ a: 1, b: { c: 2, d: 3 }, e: 4 });
    expect(await hashOf({ e: 4, b: { d: 3, c: 2 }, a: 1 })).to.equal(hash);
    expect(await hashOf({ b: { c: 2, x: undefined, d: 3 }, y: undefined, a: 1, e: 4 })).to.equal(hash);
  });

  it('changes with the order of a list, and is not that of an object that looks like the list', async () => {
    const hash = await hashOf({ a: ['b', 'c'] });
    expect(await hashOf({ a: ['c', 'b'] })).to.not.equal(hash);
    expect(await hashOf({ a: { 0: 'b', 1: 'c' } })).to.not.equal(hash);
  });
});
