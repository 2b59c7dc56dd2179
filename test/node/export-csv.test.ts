import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uniqueNames } from '../../src/cli/table/column-names.ts';
import { csvLines, type CsvOptions } from '../../src/cli/table/export-csv.ts';
import type { ReadableResponse } from '../../src/cli/keys/readable-response.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import type { Answers } from '../../src/engine/session.ts';
import { builtInExamples } from '../../src/questions/examples.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { surveyAround } from '../suites/survey-around.ts';
import { readCsv } from './support/read-csv.ts';

const list = (...values: string[]) => values.map((value) => ({ value, text: `Text of ${value}` }));

const surveyOf = (version: number, questions: readonly object[], languages = ['en']): CheckedSurvey =>
  readSurvey(
    { id: 'coffee', version, languages, title: 'Coffee', pages: [{ name: 'only', questions }] },
    builtInLogic,
    builtInFunctions,
  );

type Record = Readonly<{ [column: string]: string }>;

/** The table, read by another program: what stands in each column, by its name. Every name must be there once. */
async function tableOf(
  surveys: readonly CheckedSurvey[],
  responses: readonly (ReadableResponse | Answers)[],
  options: CsvOptions = {},
): Promise<readonly Record[]> {
  const full = responses.map((one) =>
    'answers' in one ? (one as ReadableResponse) : { version: surveys[0]!.survey.version, answers: one },
  );
  let text = '';
  for await (const line of csvLines(surveys, full, options)) text += line;
  assert.ok(text.startsWith('\uFEFF'));
  const [header, ...records] = readCsv(text, options.excel ? ';' : ',');
  assert.equal(new Set(header).size, header!.length, header!.join(' '));
  assert.equal(records.length, responses.length);
  return records.map((cells) => {
    assert.equal(cells.length, header!.length);
    return Object.fromEntries(cells.map((cell, index) => [header![index]!, cell]));
  });
}

const columnsOf = async (...parameters: Parameters<typeof tableOf>): Promise<readonly string[]> =>
  Object.keys((await tableOf(...parameters))[0]!);

const choice = (...values: string[]) => ({
  ...{ type: 'choice', name: 'kinds', title: 'Kinds?', multiple: true },
  choices: list(...values),
});
const matrix = (...rows: string[]) => ({
  ...{ type: 'matrix', name: 'how', title: 'How?', rows: list(...rows), columns: list('ok', 'bad') },
});
const ranking = (...values: string[]) => ({
  type: 'ranking',
  name: 'order',
  title: 'Order?',
  choices: list(...values),
});
const sum = (...values: string[]) => ({ type: 'sum', name: 'split', title: 'Split?', items: list(...values) });
const text = { type: 'text', name: 'more', title: 'More?' };

const first = surveyOf(1, [
  choice('turkish', 'espresso', 'keurig'),
  matrix('taste', 'price'),
  ranking('a', 'b', 'c'),
  sum('x', 'y', 'z'),
  text,
  { type: 'choice', name: 'gone', title: 'Gone?', choices: list('kept') },
]);
const second = surveyOf(2, [choice('turkish', 'keurig'), matrix('taste'), ranking('a', 'b'), sum('x', 'y'), text]);

const responses: readonly ReadableResponse[] = [
  {
    version: 1,
    answers: {
      ...{ kinds: ['turkish', 'espresso', 'keurig'], how: { taste: 'ok', price: 'bad' }, order: ['c', 'a', 'b'] },
      ...{ split: { x: 50, y: 30, z: 20 }, more: 'one', gone: 'kept' },
    },
  },
  {
    version: 2,
    answers: { kinds: ['keurig'], how: { taste: 'bad' }, order: ['b', 'a'], split: { x: 60, y: 40 }, more: 'two' },
  },
  { version: 1, answers: { kinds: ['keurig'], order: ['c'] } },
];

describe('answers that the present version lacks', () => {
  it('stand in columns of their own, beside those of their question', async () => {
    const table = await tableOf([second], responses);
    assert.equal(
      Object.keys(table[0]!).join(),
      '_version,kinds.turkish,kinds.keurig,kinds.espresso,how.taste,how.price,order.1,order.2,order.3,' +
        'split.x,split.y,split.z,more,gone,_rest',
    );
    assert.equal(Object.values(table[0]!).join(), '1,1,1,1,ok,bad,c,a,b,50,30,20,one,kept,');
    assert.equal(Object.values(table[1]!).join(), '2,0,1,,bad,,b,a,,60,40,,two,,');
    // The first version offered espresso, and it was not picked; the second one did not.
    assert.equal(Object.values(table[2]!).join(), '1,0,1,0,,,c,,,,,,,,');
  });

  it('stand in the columns of the older version, when its file is given', async () => {
    assert.ok((await columnsOf([second, first], responses)).includes('gone'));
    const questions = [{ ...choice('turkish', 'espresso'), name: 'old' }, text];
    const older = surveyOf(1, questions);
    const columns = await columnsOf([second, older], [{ version: 1, answers: { old: ['turkish'] } }]);
    assert.deepEqual(columns.slice(-3), ['old.turkish', 'old.espresso', '_rest']);
  });

  it('stand somewhere in the line when their question is of another kind now', async () => {
    const odd: readonly Answers[] = [
      { kinds: 'espresso', how: 'good', order: 'pay', split: 5, more: ['x', 'y'] },
      { kinds: { a: 'b' }, how: { taste: ['ok', 'bad'] }, order: { a: 1 }, split: ['z'], more: true },
      { kinds: 3, how: { taste: { ok: 4 } }, order: 7, split: { x: { y: 8 } }, more: { deep: 'er' } },
      { kinds: [], how: ['q'], order: [], split: 'all', more: 'x' },
    ];
    const note = { type: 'note', name: 'more', text: 'Now only a text' };
    for (const now of [second, surveyOf(2, [note]), surveyOf(2, [{ ...matrix('taste'), multiple: true }])]) {
      const table = await tableOf([now], odd);
      table.forEach((record, index) => expectAll(odd[index]!, record));
    }
  });

  it('do not make more columns than a spreadsheet has: then they stand in the last one', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => ({ [`gone${index}`]: `answer ${index}` }));
    const table = await tableOf([second], many);
    assert.ok(Object.keys(table[0]!).length < 1100);
    table.forEach((record, index) => expectAll(many[index]!, record));
    assert.equal(table[1199]!['_rest'], '{"gone1199":"answer 1199"}');
  });

  for (const [type, examples] of Object.entries(builtInExamples)) {
    it(`are all there for the question type ${type}, with and without the question`, async () => {
      for (const { question, before = [], accepts = [] } of examples) {
        const checked = readSurvey(surveyAround(question, before), builtInLogic, builtInFunctions);
        const { name } = question as { name: string };
        const given = accepts.map(({ answer }) => ({ [name]: answer }));
        if (given.length === 0) continue;
        for (const surveys of [[checked], [surveyOf(2, [text])], [surveyOf(2, [{ ...text, name }])]]) {
          const table = await tableOf(surveys, given);
          table.forEach((record, index) => expectAll(given[index]!, record));
        }
      }
    });
  }
});

/** Every text and every number of the answers must stand in some cell of the record; of what was picked, its name. */
function expectAll(answers: Answers, record: Record): void {
  const written = JSON.stringify(record).replaceAll(/\\+"/g, '"');
  JSON.stringify(answers, (key, value: unknown) => {
    // The positions in a list are told by the columns, or by JSON.
    const leaves = typeof value === 'object' ? [] : [JSON.stringify(value).replace(/^"|"$/g, '')];
    for (const leaf of /^\d*$/.test(key) ? leaves : [...leaves, key]) {
      assert.ok(written.includes(leaf), `${leaf} is missing in ${written}`);
    }
    return value;
  });
}

describe('the names of columns', () => {
  it('never meet', async () => {
    const questions = [
      {
        ...{ type: 'matrix', name: 'm', title: 'M', cellType: 'number' },
        ...{ rows: list('a', 'a.b'), columns: list('b.c', 'c') },
      },
      { type: 'choice', name: 'q', title: 'Q', choices: [{ value: 'other', text: 'Other', other: {} }] },
      { type: 'choice', name: 'e', title: 'E', multiple: true, choices: list('v1.0', 'été') },
    ];
    const answers: Answers = {
      m: { a: { 'b.c': 1, c: 2 }, 'a.b': { 'b.c': 3, c: 4 } },
      ...{ q: 'other', 'q-other': 'mine', e: ['été'] },
    };
    const [record] = await tableOf([surveyOf(1, questions)], [answers]);
    assert.deepEqual(record, {
      ...{ _version: '1', 'm[a][b.c]': '1', 'm.a.c': '2', 'm.a.b.b.c': '3', 'm[a.b][c]': '4' },
      ...{ q: 'other', 'q-other': 'mine', 'e.v1.0': '0', 'e.été': '1', _rest: '' },
    });
  });

  it('of the survey file do not change with what was answered', async () => {
    const now = surveyOf(2, [
      { type: 'matrix', name: 'm', title: 'M', multiple: true, rows: list('a'), columns: list('b.c') },
    ]);
    const answers: Answers = { m: { a: ['b.c'], 'a.b': ['c'] }, _version: 'x', 'm.a.b.c': 'y', _rest: 'z' };
    const [record] = await tableOf([now], [answers]);
    assert.deepEqual(record, {
      ...{ _version: '2', 'm.a.b.c': '1', 'm[a.b][c]': '1', '_version#2': 'x', '_rest#2': 'z' },
      ...{ 'm.a.b.c#2': 'y', _rest: '' },
    });
  });

  it('are unique whatever they are', () => {
    const column = (question: string, ...path: string[]) => ({ question, path, isForeseen: true });
    const names = uniqueNames([column('a.b'), column('a', 'b'), column('a[b]'), column('a', 'b'), column('_rest')]);
    assert.equal(new Set(names).size, 5);
    assert.ok(!names.includes('_rest'));
  });
});

describe('a table with the texts of the survey', () => {
  const both = (en: string, fr: string) => ({ en, fr });
  const things = { type: 'repeat', name: 'tools', title: both('Tools', 'Outils'), max: 2 };
  const survey = surveyOf(
    1,
    [
      {
        ...{ type: 'choice', name: 'job', title: both('Job?', 'Métier ?') },
        choices: [
          { value: 'it', text: both('Computers', 'Informatique') },
          { value: 'other', text: both('Other', 'Autre'), other: { title: both('Which?', 'Lequel ?') } },
        ],
      },
      { type: 'yes-no', name: 'calm', title: both('Calm?', 'Calme ?') },
      { type: 'yes-no', name: 'loud', title: both('Calm?', 'Calme ?'), labelTrue: both('Sure', 'Bien sûr') },
      {
        ...{ type: 'matrix', name: 'how', title: both('How?', 'Comment ?') },
        ...{
          rows: [{ value: 'taste', text: both('Taste', 'Goût') }],
          columns: [{ value: 'ok', text: both('Fine', 'Bien') }],
        },
      },
      { ...ranking('a'), title: both('Order?', 'Ordre ?'), choices: [{ value: 'a', text: both('First', 'Premier') }] },
      { ...things, questions: [{ type: 'number', name: 'hours', title: both('Hours?', 'Heures ?') }] },
    ],
    ['en', 'fr'],
  );
  const answers: Answers = {
    ...{ job: 'other', 'job-other': 'Baker', calm: true, loud: true, how: { taste: 'ok' }, order: ['a'] },
    ...{ tools: ['1'], 'tools-1-hours': 2.5, gone: 'x' },
  };

  it('has them in headings and cells, in the language that was asked for', async () => {
    const [record] = await tableOf([survey], [answers], { labels: 'fr', excel: 'fr-BE' });
    assert.deepEqual(record, {
      ...{ _version: '1', 'Métier ?': 'Autre', 'Métier ? – Lequel ?': 'Baker' },
      ...{
        'Calme ? [calm]': 'Oui',
        'Calme ? [loud]': 'Bien sûr',
        'Comment ? – Goût': 'Bien',
        'Ordre ? – 1': 'Premier',
      },
      ...{ Outils: '["1"]', 'Outils – 1 – Heures ?': '2,5', 'Outils – 2 – Heures ?': '', gone: 'x', _rest: '' },
    });
  });

  it('takes the texts of an older version for what it alone has', async () => {
    const older = surveyOf(1, [choice('turkish', 'espresso')]);
    const now = surveyOf(2, [choice('turkish')]);
    const [record] = await tableOf([now, older], [{ version: 1, answers: { kinds: ['espresso'] } }], { labels: 'en' });
    assert.equal(record!['Kinds? – Text of espresso'], '1');
  });
});

describe('the names in braces of the texts of a table', () => {
  const nested = [
    { type: 'text', name: 'kind', title: 'Kind of {panel.size}?' },
    { type: 'number', name: 'size', title: 'Size?' },
  ];
  const questions = [
    { type: 'number', name: 'k', title: 'Calls' },
    { type: 'text', name: 'r', title: 'More on {r2}?' },
    { type: 'text', name: 'r2', title: 'More than {r}?' },
    {
      ...{ type: 'choice', name: 'c', title: 'Which of { k }?' },
      choices: [
        { value: 'all', text: 'All {k}' },
        { value: 'own', text: 'Own', other: { title: 'Which one of {k}?' } },
      ],
    },
    { type: 'choice', name: 'l', title: 'L', multiple: true, choices: [{ value: 'x', text: 'X of {c.own}' }] },
    {
      ...{ type: 'matrix', name: 'm', title: 'M{k}', cellType: 'number' },
      ...{ rows: [{ value: 'a', text: 'Row {k}' }], columns: [{ value: 'b', text: 'Column {c}' }] },
    },
    { type: 'sum', name: 's', title: 'S', items: [{ value: 'i', text: 'Item {m.a.b}' }] },
    { type: 'yes-no', name: 'y', title: 'Y', labelTrue: 'Yes, {s.i}' },
    { type: 'repeat', name: 'devs', title: 'Devs', max: 1, entryTitle: 'Device of {k}', questions: nested },
    { type: 'text', name: 'end', title: 'Sizes {devs.size}, {gone}, {k}: well?' },
  ];
  const answers: Answers = {
    ...{ k: 5, r: 'r', c: 'all', 'c-own': 'mine', l: ['x'], m: { a: { b: 1 } }, s: { i: 100 }, y: true },
    ...{ devs: ['1'], 'devs-1-kind': 'PC', 'devs-1-size': 3, end: 'end' },
  };

  it('are said by what they name', async () => {
    const [record] = await tableOf([surveyOf(1, questions)], [answers], { labels: 'en' });
    assert.deepEqual(record, {
      ...{ _version: '1', Calls: '5', 'More on [More than …?]?': 'r', 'More than [More on …?]?': '' },
      ...{ 'Which of [Calls]?': 'All [Calls]', 'Which of [Calls]? – Which one of [Calls]?': 'mine' },
      ...{ 'L – X of Own': '1', 'M[Calls] – Row [Calls] – Column [Which of …?]': '1' },
      ...{ 'S – Item [M… – Row … – Column …]': '100', Y: 'Yes, [S – Item …]' },
      ...{ Devs: '["1"]', 'Devs – Device of [Calls] 1 – Kind of [Size?]?': 'PC' },
      ...{
        'Devs – Device of [Calls] 1 – Size?': '3',
        'Sizes [Devs – Size?], [gone], [Calls]: well?': 'end',
        _rest: '',
      },
    });
  });

  it('are found in the version that has them', async () => {
    const older = surveyOf(1, [
      { type: 'number', name: 'old', title: 'Old calls' },
      { type: 'text', name: 'then', title: 'Of {old}?' },
    ]);
    const response = { version: 1, answers: { then: 'x' } };
    const columns = await tableOf([surveyOf(2, [text]), older], [response], { labels: 'en' });
    assert.equal(columns[0]!['Of [Old calls]?'], 'x');
  });
});

describe('a thing of a repeated question', () => {
  it('is called in headings what it is called in the form, in the language that was asked for', async () => {
    const repeat = {
      ...{ type: 'repeat', name: 'devs', title: { fr: 'Appareils', nl: 'Toestellen' }, max: 2 },
      entryTitle: { fr: 'Appareil', nl: 'Toestel' },
      questions: [{ type: 'text', name: 'kind', title: { fr: 'Lequel ?', nl: 'Welk?' } }],
    };
    const title = { fr: 'S', nl: 'S' };
    const survey = { id: 's', version: 1, languages: ['fr', 'nl'], title, pages: [{ name: 'p', questions: [repeat] }] };
    const checked = readSurvey(survey, builtInLogic, builtInFunctions);
    const columns = await columnsOf([checked], [{ devs: ['1'], 'devs-1-kind': 'x' }], { labels: 'nl' });
    assert.deepEqual(columns.slice(1, -1), [
      ...['Toestellen', 'Toestellen – Toestel 1 – Welk?', 'Toestellen – Toestel 2 – Welk?'],
    ]);
  });
});

describe('a choice that only one of two versions offered', () => {
  const kinds = (version: number, ...values: string[]) =>
    surveyOf(version, [{ type: 'choice', name: 'k', title: 'K', multiple: true, choices: list(...values) }]);

  it('was not refused by those who answered the other one', async () => {
    const surveys = [kinds(2, 'a', 'chat'), kinds(1, 'a', 'b')];
    const records = await tableOf(surveys, [
      { version: 1, answers: { k: ['a'] } },
      { version: 1, answers: { k: ['b'] } },
      { version: 2, answers: { k: ['a'] } },
    ]);
    assert.deepEqual(
      records.map((record) => [record['k.a'], record['k.b'], record['k.chat']]),
      [
        ['1', '0', ''],
        ['0', '1', ''],
        ['1', '', '0'],
      ],
    );
  });
});

describe('a table of a loop over the choices of another question', () => {
  const tools = {
    ...{ type: 'choice', name: 'tools', title: 'Tools', multiple: true },
    choices: [...list('tel'), { value: 'v.1', text: 'Another {tools.v.1}', other: { title: 'Which?' } }],
  };
  const each = {
    ...{ type: 'repeat', name: 'each', title: 'Each', forEach: 'tools' },
    questions: [{ type: 'rating', name: 'good', title: 'How good is {panel.item}?' }],
  };
  const survey = surveyOf(1, [tools, each]);
  const answers = { tools: ['tel', 'v.1'], 'tools-v.1': 'Fax', 'each-tel-good': 2, 'each-v.1-good': 4 };

  it('has no column for what never has an answer', async () => {
    const [record] = await tableOf([survey], [answers]);
    assert.deepEqual(
      Object.keys(record!).filter((name) => name.startsWith('each')),
      ['each-tel-good', 'each-v.1-good'],
    );
  });

  it('names in its headings the choice, not its braces', async () => {
    const [record] = await tableOf([survey], [answers], { labels: 'en' });
    assert.equal(record!['Each – Text of tel – How good is Text of tel?'], '2');
    assert.equal(record!['Each – Another … – How good is Another …?'], '4');
  });
});

describe('the form of a table', () => {
  const survey = surveyOf(1, [text, { type: 'number', name: 'size', title: 'S' }]);

  it('keeps every text whole: line breaks, quotes, delimiters and spaces', async () => {
    const texts = ['a\nb', 'a\r\nb', 'a\rb', '"', '""', ',', ';', ' a ', '\u2028', '😀', "it's", '-1,5'];
    const all = texts.map((more) => ({ more }));
    for (const excel of [undefined, 'nl']) {
      const table = await tableOf([survey], all, { excel });
      assert.deepEqual(
        table.map(({ more }) => more),
        texts,
      );
    }
  });

  it('writes numbers the way Excel in the language reads them', async () => {
    const size = async (excel: string): Promise<string> => {
      let lines = '';
      for await (const line of csvLines([survey], [{ version: 1, answers: { size: -1234.5 } }], { excel }))
        lines += line;
      return lines.split('\r\n')[1]!;
    };
    for (const language of ['fr', 'nl', 'de', 'fr-BE', 'nl-BE', 'en-BE', 'de-AT', 'de-Latn-BE', 'fr-CH', 'rm-CH']) {
      assert.equal(await size(language), '1;;-1234,5;', language);
    }
    for (const language of ['de-CH', 'it-CH', 'en-CH', 'de-LI', 'de-Latn-CH', 'DE-ch']) {
      assert.equal(await size(language), '1;;-1234.5;', language);
    }
    for (const language of ['en', 'en-GB', 'es-MX', 'ja']) assert.equal(await size(language), '1,,-1234.5,', language);
    for (const language of ['CH', 'xx', 'fr_BE', '']) await assert.rejects(size(language), RangeError, language);
  });
});
