import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { engineNames } from '../../scripts/browser-engines.mjs';

const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);
const listOf = (key: string): string[] =>
  all(workflow, new RegExp(`^ +${key}: \\[(.*)\\]$`, 'gm'))
    .at(0)!
    .split(', ');

// Whoever has no access to our own machines gets the same checks.
describe('the workflow for contributors', () => {
  it('runs scripts that are there, and all that read the sources', () => {
    const run = all(workflow, /npm run ([\w:]+)/g);
    assert.deepEqual(
      run.filter((name) => !(name in scripts)),
      [],
    );
    const checks = all(readFileSync('scripts/verify.mjs', 'utf8'), /^const checks = \[(.*)\];$/gm)[0]!;
    for (const name of all(checks, /'([^']+)'/g)) assert.ok(run.includes(name), `npm run ${name} is missing`);
  });

  it('runs each stage of the tests, and those of pages in every engine', () => {
    const stages = all(readFileSync('scripts/test.mjs', 'utf8'), /^ {2}(\w+): \(\) =>/gm).filter(
      (name) => name !== 'build',
    );
    const run = [...listOf('stage'), ...all(workflow, /scripts\/test\.mjs (\w+)/g)];
    assert.deepEqual(run.toSorted(), stages.toSorted());
    assert.deepEqual(listOf('engine'), [...engineNames]);
  });

  it('runs on the oldest Node that the package allows', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly engines: { readonly node: string };
    };
    assert.equal(listOf('node')[0], /\d+/.exec(engines.node)?.[0]);
  });
});
