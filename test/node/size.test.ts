import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageFiles } from '../../scripts/size.mjs';

const chunk = (facade: string | null, imports: string[] = [], dynamicImports: string[] = []) => ({
  isEntry: false,
  facade,
  imports,
  dynamicImports,
  modules: [],
});

const manifest = {
  'page.js': chunk(
    'src/survey-form.ts',
    ['base.js'],
    ['fr.js', 'nl.js', 'matrix.js', 'date.js', 'faults.js', 'post.js'],
  ),
  'base.js': chunk(null),
  'fr.js': chunk('src/questions/words-fr.ts'),
  'nl.js': chunk('src/questions/words-nl.ts'),
  'matrix.js': chunk('src/questions/matrix/matrix.ts', ['table.js']),
  'table.js': chunk(null),
  'date.js': chunk('src/questions/date/date.ts'),
  'faults.js': chunk('src/questions/find-faults.ts', ['zod.js']),
  'zod.js': chunk(null),
  'post.js': chunk('src/transport/post.ts', [], ['retry.js']),
  'retry.js': chunk('src/transport/retry.ts'),
};

describe('pageFiles', () => {
  const { first, ever } = pageFiles(manifest, 'page.js', new Set(['matrix']), 'fr');

  it('counts one language, the question types that are used, and what they import', () => {
    assert.deepEqual(first.sort(), ['base.js', 'fr.js', 'matrix.js', 'page.js', 'table.js']);
  });

  it('adds what is loaded later, and what that loads in turn', () => {
    assert.deepEqual(ever.filter((file) => !first.includes(file)).sort(), ['post.js', 'retry.js']);
  });

  it('refuses a manifest without the file', () => {
    assert.throws(() => pageFiles(manifest, 'other.js', new Set(), 'fr'), /does not know other\.js/);
  });
});
