import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Manifest = Readonly<Record<string, { readonly imports: readonly string[]; readonly modules: readonly string[] }>>;

const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');

describe('what is built for the page', () => {
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const files = [...Object.keys(manifest), 'survey-form.classic.js'];

  it('imports nothing by an address that the host may change: `survey-form.js?ver=2` would come twice', () => {
    const importers = Object.entries(manifest).filter(([, { imports }]) => imports.includes('survey-form.js'));
    assert.deepEqual(importers, []);
  });

  it('lets every chunk that comes later be asked for again: none but the first is imported by a declaration', () => {
    const main = Object.keys(manifest).find((file) =>
      manifest[file]!.modules.includes('src/element/loading/import-chunk.ts'),
    )!;
    const lazy = Object.keys(manifest).filter((file) => file.startsWith('chunks/') && file !== main);
    const name = main.replace('chunks/', './');
    for (const file of lazy) {
      const code = read(file);
      const imported = [...code.matchAll(/\b(?:import|from)\s*\(?["'](\.[^"']+)["']/g)].map(([, address]) => address);
      assert.deepEqual(
        [...new Set(imported)].filter((address) => address !== name),
        [],
        file,
      );
    }
    assert.ok(lazy.some((file) => read(file).includes('await Promise.all(')));
  });

  it('has no chunks that wait for each other', () => {
    const open = new Set<string>();
    const visit = (file: string): void => {
      assert.ok(!open.has(file), `${[...open].join(' → ')} → ${file}`);
      open.add(file);
      manifest[file]!.imports.forEach(visit);
      open.delete(file);
    };
    Object.keys(manifest).forEach(visit);
  });

  it('holds one Lit', () => {
    for (const part of ['lit-html', 'lit-element', 'reactive-element']) {
      const holders = Object.values(manifest).filter(({ modules }) => modules.some((id) => id.endsWith(`/${part}.js`)));
      assert.equal(holders.length, 1, part);
    }
  });

  it("names Lit's licence wherever Lit is, once", () => {
    const withLit = Object.entries(manifest).filter(([, { modules }]) =>
      modules.some((id) => id.includes('/lit-html/')),
    );
    for (const file of [...withLit.map(([name]) => name), 'survey-form.classic.js']) {
      assert.equal(read(file).split('BSD-3-Clause').length, 2, file);
    }
  });

  it('evaluates no text as code, starts no worker and leaves no version of Lit on the page', () => {
    // zod, in the checker for developers only, has a way to compile code that is switched off before it is reached.
    for (const file of files.filter((name) => !name.includes('find-faults'))) {
      assert.doesNotMatch(
        read(file),
        /\beval\(|new Function\b|new Worker\b|(litHtml|litElement|reactiveElement)Versions/,
        file,
      );
    }
  });

  it('writes the classic script in ASCII, since it is read in the encoding of its page', () => {
    assert.doesNotMatch(read('survey-form.classic.js'), /[^\x00-\x7f]/);
  });

  it('asks no module loader of the page in the classic script, and declares nothing at its top', () => {
    const code = read('survey-form.classic.js').replace(/^\/\*!.*\*\/\s*/, '');
    assert.match(code, /^!?\(?function\s*\(\)\s*\{/);
    assert.doesNotMatch(code, /\bdefine\.amd\b|\bmodule\.exports\b|\bimport\(/);
  });

  it('has its sums in a list, every file of it: anybody can compare them with what a page was given', () => {
    const sumOf = (file: string, hash: string, form: 'hex' | 'base64'): string =>
      createHash(hash)
        .update(readFileSync(`dist/${file}`))
        .digest(form);
    const listed = [...read('sha256sums.txt').matchAll(/^# (\S+)\n(\S+) {2}(\S+)\n/gm)];
    const chunks = readdirSync('dist/chunks').map((file) => `chunks/${file}`);
    const entries = ['survey-form.js', 'survey-form.classic.js', 'survey-page.js'];
    assert.deepEqual(listed.map(([, , , file]) => file).sort(), [...entries, ...chunks].sort());
    for (const [, integrity, sum, file] of listed) {
      assert.equal(sum, sumOf(file!, 'sha256', 'hex'), file);
      assert.equal(integrity, `sha384-${sumOf(file!, 'sha384', 'base64')}`, file);
    }
  });
});
