import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { makeGallery } from '../../demo/gallery/make-gallery.mjs';
import { builtInExamples } from '../../src/questions/examples.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { writeTypes } from '../../src/typed/write-types.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const files = [
  'demo/surveys/telephonie-crm-2020.json',
  'demo/surveys/teletravail.json',
  'demo/surveys/sondage-info.json',
  'test/surveys/planted/base.json',
];

/** Every example of every built-in type; `AnswersOf` does not follow choices that are taken over from another question. */
const followed = Object.entries(builtInExamples).map(([type, examples]) => [
  type,
  examples.filter(({ question }) => !('choicesFromQuestion' in question)),
]);
const gallery = makeGallery(Object.fromEntries(followed) as typeof builtInExamples);
const builtIn = { ...gallery, pages: gallery.pages.filter(({ name }) => name !== 'floorPlan') };

const surveys = [...files.map((path) => readFileSync(path, 'utf8')), JSON.stringify(builtIn)];

const typesOf = (survey: object, name: string): string =>
  writeTypes(readSurvey(survey, builtInLogic, builtInFunctions), name);

describe('the declaration of the answers to a survey file', () => {
  it('is the type that AnswersOf finds for the same survey in TypeScript', { timeout: 60_000 }, () => {
    // Inside the project, so that imports are found.
    const folder = join('test', 'types', 'generated');
    mkdirSync(folder, { recursive: true });
    after(() => rmSync(folder, { recursive: true, force: true }));
    const written = surveys.map((text, index) => {
      const file = join(folder, `survey-${index}.ts`);
      const declaration = typesOf(JSON.parse(text) as object, 'Answers').replaceAll(
        "import('survey-form')",
        "import('../../../src/index.ts')",
      );
      const check = `
import type { AnswersOf } from '../../../src/typed/answers-of.ts';
import { defineSurvey } from '../../../src/typed/define-survey.ts';
const survey = defineSurvey(${text});
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const same: Equal<AnswersOf<typeof survey>, { readonly [K in keyof Answers]: Answers[K] }> = true;
`;
      writeFileSync(file, declaration + check);
      return file;
    });
    const options =
      '--noEmit --strict --skipLibCheck --target ES2022 --module ESNext --moduleResolution bundler --lib ES2023,DOM,DOM.Iterable --allowImportingTsExtensions --resolveJsonModule --types node --ignoreConfig';
    execFileSync(process.execPath, ['node_modules/typescript7/bin/tsc', ...options.split(' '), ...written], {
      stdio: 'pipe',
    });
  });

  it('says what every question asks, and no text can break out of its comment', () => {
    const question = { type: 'number', name: 'calls', title: 'How\nmany */ calls?', required: true };
    const survey = {
      id: 's',
      version: 3,
      languages: ['en'],
      title: 'S',
      pages: [{ name: 'p', questions: [question] }],
    };
    assert.equal(
      typesOf(survey, 'Answers'),
      `/** Answers to "S" (s, version 3). */
export interface Answers {
  /** How many *\\/ calls? */
  readonly calls: number;
}
`,
    );
  });
});

describe('a value that is computed for each thing', () => {
  it('has its name where others have a title', () => {
    const computed = { type: 'computed', name: 'points', expression: '1 + 1' };
    const repeat = { type: 'repeat', name: 'devices', title: 'Devices', questions: [computed] };
    const page = { name: 'p', questions: [repeat] };
    const survey = { id: 's', version: 1, languages: ['en'], title: 'S', pages: [page] };
    assert.match(
      typesOf(survey, 'Answers'),
      /\/\*\* points \*\/\n {2}readonly \[key: `devices-\$\{string\}-points`\]:/,
    );
  });
});

describe('an answer that is required', () => {
  it('may be missing when every row or item has a condition', () => {
    const first = { type: 'yes-no', name: 'a', title: 'A' };
    const entries = [{ value: 'x', text: 'X', visibleIf: '{a} = true' }];
    const columns = [{ value: 'c', text: 'C' }];
    const matrix = { type: 'matrix', name: 'm', title: 'M', required: true, rows: entries, columns };
    const sum = { type: 'sum', name: 's', title: 'S', required: true, items: entries };
    const survey = {
      id: 's',
      version: 1,
      languages: ['en'],
      title: 'S',
      pages: [{ name: 'p', questions: [first, matrix, sum] }],
    };
    const written = typesOf(survey, 'Answers');
    assert.match(written, /readonly m\?:/);
    assert.match(written, /readonly s\?:/);
  });
});

describe('an answer on a page before the survey can end', () => {
  const required = (name: string): object => ({ type: 'number', name, title: name, required: true });
  const pages = [
    { name: 'a', questions: [required('first')] },
    { name: 'b', visibleIf: '{first} > 1', questions: [required('under')] },
    {
      name: 'c',
      endIf: '{first} > 3',
      questions: [{ ...required('more'), visibleIf: '{first} > 2' }, required('last')],
    },
    { name: 'd', questions: [{ type: 'group', name: 'g', title: 'G', questions: [required('behind')] }] },
    { name: 'e', endIf: '{last} > 3', questions: [required('end')] },
  ];
  const survey = { id: 's', version: 1, languages: ['en'], title: 'S', pages };
  const keysOf = (json: object): string[] =>
    [...typesOf(json, 'Answers').matchAll(/readonly (\w+\??):/g)].map(([, key]) => key!);

  it('is always there, and what stands behind may be missing', () => {
    assert.deepEqual(keysOf(survey), ['first', 'under?', 'more?', 'last', 'behind?', 'end?']);
  });

  it('is there in random order, too, where a page that ends the survey keeps its place', () => {
    const keys = ['first', 'under?', 'more?', 'last', 'behind?', 'end?'];
    assert.deepEqual(keysOf({ ...survey, pagesOrder: 'random' }), keys);
  });

  it('is always there when no page can end it', () => {
    const endless = pages.map(({ name, questions, visibleIf }) => ({
      name,
      questions,
      ...(visibleIf && { visibleIf }),
    }));
    const keys = ['first', 'under?', 'more?', 'last', 'behind', 'end'];
    assert.deepEqual(keysOf({ ...survey, pages: endless }), keys);
    assert.deepEqual(keysOf({ ...survey, pages: endless, pagesOrder: 'random' }), keys);
  });
});

describe('survey-form types', () => {
  it('prints the declaration, or writes it to a file', async () => {
    const out = join(temporaryFolder(), 'answers.d.ts');
    const { stdout } = await run('types', files[0]!, '--name', 'CrmAnswers');
    assert.match(stdout, /^export interface CrmAnswers \{$/m);
    await run('types', files[0]!, '--name', 'CrmAnswers', '--out', out);
    assert.equal(readFileSync(out, 'utf8'), stdout);
    assert.equal((await run('types', files[0]!, '--name', 'CrmAnswers', '--out', out)).code, 0);
    const refused = await run('types', files[0]!, '--name', 'Other', '--out', out);
    assert.deepEqual([refused.code, readFileSync(out, 'utf8')], [2, stdout]);
    assert.match(refused.stderr, /exists already; write over it with --overwrite/);
    assert.equal((await run('types', files[0]!, '--name', 'Other', '--out', out, '--overwrite')).code, 0);
    assert.match(readFileSync(out, 'utf8'), /interface Other/);
  });

  it('refuses a name that TypeScript would not take, and a file with faults', async () => {
    for (const name of ['a b', 'class', 'string', '1a']) {
      const { code, stderr } = await run('types', files[0]!, '--name', name);
      assert.match(stderr, /expected a name of TypeScript/);
      assert.equal(code, 2);
    }
    assert.equal((await run('types', 'package.json')).code, 2);
  });
});
