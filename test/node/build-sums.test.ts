import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sumsOf } from '../../scripts/sums.mjs';

/** The sums of "abc" (FIPS 180-4, examples). */
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const sha384 = 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7';

describe('the list of sums', () => {
  it('names the scripts and the parts that they load, with both sums, and nothing else', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'sums-'));
    test.after(() => rmSync(folder, { recursive: true }));
    for (const part of ['chunks', 'lib', 'node']) mkdirSync(join(folder, part));
    for (const file of ['b.js', 'a.js', 'manifest.json', 'chunks/c.js', 'lib/d.js', 'node/e.js']) {
      writeFileSync(join(folder, file), 'abc');
    }
    const integrity = `# sha384-${Buffer.from(sha384, 'hex').toString('base64')}`;
    const lines = ['a.js', 'b.js', 'chunks/c.js'].map((file) => `${integrity}\n${sha256}  ${file}\n`);
    assert.equal(sumsOf(folder), lines.join(''));
  });

  it('is empty for an empty folder', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'sums-'));
    test.after(() => rmSync(folder, { recursive: true }));
    assert.equal(sumsOf(folder), '');
  });
});
