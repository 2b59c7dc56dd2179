import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { bodyOf } from '../../src/collector/stores/stored-body.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import type { Answers } from '../../src/engine/session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { publishResults, type Publication } from '../../src/results/publish.ts';
import type { PublishedResults } from '../../src/schema/published-results.ts';
import { newResponseId } from '../../src/transport/envelope.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const list = (...values: string[]) => values.map((value) => ({ value, text: value }));
const times = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers);

const questions = [
  { type: 'note', name: 'hello', text: 'Hello' },
  { type: 'choice', name: 'work', title: 'W', choices: list('desk', 'field', 'both') },
  { type: 'choice', name: 'where', title: 'P', privacy: 'quasi', choices: list('north', 'south') },
  { type: 'choice', name: 'noise', title: 'N', multiple: true, choices: list('phones', 'people', 'street') },
  { type: 'yes-no', name: 'calm', title: 'C' },
  { type: 'rating', name: 'mark', title: 'M', max: 3 },
  { type: 'matrix', name: 'tool', title: 'T', rows: list('sound', 'screen'), columns: list('good', 'bad') },
  { type: 'ranking', name: 'wishes', title: 'R', choices: list('staff', 'pay') },
  { type: 'number', name: 'age', title: 'A' },
  { type: 'text', name: 'words', title: 'F' },
  { type: 'yes-no', name: 'chair', title: 'S', visibleIf: "{work} = 'desk'" },
];

const survey = {
  id: 'office',
  version: 2,
  languages: ['en'],
  title: 'Office',
  closes: '2020-02-11T23:59:00+01:00',
  pages: [{ name: 'only', questions }],
};

const publish = (responses: readonly Answers[], changes: object = {}): Publication =>
  publishResults(readSurvey({ ...survey, ...changes }, builtInLogic, builtInFunctions), responses);

/** The counts of a question, or row by row. */
const countsOf = ({ results }: Publication, name: string) =>
  results.tallies
    .filter(({ question }) => question === name)
    .map(({ answered, counts }) => [answered, ...counts.map(({ count }) => count)]);

describe('publishResults', () => {
  it('counts what is picked, by question and row, in the order of the file', () => {
    const publication = publish([
      ...times(6, { work: 'field', noise: ['phones', 'people'], calm: true, mark: 1, tool: { sound: 'good' } }),
      ...times(8, { work: 'both', noise: ['people'], calm: false, mark: 3, tool: { sound: 'bad', screen: 'good' } }),
      ...times(7, { tool: { screen: 'bad' }, wishes: ['pay', 'staff'] }),
      ...times(5, { wishes: ['staff'] }),
    ]);
    assert.deepEqual(countsOf(publication, 'work'), [[14, 0, 6, 8]]);
    assert.deepEqual(countsOf(publication, 'calm'), [[14, 6, 8]]);
    assert.deepEqual(countsOf(publication, 'mark'), [[14, 6, 0, 8]]);
    assert.deepEqual(countsOf(publication, 'tool'), [
      [14, 6, 8],
      [15, 8, 7],
    ]);
    assert.deepEqual(countsOf(publication, 'wishes'), [[12, 5, 7]]);
    const { format, responses, version, tallies } = publication.results;
    assert.deepEqual([format, responses, version], [1, 26, 2]);
    assert.deepEqual(
      tallies.map(({ question, row, kind }) => [question, row, kind].join(' ')),
      ['work  one', 'calm  one', 'mark  one', 'tool sound one', 'tool screen one', 'wishes  first'],
    );
    assert.deepEqual(
      tallies[1]!.counts.map(({ value }) => value),
      [true, false],
    );
  });

  it('leaves profiles, texts, numbers and notes out', () => {
    const { results, leftOut } = publish(times(12, { where: 'north', age: 41, words: 'Ann says no' }));
    assert.deepEqual(results.tallies, []);
    assert.deepEqual(
      [leftOut.get('where'), leftOut.get('age'), leftOut.get('words')],
      ['profile', 'not-counted', 'not-counted'],
    );
    assert.equal(leftOut.has('hello'), false);
    assert.doesNotMatch(JSON.stringify(results), /north|41|Ann/);
  });

  it('leaves out what fewer people answered than the survey file promises', () => {
    const nine = [...times(5, { calm: true }), ...times(4, { calm: false }), ...times(30, {})];
    assert.equal(publish(nine).leftOut.get('calm'), 'too-few');
    const seven = [...times(5, { calm: true }), ...times(6, { calm: false })];
    assert.deepEqual(countsOf(publish(seven), 'calm'), [[11, 5, 6]]);
    assert.equal(publish(seven, { privacy: { minimumGroup: 12 } }).leftOut.get('calm'), 'too-few');
  });

  it('says nothing of a question that all answered alike', () => {
    assert.deepEqual(countsOf(publish(times(40, { calm: true })), 'calm'), []);
    assert.deepEqual(countsOf(publish([...times(38, { calm: true }), ...times(2, { calm: false })]), 'calm'), []);
  });

  it('hides small counts, and others with them', () => {
    const responses = [...times(20, { work: 'desk' }), ...times(12, { work: 'field' }), ...times(3, { work: 'both' })];
    assert.deepEqual(countsOf(publish(responses), 'work'), [[35, 20, null, null]]);
  });

  it('publishes a question that depends on another only when that one is published in full', () => {
    const chairs = [...times(9, { work: 'desk', chair: true }), ...times(8, { work: 'desk', chair: false })];
    const open = publish([...chairs, ...times(6, { work: 'field' })]);
    assert.deepEqual(countsOf(open, 'chair'), [[17, 9, 8]]);
    // 17 chairs would say how many work at a desk, and that how many work in the field.
    const hidden = publish([...chairs, ...times(3, { work: 'field' }), ...times(9, { work: 'both' })]);
    assert.deepEqual(countsOf(hidden, 'work'), [[29, 17, null, null]]);
    assert.equal(hidden.leftOut.get('chair'), 'depends');
    const onProfile = questions.map((question) =>
      question.name === 'chair' ? { ...question, visibleIf: "{where} = 'north'" } : question,
    );
    const pages = [{ name: 'only', questions: onProfile }];
    assert.equal(publish(chairs, { pages }).leftOut.get('chair'), 'depends');
  });

  it('publishes what stands on a page, or in a group, that is asked of everybody', () => {
    const group = { type: 'group', name: 'g', title: 'G', questions: [{ type: 'yes-no', name: 'calm', title: 'C' }] };
    const pages = [{ name: 'only', questions: [group] }];
    const responses = [...times(9, { calm: true }), ...times(8, { calm: false })];
    assert.deepEqual(countsOf(publish(responses, { pages }), 'calm'), [[17, 9, 8]]);
  });

  it('counts nothing of answers that have another form than the question asks', () => {
    const odd: Answers[] = [
      { calm: 'true', work: 'gone', noise: 'phones', mark: 9, tool: 'good', wishes: 'pay' },
      { calm: 1, work: ['desk'], noise: ['gone'], mark: '1', tool: { sound: ['good'] }, wishes: [] },
    ];
    const { results, leftOut } = publish(odd.flatMap((answers) => times(20, answers)));
    assert.deepEqual(results.tallies, []);
    assert.equal(leftOut.get('calm'), 'too-few');
  });
});

describe('survey-form results', { timeout: 120_000 }, () => {
  const half = (answers: Answers, others: Answers): Answers[] => [...times(8, answers), ...times(7, others)];

  it('writes the results of the present version, and says what is left out', async () => {
    const folders = await foldersWith(half({ calm: true, work: 'desk' }, { calm: false, work: 'field' }), 2);
    const output = join(folders.data, 'results.json');
    const { code, stdout, stderr } = await run('results', 'office', ...folders.options, '--output', output);
    assert.deepEqual([code, stdout], [0, '']);
    const results = JSON.parse(readFileSync(output, 'utf8')) as PublishedResults;
    assert.equal(results.responses, 15);
    assert.deepEqual(countsOf({ results, leftOut: new Map() }, 'calm'), [[15, 8, 7]]);
    assert.match(
      stderr,
      /Counted 15 answers to version 2 of "office"\.\nNot counted: 2 answers to version 1: give the survey file of that version too/,
    );
    assert.match(stderr, /Left out, could single somebody out \("privacy"\): where\./);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  it('writes to standard output, the same each time', async () => {
    const { options } = await foldersWith(half({ calm: true }, { calm: false }));
    const [first, second] = [await run('results', 'office', ...options), await run('results', 'office', ...options)];
    assert.equal((JSON.parse(first.stdout) as PublishedResults).format, 1);
    assert.equal(second.stdout, first.stdout);
  });

  it('keeps the first release', async () => {
    const { options, data } = await foldersWith(half({ calm: true }, { calm: false }));
    const output = join(data, 'results.json');
    writeFileSync(output, '{}');
    const { code, stderr } = await run('results', 'office', ...options, '--output', output);
    assert.equal(code, 1);
    assert.match(stderr, /holds other results: .*Keep the first one/);
    assert.equal(readFileSync(output, 'utf8'), '{}');
    assert.equal((await run('results', 'office', ...options, '--output', output, '--overwrite')).code, 0);
    assert.match(readFileSync(output, 'utf8'), /"responses": 15/);
  });

  const later = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
  const refusals: Record<string, [changes: object, answers: readonly Answers[], message: RegExp]> = {
    'while the survey is open': [{ closes: later(60) }, times(15, {}), /"office" closes at .* can be published after/],
    'while late answers are taken': [{ closes: later(-29) }, times(15, {}), /answers are taken for 30 minutes more/],
    'when the survey never closes': [{ closes: undefined }, times(15, {}), /never closes.*give its file a "closes"/],
    'for fewer than 10 people': [{}, times(9, {}), /has 9 answers to version 2, and results are published from 10 on/],
    'for fewer people than promised': [{ privacy: { minimumGroup: 20 } }, times(19, {}), /published from 20 on/],
  };
  for (const [when, [changes, answers, message]] of Object.entries(refusals)) {
    it(`publishes nothing ${when}`, async () => {
      const { options } = await foldersWith(answers, 0, changes);
      const { code, stdout, stderr } = await run('results', 'office', ...options);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  it('publishes once late answers are refused', async () => {
    const { options } = await foldersWith(times(15, {}), 0, { closes: later(-31) });
    assert.equal((await run('results', 'office', ...options)).code, 0);
  });
});

/** Stores answers, and some to an older version, beside the survey file. */
async function foldersWith(responses: readonly Answers[], older = 0, changes: object = {}) {
  const [surveys, data] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(surveys, 'office.json'), JSON.stringify({ ...survey, ...changes }));
  const store = openSqliteStore(join(data, 'answers.sqlite'));
  const add = (version: number, answers: Answers) =>
    store.add({ id: newResponseId(), survey: 'office', version, body: bodyOf(answers) });
  for (const answers of responses) await add(2, answers);
  for (let count = 0; count < older; count++) await add(1, { calm: true });
  await store.close();
  return { data, options: ['--surveys', surveys, '--data', data] };
}
