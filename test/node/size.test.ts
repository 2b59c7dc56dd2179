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
  'page.js': chunk('src/survey-form.ts', ['base.js'], ['faults.js']),
  'base.js': chunk(
    null,
    [],
    ['fr.js', 'fr-rest.js', 'nl.js', 'nl-rest.js', 'matrix.js', 'rating.js', 'date.js', 'post.js'],
  ),
  'fr.js': chunk('src/questions/words-fr.ts'),
  'fr-rest.js': chunk('src/questions/words-fr-rest.ts'),
  'nl.js': chunk('src/questions/words-nl.ts'),
  'nl-rest.js': chunk('src/questions/words-nl-rest.ts'),
  'matrix.js': chunk('src/questions/matrix/matrix.ts', ['table.js']),
  'table.js': chunk(null),
  'rating.js': chunk('src/questions/rating/rating.ts'),
  'date.js': chunk('src/questions/date/date.ts'),
  'faults.js': chunk('src/check/find-faults.ts', ['zod.js']),
  'zod.js': chunk(null),
  'post.js': chunk('src/transport/post.ts', [], ['retry.js']),
  'retry.js': chunk('src/transport/retry.ts'),
};

describe('pageFiles', () => {
  const { first, ever } = pageFiles(
    manifest,
    'page.js',
    { firstPage: new Set(['matrix']), all: new Set(['matrix', 'rating']) },
    'fr',
  );

  it('counts one language, the question types of the first page, and what they import', () => {
    assert.deepEqual(first.sort(), ['base.js', 'fr.js', 'matrix.js', 'page.js', 'table.js']);
  });

  it('adds the other types of the survey, the rest of the language, and what these load in turn', () => {
    assert.deepEqual(ever.filter((file) => !first.includes(file)).sort(), [
      'fr-rest.js',
      'post.js',
      'rating.js',
      'retry.js',
    ]);
  });

  it('refuses a manifest without the file', () => {
    assert.throws(
      () => pageFiles(manifest, 'other.js', { firstPage: new Set(), all: new Set() }, 'fr'),
      /does not know other\.js/,
    );
  });
});
