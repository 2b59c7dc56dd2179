import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { bodyOf } from '../../src/collector/stores/stored-body.ts';
import type { Answers } from '../../src/engine/session.ts';
import { newResponseId } from '../../src/transport/envelope.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const choices = (...values: string[]) => values.map((value) => ({ value, text: value }));

/** One question of each kind that makes columns of its own. */
const survey = {
  id: 'table',
  version: 3,
  languages: ['en'],
  title: 'Table',
  pages: [
    {
      name: 'only',
      questions: [
        { type: 'note', name: 'hello', text: 'Hello' },
        {
          type: 'choice',
          name: 'admin',
          title: 'A',
          choices: [...choices('tax'), { value: 'other', text: 'Other', other: {} }],
        },
        { type: 'choice', name: 'problems', title: 'P', multiple: true, choices: choices('noise', 'delay') },
        { type: 'matrix', name: 'tool', title: 'T', rows: choices('sound', 'screen'), columns: choices('good', 'bad') },
        { type: 'ranking', name: 'wishes', title: 'W', choices: choices('calm', 'staff', 'pay'), maxChoices: 2 },
        { type: 'number', name: 'calls', title: 'C' },
        { type: 'text', name: 'words', title: 'W' },
      ],
    },
  ],
};

const surveys = temporaryFolder();
writeFileSync(join(surveys, 'table.json'), JSON.stringify(survey));

/** Stores answers under ascending identifiers and returns the folder. */
async function folderWith(...all: readonly Answers[]): Promise<string> {
  const folder = temporaryFolder();
  const store = openSqliteStore(join(folder, 'answers.sqlite'));
  for (const [index, answers] of all.entries()) {
    await store.add({ id: `${String(index).padStart(21, '0')}A`, survey: 'table', version: 3, body: bodyOf(answers) });
  }
  await store.close();
  return folder;
}

const exported = async (data: string, ...parameters: readonly string[]) => {
  const { code, stdout, stderr } = await run('export', 'table', '--data', data, '--surveys', surveys, ...parameters);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return stdout;
};

const csvOf = async (...all: readonly Answers[]): Promise<readonly string[]> => {
  const csv = await exported(await folderWith(...all), '--format', 'csv');
  assert.ok(csv.startsWith('\uFEFF'));
  return csv.slice(1).split('\r\n').slice(0, -1);
};

const header =
  '_version,admin,admin-other,problems.noise,problems.delay,tool.sound,tool.screen,wishes.1,wishes.2,calls,words,_rest';

const full: Answers = {
  admin: 'other',
  'admin-other': 'Cadastre',
  problems: ['delay'],
  tool: { sound: 'bad' },
  wishes: ['pay', 'calm'],
  calls: 12.5,
  words: 'Trop d’appels',
};

describe('survey-form export', { timeout: 120_000 }, () => {
  it('writes one line of JSON per response, equal to what was answered', async () => {
    const lines = (await exported(await folderWith(full, { admin: 'tax' }))).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      [
        { version: 3, answers: full },
        { version: 3, answers: { admin: 'tax' } },
      ],
    );
  });

  it('writes a table with a column per question, follow-up, choice, row and place, in the order of the survey', async () => {
    assert.deepEqual(await csvOf(full, { admin: 'tax', problems: ['noise', 'delay'] }), [
      header,
      '3,other,Cadastre,0,1,bad,,pay,calm,12.5,Trop d’appels,',
      '3,tax,,1,1,,,,,,,',
    ]);
  });

  it('leaves the choices of a question that was not answered empty, because they were not refused', async () => {
    assert.equal((await csvOf({ calls: 0 }))[1], '3,,,,,,,,,0,,');
  });

  it('makes texts harmless that a spreadsheet could take for a formula', async () => {
    const texts = ['=HYPERLINK("https://evil.example")', '+1+1', '-A1', '@SUM(A1)', '\t=1', '＝1', '-1;=2', '--1'];
    const lines = await csvOf(...texts.map((words) => ({ calls: -5, words })));
    assert.deepEqual(
      lines.slice(1).map((line) => line.replace('3,,,,,,,,,-5,', '')),
      [
        `"'=HYPERLINK(""https://evil.example"")",`,
        `'+1+1,`,
        `'-A1,`,
        `'@SUM(A1),`,
        `'\t=1,`,
        `'＝1,`,
        `'-1;=2,`,
        `'--1,`,
      ],
    );
  });

  it('leaves a plain number as it is, also one that is a text', async () => {
    const texts = ['-1', '+1', '-0.5', '+1,5', '-12'];
    const lines = await csvOf(...texts.map((words) => ({ words })));
    assert.deepEqual(
      lines.slice(1).map((line) => line.replace('3,,,,,,,,,,', '')),
      ['-1,', '+1,', '-0.5,', '"+1,5",', '-12,'],
    );
  });

  it('keeps texts with commas, quotes and lines in one cell', async () => {
    const lines = await csvOf({ words: 'a, "b"\nc' });
    assert.equal(lines[1], '3,,,,,,,,,,"a, ""b""\nc",');
  });

  it('keeps answers to questions that the survey no longer has', async () => {
    assert.deepEqual(await csvOf({ admin: 'tax', gone: 'x' }), [
      header.replace('_rest', 'gone,_rest'),
      '3,tax,,,,,,,,,,x,',
    ]);
  });

  it('copes with answers from a time when a question was of another kind', async () => {
    assert.equal(
      (await csvOf({ problems: 'noise', tool: 'good', wishes: 'pay', calls: ['x'] }))[1]!.split(',')[3],
      '1',
    );
  });

  it('gives neither identifiers nor the order of arrival away', async () => {
    const folder = temporaryFolder();
    const store = openSqliteStore(join(folder, 'answers.sqlite'));
    const ids = Array.from({ length: 30 }, newResponseId);
    for (const [calls, id] of ids.entries())
      await store.add({ id, survey: 'table', version: 3, body: bodyOf({ calls }) });
    await store.close();
    const output = await exported(folder);
    assert.ok(ids.every((id) => !output.includes(id)));
    const arrivals = output
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { answers: Answers }).answers['calls']);
    assert.notDeepEqual(arrivals, [...ids.keys()]);
    assert.deepEqual(
      [...arrivals].sort((left, right) => Number(left) - Number(right)),
      [...ids.keys()],
    );
  });

  it('writes to a file that only its owner may read', async () => {
    const folder = await folderWith(full);
    const file = join(folder, 'answers.csv');
    assert.equal(await exported(folder, '--format', 'csv', '--output', file), '');
    assert.equal(readFileSync(file, 'utf8').split('\r\n')[0], `\uFEFF${header}`);
    assert.equal(statSync(file).mode & 0o077, 0);
  });

  it('writes the form that the ending of the file promises', async () => {
    const folder = await folderWith(full);
    const written = async (name: string, ...parameters: string[]): Promise<string> => {
      const file = join(folder, name);
      assert.equal(await exported(folder, '--output', file, ...parameters), '');
      return readFileSync(file, 'utf8');
    };
    for (const name of ['a.csv', 'b.CSV']) assert.equal((await written(name)).split('\r\n')[0], `\uFEFF${header}`);
    assert.match(await written('c.csv', '--excel', 'fr'), /^\uFEFF_version;admin;/);
    for (const name of ['d.ndjson', 'e.json', 'f', 'g.txt']) assert.match(await written(name), /^\{"version":3/);
    assert.match(await written('h.txt', '--format', 'csv'), /^\uFEFF_version,/);
  });

  it('writes over a file only when asked to', async () => {
    const folder = await folderWith(full);
    const file = join(folder, 'answers.ndjson');
    writeFileSync(file, 'of yesterday');
    const parameters = ['export', 'table', '--data', folder, '--surveys', surveys, '--output', file];
    const { code, stderr } = await run(...parameters);
    assert.deepEqual([code, stderr], [1, `error: ${file} exists already; write over it with --overwrite\n`]);
    assert.equal(readFileSync(file, 'utf8'), 'of yesterday');
    assert.equal((await run(...parameters, '--overwrite')).code, 0);
    assert.match(readFileSync(file, 'utf8'), /^\{"version":3/);
    assert.equal((await run('export', 'table', '--data', folder, '--output', '/dev/null')).code, 0);
  });

  it('writes the texts of the survey, in the form that Excel in a language reads', async () => {
    const csv = await exported(await folderWith(full), '--labels', 'en', '--excel', 'fr');
    assert.deepEqual(csv.slice(1).split('\r\n').slice(0, 2), [
      '_version;A;A – Other;P – noise;P – delay;T – sound;T – screen;W – 1;W – 2;C;W;_rest',
      '3;Other;Cadastre;0;1;bad;;pay;calm;12,5;Trop d’appels;',
    ]);
  });

  const mistakes: Record<string, [parameters: () => Promise<string[]> | string[], message: RegExp, code?: number]> = {
    'a folder without answers': [
      () => ['table', '--data', '/no/such/folder'],
      /no answers are stored in \/no\/such\/folder/,
    ],
    'a survey without answers': [
      async () => ['other', '--data', await folderWith(full)],
      /no answers to "other" are stored/,
    ],
    'a missing survey file': [
      async () => ['table', '--format', 'csv', '--data', await folderWith(full), '--surveys', temporaryFolder()],
      /has no survey "table"/,
    ],
    'a language that the survey does not have': [
      async () => ['table', '--labels', 'fr', '--data', await folderWith(full), '--surveys', surveys],
      /"table" has no texts in "fr", only in en/,
    ],
    'labels for what is no table': [() => ['table', '--format', 'ndjson', '--labels', 'en'], /are for --format csv/],
    'CSV in a file of NDJSON': [
      () => ['table', '--format', 'csv', '--output', 'x.ndjson'],
      /x\.ndjson is no name for CSV: name the file x\.csv, or leave out --format\n/,
    ],
    'NDJSON in a file of CSV': [
      () => ['table', '--format', 'ndjson', '--output', 'x.csv'],
      /x\.csv is no name for NDJSON: name the file x\.ndjson, or leave out --format\n/,
    ],
    'a table in a file of NDJSON': [
      () => ['table', '--labels', 'en', '--excel', 'fr', '--output', 'x.jsonl'],
      /name the file x\.csv, or leave out --labels and --excel\n/,
    ],
    'a workbook': [
      () => ['table', '--excel', 'fr', '--output', 'x.xlsx'],
      /written as NDJSON or CSV, not as \.xlsx: name the file x\.csv\n/,
    ],
    'a form of an unknown language': [() => ['table', '--excel', 'CH'], /must be a language such as fr/, 2],
    'a form of no language': [() => ['table', '--excel', 'f_'], /must be a language such as fr/, 2],
    'an unknown format': [() => ['table', '--format', 'xlsx'], /ndjson, csv/, 2],
    'a missing identifier': [() => [], /missing required argument 'id'/, 2],
    'an output in a folder that does not exist': [
      async () => ['table', '--data', await folderWith(full), '--output', '/no/such/file'],
      /the folder \/no\/such does not exist/,
    ],
  };
  for (const [name, [parameters, message, expected = 1]] of Object.entries(mistakes)) {
    it(`explains ${name}, without a stack trace`, async () => {
      const { code, stderr } = await run('export', ...(await parameters()));
      assert.equal(code, expected);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});
