import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { blocksOf, guides, read } from './suites/guide.ts';

/** The entries of the package, as programs import them. */
const entries: Readonly<Record<string, () => Promise<object>>> = {
  'survey-form': () => import('../../src/index.ts'),
  'survey-form/schema': () => import('../../src/schema.ts'),
  'survey-form/collector': () => import('../../src/collector/index.ts'),
};

describe('what the guides name', () => {
  for (const file of guides) {
    for (const { text, line } of blocksOf(read(file)).filter(({ language }) => language === 'js')) {
      for (const [, names, from] of text.matchAll(/import \{([^}]+)\} from '(survey-form[^']*)'/g)) {
        it(`${file}, line ${line}: ${from} exports what is imported`, async () => {
          const exported = Object.keys(await entries[from!]!());
          for (const name of names!.match(/\w+/g)!) assert.ok(exported.includes(name), name);
        });
      }
    }
  }

  for (const file of [...guides, 'CONTRIBUTING.md']) {
    it(`${file}: every source file exists`, () => {
      // "mood" and Italian are to be added: what they are made of is looked for where it stands already.
      const paths = [...read(file).matchAll(/`((?:src|test|scripts|demo)\/[\w./-]+)`/g)]
        .map(([, path]) => path!.replaceAll('mood', 'rating'))
        .map((path) => path.replace(/\bit(?=\.ts|-rest)/, 'en'));
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });
  }
});

describe('the links of the guides', () => {
  for (const file of [...guides, 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']) {
    it(`${file}: every file and heading that it links to exists`, () => {
      const links = [...read(file).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link]) => link!);
      for (const link of links.filter((address) => !/^[a-z]+:/.test(address))) {
        const [path, heading] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path!);
        assert.ok(existsSync(target), `${link} leads to no file`);
        if (heading !== undefined) assert.ok(headingsOf(target).has(heading), `${link} leads to no heading`);
      }
    });
  }
});

/** The places of a page, named the way GitHub does. */
const headingsOf = (file: string): ReadonlySet<string> =>
  new Set(
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
