import { expect } from '@open-wc/testing';
import { testKeys } from '../../test/suites/keys.ts';
import { fingerprintOf, fromLetters, readFingerprint, readPublicKey, toLetters } from './public-key.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the fingerprint of a public key', () => {
  const fingerprint = 'GW8C-XSCW-ZRTN-NVBV-CP6E-A6W2';

  it('is the beginning of its SHA-256: envelopes and key files hold it', async () => {
    expect(await fingerprintOf(readPublicKey(testKeys.publicKey)!)).to.equal(fingerprint);
  });

  it('is read as people write it', () => {
    const plain = fingerprint.replaceAll('-', '');
    for (const text of [fingerprint, fingerprint.toLowerCase(), plain, plain.match(/../g)!.join(' '), ` ${plain}\n`]) {
      expect(readFingerprint(text), text).to.equal(fingerprint);
    }
  });

  it('is read with letters that look like its figures', () => {
    expect(readFingerprint('oOoO-iIlL-0000-1111-ABCD-WXYZ')).to.equal('0000-1111-0000-1111-ABCD-WXYZ');
  });

  it('is nothing shorter, longer or with other letters', () => {
    for (const text of ['', fingerprint.slice(0, -1), `${fingerprint}0`, fingerprint.replace(/.$/, 'U'), 'not one']) {
      expect(readFingerprint(text), text).to.equal(undefined);
    }
  });
});

describe('Crockford’s base 32', () => {
  const examples: Record<string, Uint8Array> = {
    '': new Uint8Array(),
    '91JPRV3F': bytesOf('Hello'),
    '00000000ZZZZZZZZ': Uint8Array.of(0, 0, 0, 0, 0, 255, 255, 255, 255, 255),
    '01234567': Uint8Array.of(0x00, 0x44, 0x32, 0x14, 0xc7),
  };
  for (const [text, bytes] of Object.entries(examples)) {
    it(`writes and reads "${text}"`, () => {
      expect(toLetters(bytes)).to.equal(text);
      expect(fromLetters(text)).to.deep.equal(bytes);
    });
  }

  it('is read as people write it', () => {
    expect(fromLetters(' 91jp-rv3f\n')).to.deep.equal(bytesOf('Hello'));
    expect(fromLetters('oOiIlL00')).to.deep.equal(fromLetters('00111100'));
  });

  it('has no other letters', () => {
    for (const text of ['91JPRV3U', '91JPRV3*', 'é1JPRV3F']) expect(fromLetters(text), text).to.equal(undefined);
  });
});
