import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchImports } from '../../scripts/retried-chunks.mjs';

const fail = (fault: string): never => {
  throw new Error(fault);
};
const main = './survey-form-abc.js';

describe('the imports of a chunk', () => {
  it('are fetched by a call before anything else runs, those from the first chunk excepted', () => {
    const code = `import { a as b, C } from '${main}';\nimport { d as e, f } from './stage-1.js';\nimport './is-2.js';\n\nuse(b, e);\n`;
    assert.equal(
      fetchImports(code, main, fail),
      [
        `import { load as importChunk } from '${main}';`,
        "const [{ d: e, f },{  }] = await Promise.all([importChunk('./stage-1.js'),importChunk('./is-2.js')]);",
        `import { a as b, C } from '${main}';`,
        '',
        'use(b, e);',
        '',
      ].join('\n'),
    );
  });

  it('stay when there is none but the first chunk', () => {
    const code = `import { a } from '${main}';\nuse(a);\n`;
    assert.equal(fetchImports(code, main, fail), code);
  });

  it('give the call to a chunk that fetches another one later', () => {
    assert.match(
      fetchImports("later(() => importChunk('./x.js'));\n", main, fail),
      /^import \{ load as importChunk \}/,
    );
  });

  for (const code of ["import * as all from './x.js';\n", "export { a } from './x.js';\n"]) {
    it(`are refused when they cannot be written so: ${code.trim()}`, () => {
      assert.throws(() => fetchImports(code, main, fail), /cannot be repeated/);
    });
  }
});
