import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createProgress } from '../../src/cli/reports/progress.ts';
import { createSpool } from '../../src/cli/io/spool.ts';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { bodyOf, bodyOfSealed } from '../../src/collector/stores/stored-body.ts';
import { createSurveySource } from '../../src/collector/surveys/survey-source.ts';
import { newResponseId, createWrapper } from '../../src/transport/envelope.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';
import { runInSmallHeap } from './support/small-heap.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string | Buffer): string => {
  writeFileSync(at(name), text);
  return at(name);
};

const passphrase = write('passphrase', 'correct horse battery\n');
const made = await run(
  ...['keys', 'new', '--out', at('key.json'), '--sheet', at('sheet.html'), '--passphrase-file', passphrase],
);
assert.equal(made.code, 0, made.stderr);
const publicKey = /B[\w-]{86}/.exec(made.stdout)![0];

const survey = {
  id: 'long',
  version: 1,
  languages: ['en'],
  title: 'Long',
  closes: '2020-02-11T23:59:00+01:00',
  pages: [
    {
      name: 'only',
      questions: [
        { type: 'yes-no', name: 'calm', title: 'Calm?' },
        { type: 'text', name: 'story', title: 'Tell', maxLength: 10_000 },
        { type: 'text', name: 'more', title: 'More', maxLength: 10_000 },
      ],
    },
  ],
};
const surveys = temporaryFolder();
writeFileSync(join(surveys, 'long.json'), JSON.stringify(survey));
const sealedFile = write('survey.json', JSON.stringify({ ...survey, privacy: { publicKey } }));
const { checked } = createSurveySource([
  { name: 'long.json', text: JSON.stringify({ ...survey, privacy: { publicKey } }) },
]).get('long')!;

const story = 'é'.repeat(9990);
const answers = (index: number) => ({ calm: index % 2 === 0, story: `${story}${index}`, more: story });

async function sealedLine(index: number): Promise<string> {
  const { id, version, sealed } = await createWrapper(checked)(answers(index));
  return JSON.stringify({ id, survey: 'long', version, sealed });
}
const sealedLines = await Promise.all(Array.from({ length: 40 }, (_, index) => sealedLine(index)));

const openWith = (path: string): string[] => [
  ...['open', path, '--survey', sealedFile, '--key', at('key.json'), '--passphrase-file', passphrase],
];

/** Some 120 MB, which would not fit. */
const long = { count: 3000, text: JSON.stringify({ version: 1, answers: answers(0) }) };

describe('what is larger than the memory', { timeout: 300_000 }, () => {
  function* mixed(): Generator<string> {
    yield* sealedLines.map((line) => `${line}\n`);
    for (let index = 0; index < long.count; index++) yield `${long.text}\n`;
    yield* sealedLines.map((line) => `${line}\n`);
  }

  for (const format of ['ndjson', 'csv']) {
    it(`is opened from standard input as ${format}, with what stands behind it`, async () => {
      const { code, stderr, lines } = await runInSmallHeap([...openWith('-'), '--format', format], mixed());
      assert.equal(code, 0, stderr);
      assert.equal(lines, format === 'csv' ? 41 : 40);
      assert.match(stderr, /^40 opened\.$/m);
      assert.match(stderr, /^3000 refused: not sealed: .* \(lines 41, 42, 43, 44, 45 and 2995 more\)\.$/m);
      assert.match(stderr, /^40 refused: there twice/m);
    });
  }

  it('is counted from standard input', async () => {
    function* opened(): Generator<string> {
      for (let index = 0; index < long.count; index++) {
        yield `${JSON.stringify({ version: 1, answers: answers(index) })}\n`;
      }
    }
    const parameters = ['results', 'long', '--surveys', surveys, '--opened', '-'];
    const { code, stderr } = await runInSmallHeap(parameters, opened());
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^Counted 3000 answers/m);
  });

  it('is exported and counted from the store, sealed answers too', async () => {
    const data = temporaryFolder();
    const store = openSqliteStore(join(data, 'answers.sqlite'), { durable: false });
    for (let index = 0; index < 2000; index++) {
      await store.add({ id: newResponseId(), survey: 'long', version: 1, body: bodyOf(answers(index)) });
    }
    const sealed = { ...(JSON.parse(sealedLines[0]!) as { sealed: object }).sealed, data: 'A'.repeat(1_400_000) };
    for (let index = 0; index < 100; index++) {
      const body = bodyOfSealed(sealed as Parameters<typeof bodyOfSealed>[0]);
      await store.add({ id: newResponseId(), survey: 'sealed', version: 1, body });
    }
    await store.close();
    const places = ['--data', data, '--surveys', surveys];
    const csv = await runInSmallHeap(['export', 'long', ...places, '--format', 'csv']);
    assert.deepEqual([csv.code, csv.lines, csv.stderr], [0, 2001, '']);
    const ndjson = await runInSmallHeap(['export', 'sealed', ...places]);
    assert.deepEqual([ndjson.code, ndjson.lines, ndjson.stderr], [0, 100, '']);
    const results = await runInSmallHeap(['results', 'long', ...places]);
    assert.equal(results.code, 0, results.stderr);
  });
});

describe('a file of answers that cannot be read as it is', { timeout: 120_000 }, () => {
  const text = `${sealedLines.slice(0, 3).join('\n')}\n`;
  const inUtf16 = (mark: string): Buffer => Buffer.from(`${mark}${text}`, 'utf16le');
  const files: Record<string, [bytes: string | Buffer, says: RegExp]> = {
    'compressed with gzip': [gzipSync(text), /is compressed with gzip: unpack it first/],
    'in UTF-16': [inUtf16('\uFEFF'), /is written in UTF-16: save it as UTF-8/],
    'in UTF-16 without a mark': [inUtf16(''), /is written in UTF-16: save it as UTF-8/],
    'in UTF-16 with the other order of bytes': [inUtf16('\uFEFF').swap16(), /is written in UTF-16/],
    'a ZIP archive': [Buffer.from('PK\u0003\u0004rest'), /is a ZIP archive: unpack it first/],
    empty: ['', /is empty/],
  };
  for (const [name, [bytes, says]] of Object.entries(files)) {
    it(`is called ${name}`, async () => {
      const path = write('odd.ndjson', bytes);
      for (const parameters of [
        openWith(path),
        ...(name === 'empty' ? [] : [['results', 'long', '--surveys', surveys, '--opened', path]]),
      ]) {
        const { code, stderr } = await run(...parameters);
        assert.equal(code, 1);
        assert.match(stderr, says);
        assert.doesNotMatch(stderr, /\n\s+at |not written in UTF-8/);
      }
    });
  }

  it('is read with the mark that some editors put at its beginning, and with lines of Windows', async () => {
    const { code, stderr } = await run(...openWith(write('marked.ndjson', `\uFEFF${text.replaceAll('\n', '\r\n')}`)));
    assert.deepEqual([code, stderr], [0, '3 opened.\n']);
  });

  it('is read up to where it was cut off, and the line is named', async () => {
    const cut = `${text}${sealedLines[3]!.slice(0, 5000)}`;
    const { code, stderr } = await run(...openWith(write('cut.ndjson', cut)));
    assert.equal(code, 0);
    assert.equal(stderr, '3 opened.\n1 refused: cut off in the middle: the file was not copied to its end (line 4).\n');
    const opened = await run(
      ...['results', 'long', '--surveys', surveys, '--opened', write('cut.ndjson', `${long.text}\n{"version":1,"an`)],
    );
    assert.match(opened.stderr, /cut\.ndjson:2 is cut off in the middle/);
  });

  it('is read apart from the line that is not written in UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xe9, 0x0a]), Buffer.from(sealedLines[3]!)]);
    const { code, stderr } = await run(...openWith(write('latin.ndjson', bytes)));
    assert.deepEqual([code, stderr], [0, '4 opened.\n1 refused: not written in UTF-8 (line 4).\n']);
    const latin = write('latin.ndjson', Buffer.from(`${long.text}\n{"version":1,"answers":{"story":"é"}}\n`, 'latin1'));
    const counted = await run('results', 'long', '--surveys', surveys, '--opened', latin);
    assert.match(counted.stderr, /latin\.ndjson:1 is not written in UTF-8/);
  });

  it('is read apart from a line longer than any answer', async () => {
    function* endless(): Generator<string> {
      yield text;
      for (let index = 0; index < 64; index++) yield 'x'.repeat(2 ** 20);
      yield `\n${sealedLines[3]!}`;
    }
    const { code, stderr } = await runInSmallHeap(openWith('-'), endless());
    assert.deepEqual([code, stderr], [0, '4 opened.\n1 refused: longer than any answer (line 4).\n']);
  });
});

describe('the spool', () => {
  it('gives back what was put aside, in the order in which it came or in another', async () => {
    const spool = await createSpool();
    const texts = Array.from({ length: 500 }, (_, index) => `${index} ${'é😀'.repeat(index * 3)}`);
    for (const text of texts) await spool.append(text);
    const all = async (order?: 'random'): Promise<string[]> => {
      const list = [];
      for await (const text of spool.read(order)) list.push(text);
      return list;
    };
    assert.deepEqual(await all(), texts);
    const random = await all('random');
    assert.notDeepEqual(random, texts);
    assert.deepEqual(random.toSorted(), texts.toSorted());
    await spool.close();
  });
});

describe('progress', () => {
  const shownOn = (isTTY: boolean, steps: number): string => {
    let shown = '';
    const progress = createProgress('answers', { isTTY, write: (text) => ((shown += String(text)), true) });
    for (let step = 1; step <= steps; step++) progress.step(step / 1000);
    progress.end();
    return shown;
  };

  it('is shown on a terminal, and taken away', () => {
    assert.equal(shownOn(true, 450), '\r200 answers, 20 %\r400 answers, 40 %\r\u001B[K');
    assert.equal(shownOn(true, 199), '');
  });

  it('is not shown anywhere else', () => {
    assert.equal(shownOn(false, 1000), '');
  });
});
