import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly exports: readonly (Named & { readonly kind: string })[];
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes: readonly Named[];
      readonly members: readonly Named[];
      readonly events: readonly Named[];
      readonly slots: readonly Named[];
      readonly cssParts: readonly Named[];
      readonly cssProperties: readonly Named[];
    }[];
  }[];
}

describe('the custom elements manifest', () => {
  let folder: string;
  let manifest: Manifest;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
    execFileSync(process.execPath, [analyzer, 'analyze', '--quiet', '--outdir', relative('.', folder)]);
    manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  });
  after(() => rmSync(folder, { recursive: true }));

  const element = () => {
    const found = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
    assert.ok(found);
    return found;
  };
  const names = (entries: readonly Named[]): string[] => entries.map(({ name }) => name).sort();

  it('names the element under the file that is shipped', () => {
    const [module] = manifest.modules;
    assert.equal(element().tagName, 'survey-form');
    assert.equal(module?.path, 'dist/survey-form.js');
    assert.ok(module.exports.some(({ kind, name }) => kind === 'custom-element-definition' && name === 'survey-form'));
  });

  it('names the attributes', () => {
    assert.deepEqual(names(element().attributes), [
      ...['debug', 'draft', 'endpoint', 'exit', 'fingerprint', 'heading-level', 'isolated', 'lang', 'layout'],
      ...['results', 'share', 'src', 'theme'],
    ]);
  });

  it('names every event of the event map', () => {
    const map = readFileSync('src/element/base/events.ts', 'utf8');
    const events = [...map.matchAll(/^ {2}(?:readonly )?'(survey-[a-z]+)'/gm)].map(([, name]) => name).sort();
    assert.ok(events.length > 0);
    assert.deepEqual(names(element().events), events);
  });

  it('tells what can be styled and slotted', () => {
    assert.ok(element().cssParts.length > 0);
    assert.ok(element().cssProperties.length > 0);
    assert.deepEqual(names(element().slots), ['']);
  });

  it('says nothing of private members', () => {
    const members = names(element().members);
    assert.ok(members.includes('survey'));
    assert.deepEqual(
      members.filter((name) => name.startsWith('#')),
      [],
    );
  });

  it('describes everything', () => {
    const { attributes, members, events, slots, cssParts, cssProperties } = element();
    const silent = [attributes, members, events, slots, cssParts, cssProperties]
      .flat()
      .filter((entry) => !entry.description);
    assert.deepEqual(names(silent), []);
  });
});
