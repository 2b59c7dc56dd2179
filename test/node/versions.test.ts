import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lockKey, newKeyPair } from '../../src/cli/keys/key-file.ts';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { bodyOf } from '../../src/collector/stores/stored-body.ts';
import { createSurveySource } from '../../src/collector/surveys/survey-source.ts';
import { compareSurveys } from '../../src/diff/compare-surveys.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import type { Answers } from '../../src/engine/session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { createWrapper, newResponseId } from '../../src/transport/envelope.ts';
import { testKeys } from '../suites/keys.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const folder = temporaryFolder();
const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const pair = newKeyPair();
const secret = 'correct horse battery';
const key = ['--key', write('key.json', await lockKey(pair, secret)), '--passphrase-file', write('secret', secret)];

const calm = { type: 'yes-no', name: 'calm', title: 'Calm?' };
const pick = (...values: string[]) => ({
  ...{ type: 'choice', name: 'pick', title: 'Pick' },
  choices: values.map((value) => ({ value, text: value.toUpperCase() })),
});

/** A version of one survey; closed long ago. */
const fileOf = (version: number, changes: object = {}, questions: readonly object[] = [calm, pick('a', 'b')]) => ({
  ...{ id: 'office', version, languages: ['en'], title: 'Office', closes: '2020-02-11T23:59:00+01:00' },
  ...{ privacy: { publicKey: pair.publicKey } },
  pages: [{ name: 'only', questions }],
  ...changes,
});

const later = { closes: '2020-03-11T23:59:00+01:00' };
const first = fileOf(1);
const second = fileOf(2, later);
const readable = (file: object): object => ({ ...file, privacy: undefined });

async function sealed(file: object, count: number, answers: Answers = { calm: true, pick: 'a' }): Promise<string[]> {
  const { checked } = createSurveySource([{ name: 'x', text: JSON.stringify(file) }]).get('office')!;
  const lines = Array.from({ length: count }, async () => {
    const { id, survey, version, sealed: body } = await createWrapper(checked)(answers);
    return JSON.stringify({ id, survey, version, sealed: body });
  });
  return Promise.all(lines);
}

const openWith = (lines: readonly string[], files: readonly object[], ...more: readonly string[]) => {
  const surveys = files.flatMap((file, index) => ['--survey', write(`survey-${index}.json`, file)]);
  return run('open', write('sealed.ndjson', lines.join('\n')), ...surveys, ...key, ...more);
};

const versionsIn = (ndjson: string): readonly number[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { version: number }).version)
    .toSorted();

describe('survey-form diff', () => {
  const compare = (before: object, after: object) =>
    compareSurveys(
      readSurvey(before, builtInLogic, builtInFunctions),
      readSurvey(after, builtInLogic, builtInFunctions),
    );

  it('asks for no new version when only opening and closing change', async () => {
    const changes = { ...later, opens: '2020-01-01T00:00:00Z', timeZone: 'Europe/Brussels' };
    const difference = compare(first, fileOf(1, changes));
    assert.deepEqual([difference.needsVersion, difference.isCompatible, difference.breaks], [false, true, false]);
    assert.deepEqual(difference.changes.map(({ where }) => where).toSorted(), ['closes', 'opens', 'timeZone']);
    const { code, stdout } = await run('diff', write('old.json', first), write('new.json', fileOf(1, changes)));
    assert.equal(code, 0);
    assert.match(stdout, /no new version is needed/);
    assert.doesNotMatch(stdout, /Set "version"/);
  });

  it('finds no change in comments', () => {
    const commented = fileOf(1, { $comment: 'new' }, [{ ...calm, $comment: 'for editors' }, pick('a', 'b')]);
    assert.deepEqual(compare(first, commented).changes, []);
  });

  it('asks for one when a text changes', () => {
    const { needsVersion, changes } = compare(first, fileOf(1, {}, [{ ...calm, title: 'Quiet?' }, pick('a', 'b')]));
    assert.equal(needsVersion, true);
    assert.ok(changes.some(({ advice }) => advice === 'Set "version" to 2.'));
  });

  it('says when a version was raised for nothing, and what to do', async () => {
    const { stdout } = await run('diff', write('old.json', first), write('new.json', second));
    assert.match(stdout, /the version rises from 1 to 2, and nothing that changes needs it/);
    assert.match(stdout, /Set "version" back to 1, unless there are answers to 2: then give both files/);
    assert.match(stdout, /Take the answers to both together by giving both files \(--survey\)/);
  });
});

describe('survey-form open', { timeout: 120_000 }, async () => {
  const lines = [...(await sealed(first, 12)), ...(await sealed(second, 6))];

  it('takes the versions that belong together, each by its own file, and says how many', async () => {
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const { code, stdout, stderr } = await openWith(lines, files);
      assert.deepEqual([code, stderr], [0, '18 opened: 6 to version 2, 12 to version 1.\n']);
      assert.deepEqual(versionsIn(stdout), [...Array<number>(12).fill(1), ...Array<number>(6).fill(2)]);
    }
  });

  it('says how to open the answers to a version whose file was not given', async () => {
    const { code, stderr } = await openWith(lines, [second]);
    assert.equal(code, 0);
    assert.match(
      stderr,
      /^6 opened\.\n12 refused: of version 1: give the survey file of that version too, with one more/,
    );
    const none = await openWith(lines.slice(0, 12), [second]);
    assert.equal(none.code, 1);
    assert.match(none.stderr, /^12 refused: of version 1: give the survey file of that version too/m);
  });

  it('leaves out a version that means something else, says why, and opens it alone', async () => {
    const changed = fileOf(2, later, [calm, pick('a')]);
    const mixed = [...lines.slice(0, 12), ...(await sealed(changed, 3))];
    const { code, stdout, stderr } = await openWith(mixed, [first, changed]);
    assert.equal(code, 0);
    assert.deepEqual(versionsIn(stdout), [2, 2, 2]);
    assert.match(
      stderr,
      /^12 refused: of version 1: they cannot be taken together with version 2 \("b" is gone from "choices" of "pick".*\); give the survey file of that version alone/m,
    );
    assert.match((await openWith(mixed, [first])).stderr, /^12 opened\.$/m);
  });

  it('opens no answer as one to another version', async () => {
    const relabelled = lines.map((line) => line.replace('"version":1', '"version":2'));
    const { stderr } = await openWith(relabelled, [first, second]);
    assert.match(stderr, /^6 opened\.\n12 refused: changed, cut off, or sealed under other promises/);
  });

  it('leaves out a version that is sealed to another key', async () => {
    const other = fileOf(1, { privacy: { publicKey: testKeys.publicKey } });
    const { stderr } = await openWith([...(await sealed(other, 2)), ...lines.slice(12)], [other, second]);
    assert.match(stderr, /^6 opened\.\n2 refused: sealed to another key/);
  });

  it('refuses files that are no versions of one survey', async () => {
    const strange = await openWith(lines, [first, fileOf(2, { id: 'home' })]);
    assert.match(strange.stderr, /is the survey "office", and .* is "home": give versions of one survey/);
    const twice = await openWith(lines, [first, fileOf(1, later)]);
    assert.match(twice.stderr, /are both version 1/);
  });

  it('opens what survey-form results counts, with the same files', async () => {
    const { stdout } = await openWith(lines, [first, second]);
    const files = ['--survey', write('v1.json', first), '--survey', write('v2.json', second)];
    const { code, stderr } = await run('results', 'office', ...files, '--opened', write('opened.ndjson', stdout));
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^Counted 18 answers to "office": 6 to version 2, 12 to version 1\.$/m);
  });
});

describe('stored answers to several versions', { timeout: 120_000 }, async () => {
  const data = temporaryFolder();
  const store = openSqliteStore(join(data, 'answers.sqlite'));
  for (const [version, count] of [
    [1, 12],
    [2, 6],
  ] as const) {
    for (let index = 0; index < count; index++) {
      const body = bodyOf({ calm: index % 2 === 0, pick: 'a' });
      await store.add({ id: newResponseId(), survey: 'office', version, body });
    }
  }
  await store.close();

  const command = (name: string, files: readonly object[], ...more: readonly string[]) => {
    const surveys = files.flatMap((file, index) => ['--survey', write(`plain-${index}.json`, file)]);
    return run(name, 'office', '--data', data, ...surveys, ...more);
  };
  const [old, now] = [readable(first), readable(second)];

  it('are counted together when diff finds nothing that breaks them', async () => {
    const { code, stdout, stderr } = await command('results', [old, now]);
    assert.equal(code, 0, stderr);
    assert.equal((JSON.parse(stdout) as { responses: number }).responses, 18);
    assert.match(stderr, /^Counted 18 answers to "office": 6 to version 2, 12 to version 1\.$/m);
  });

  it('are counted for the newest version alone otherwise, and the way out is said', async () => {
    const { code, stderr } = await command('results', [now]);
    assert.equal(code, 1);
    assert.match(stderr, /"office" has 6 answers to version 2, and results are published from 10 on/);
    assert.match(stderr, /^Not counted: 12 answers to version 1: give the survey file of that version too/m);
    const broken = await command('results', [old, readable(fileOf(2, later, [calm]))]);
    assert.match(broken.stderr, /Not counted: 12 answers to version 1: they cannot be taken together .*"pick" is gone/);
  });

  it('are published under the strictest of what was promised', async () => {
    const promised = await command('results', [{ ...old, privacy: { minimumGroup: 19 } }, now]);
    assert.match(promised.stderr, /"office" has 18 answers, and results are published from 19 on/);
    const quasi = readable(fileOf(1, {}, [{ ...calm, privacy: 'quasi' }, pick('a', 'b')]));
    const { stdout, stderr } = await command('results', [quasi, now]);
    assert.match(stderr, /could single somebody out \("privacy"\): calm\./);
    assert.doesNotMatch(stdout, /"calm"/);
  });

  it('are all exported, and it is said which belong together', async () => {
    const both = await command('export', [old, now], '--format', 'csv');
    assert.equal(both.stdout.trimEnd().split('\r\n').length, 19);
    const counted = 'Exported: 6 to version 2, 12 to version 1.';
    assert.equal(both.stderr, `${counted}\nVersion 1 is compatible with version 2.\n`);
    const alone = await command('export', [now], '--format', 'csv');
    assert.match(alone.stderr, /Version 1 may mean something else: give its survey file too, with one more --survey/);
    const broken = await command('export', [old, readable(fileOf(2, later, [calm]))], '--format', 'csv');
    assert.match(broken.stderr, /Version 1 must be read apart from version 2 \("pick" is gone.*\)\./);
    assert.match(broken.stdout, /^\uFEFF_version,calm,pick,_rest/);
    const ndjson = await command('export', []);
    assert.deepEqual([versionsIn(ndjson.stdout).length, ndjson.stderr], [18, `${counted}\n`]);
  });
});
