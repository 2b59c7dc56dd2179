import { expect } from '@open-wc/testing';
import { fromBase64url, toBase64url } from './base64url.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('base64url', () => {
  // RFC 4648, section 10, without padding; the last two have the letters in which base64url differs.
  const vectors: readonly (readonly [bytes: Uint8Array, text: string])[] = [
    [bytesOf(''), ''],
    [bytesOf('f'), 'Zg'],
    [bytesOf('fo'), 'Zm8'],
    [bytesOf('foo'), 'Zm9v'],
    [bytesOf('foob'), 'Zm9vYg'],
    [bytesOf('fooba'), 'Zm9vYmE'],
    [bytesOf('foobar'), 'Zm9vYmFy'],
    [Uint8Array.of(0x14, 0xfb, 0x9c, 0x03, 0xd9, 0x7e), 'FPucA9l-'],
    [Uint8Array.of(251, 255), '-_8'],
  ];
  for (const [bytes, text] of vectors) {
    it(`writes and reads "${text}"`, () => {
      expect(toBase64url(bytes)).to.equal(text);
      expect(fromBase64url(text)).to.deep.equal(bytes);
    });
  }

  it('reads back what it wrote, whatever the bytes and their number', () => {
    for (const length of [...Array.from({ length: 70 }, (_, index) => index), 4095, 4096, 4097, 12_801]) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      const text = toBase64url(bytes);
      expect(text).to.match(/^[\w-]*$/);
      expect(text.length).to.equal(Math.ceil((length * 4) / 3));
      expect(fromBase64url(text)).to.deep.equal(bytes);
    }
  });

  it('takes one text only for some bytes: of all texts of two and three letters, each is refused or written again', () => {
    let taken = 0;
    for (const first of alphabet) {
      for (const last of alphabet) {
        for (const text of [first + last, `-${first}${last}`, `Zm9v${first}${last}`]) {
          const bytes = fromBase64url(text);
          if (bytes) taken++;
          if (bytes) expect(toBase64url(bytes)).to.equal(text);
        }
      }
    }
    // One byte has 256 texts, two that begin with "-" have 64 * 16.
    expect(taken).to.equal(256 + 64 * 16 + 256);
  });

  const refused = {
    'a letter alone': ['A', 'Zm9vA'],
    padding: ['Zg==', 'Zm8=', '=', 'Zm9v====', 'Zg='],
    'stray bits at the end': ['Zh', 'Zm9', 'Zm9vYmF', '-_9'],
    'the letters of base64': ['+_8', '-/8', 'FPucA9l+', 'a/b+'],
    'white space': [' Zg', 'Zg ', 'Zm\n9v', 'Zm9v\n', '\tZm9v', 'Zm 9v', 'Zm9v\r\n', 'Zm\u00a09v'],
    'other letters': ['Zé', 'Zm9\u00ff', '\u212a\u017fAA', 'Zm9\u0000', '\ud83d\ude00', 'Ｚｍ９ｖ', 'Zm9v\ufeff'],
  };
  for (const [what, texts] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      for (const text of texts) expect(fromBase64url(text), JSON.stringify(text)).to.equal(undefined);
    });
  }

  it('refuses one wrong letter anywhere in a long text', () => {
    const text = toBase64url(crypto.getRandomValues(new Uint8Array(3000)));
    for (const at of [0, 1, 1999, 2000, 3998, 3999]) {
      for (const wrong of ['=', ' ', '+', '\n']) {
        expect(fromBase64url(text.slice(0, at) + wrong + text.slice(at + 1))).to.equal(undefined);
      }
    }
  });
});
