import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import decodeQR from 'qr/decode.js';
import { newKeyPair } from '../../src/cli/keys/key-file.ts';
import { readRecoveryCode, recoveryCodeOf } from '../../src/cli/keys/recovery-code.ts';
import { recoverySheet } from '../../src/cli/keys/recovery-sheet.ts';

const { privateKey } = newKeyPair();
const code = recoveryCodeOf(privateKey);
const sheet = recoverySheet(code, '4QKT-0XZ9-AAAA-BBBB-CCCC-DDDD', new Date(2026, 2, 1));

/** The squares of the code as a photograph of the paper has them: some pixels each, four bytes a pixel. */
function pictureOf(svg: string) {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)![1]);
  const scale = 2 * 4;
  const unit = Number(/v(\d+)h-\1z/.exec(svg)![1]);
  const width = (side / unit) * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, left, top] of svg.matchAll(/M(\d+),(\d+)h/g)) {
    const [x, y] = [(Number(left) / unit) * scale, (Number(top) / unit) * scale];
    for (let row = y; row < y + scale; row++) {
      for (let column = x; column < x + scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return { width, height: width, data };
}

describe('recoverySheet', () => {
  it('has a QR code from which the key can be made', () => {
    const read = decodeQR(pictureOf(/<svg.+?<\/svg>/s.exec(sheet)![0]));
    assert.equal(read, code.replaceAll('-', ''));
    assert.deepEqual(readRecoveryCode(read), privateKey);
  });

  it('says in four languages what it is, when it was made, and where the program is years from now', () => {
    assert.match(sheet, /<dd>2026-03-01<\/dd>/);
    for (const language of ['fr', 'nl', 'de', 'en']) {
      const [section] = new RegExp(`<section lang="${language}">.+?</section>`, 's').exec(sheet)!;
      const title = /<h1>([^<]+)</.exec(section)![1]!;
      assert.ok(/<title>([^<]+)/.exec(sheet)![1]!.includes(title), title);
      assert.match(section, /npx survey-form keys restore.+npmjs\.com/, language);
      assert.match(section, /QR.+online|QR.+en ligne/i, language);
      assert.equal(sheet.match(new RegExp(`<span lang="${language}">`, 'g'))?.length, 4, language);
    }
  });

  it('loads nothing', () => {
    assert.doesNotMatch(sheet, /<(script|link|img|iframe)|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });
});
