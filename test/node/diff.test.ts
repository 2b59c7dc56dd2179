import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compareSurveys } from '../../src/diff/compare-surveys.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const base = readFileSync('test/surveys/planted/base.json', 'utf8');
const read = (text: string) => readSurvey(JSON.parse(text), builtInLogic, builtInFunctions);

/** The file with one place changed; its version is raised unless said otherwise. */
function changed(from: string, to: string): string {
  assert.equal(base.split(from).length, 2, `${from} must stand in the file once`);
  return base.replace(from, () => to);
}

/** What is said, without what follows from the version alone. */
const changesOf = (text: string, before = base) =>
  compareSurveys(read(before), read(text.replace('"version": 1', '"version": 2'))).changes.filter(
    ({ where }) => where !== 'version',
  );

const calls = `"visibleIf": "{impacted} anyof ['now', 'before']"`;
const cut = '{ "value": "cut", "text": { "en": "Cut", "fr": "Coupure" } },';
const note = '{\n          "type": "note",\n          "name": "bye"';

/** What changes, where it is seen, and what it does to stored answers. */
const cases: readonly (readonly [
  name: string,
  from: string,
  to: string,
  impact: string,
  where: string,
  says: RegExp,
])[] = [
  ['a type', '"type": "rating"', '"type": "number"', 'breaking', 'pages[1].questions[1].type', /cannot be read/],
  ['a choice that is gone', cut, '', 'breaking', 'pages[0].questions[1].choices', /"cut" is gone/],
  [
    'a choice with another value',
    '"value": "cut"',
    '"value": "broken"',
    'breaking',
    'pages[0].questions[1].choices',
    /seems to be "broken" now/,
  ],
  [
    'a new choice',
    cut,
    `${cut} { "value": "busy", "text": "Busy" },`,
    'harmless',
    'pages[0].questions[1].choices[2]',
    /"busy" is new/,
  ],
  [
    'the text of a choice',
    '"en": "Cut"',
    '"en": "Cut off"',
    'harmless',
    'pages[0].questions[1].choices[1]',
    /must still mean the same/,
  ],
  [
    'a choice that is exclusive now',
    '"value": "noise", "text": { "en": "Noise", "fr": "Bruit" }',
    '"value": "noise", "text": { "en": "Noise", "fr": "Bruit" }, "exclusive": true',
    'breaking',
    'pages[0].questions[1].choices[0]',
    /may hold it with others/,
  ],
  [
    'several instead of one',
    '"required": true,',
    '"required": true, "multiple": true,',
    'breaking',
    'pages[0].questions[0].multiple',
    /another form/,
  ],
  ['a narrower limit', '"max": 50', '"max": 40', 'breaking', 'pages[0].questions[2].max', /narrower \(50 → 40\)/],
  ['a wider limit', '"max": 50', '"max": 60', 'harmless', 'pages[0].questions[2].max', /wider/],
  [
    'an earlier last date',
    '"max": "2020-02-11"',
    '"max": "2020-02-01"',
    'breaking',
    'pages[0].questions[3].max',
    /narrower/,
  ],
  [
    'a question that is required now',
    '"multiple": true',
    '"multiple": true, "required": true',
    'breaking',
    'pages[0].questions[1].required',
    /must be answered now/,
  ],
  [
    'a question that need not be answered',
    '"required": true',
    '"required": false',
    'harmless',
    'pages[0].questions[0].required',
    /need not/,
  ],
  [
    'another condition',
    calls,
    `"visibleIf": "{impacted} = 'now'"`,
    'breaking',
    'pages[0].questions[2].visibleIf',
    /hides now/,
  ],
  ['no condition any more', `,\n          ${calls}`, '', 'caution', 'pages[0].questions[2]', /more people/],
  [
    'another formula',
    '"{calls} * 5"',
    '"{calls} * 4"',
    'breaking',
    'pages[1].questions[4].expression',
    /computed in another way/,
  ],
  [
    'a class of privacy',
    '"maxLength": 500',
    '"maxLength": 500, "privacy": "sensitive"',
    'caution',
    'pages[1].questions[2].privacy',
    /classed/,
  ],
  [
    'a title',
    '"en": "Calls a day"',
    '"en": "Calls every day"',
    'harmless',
    'pages[0].questions[2].title',
    /"title" of "calls"/,
  ],
  [
    'a new question',
    '{\n          "type": "note"',
    '{\n          "type": "text", "name": "new", "title": "New"\n        },\n        {\n          "type": "note"',
    'harmless',
    'pages[2].questions[1]',
    /"new" is new/,
  ],
  [
    'a new required question',
    note,
    `{ "type": "text", "name": "new", "title": "New", "required": true },${note}`,
    'breaking',
    'pages[2].questions[1]',
    /new and required/,
  ],
  [
    'a name',
    '"name": "since"',
    '"name": "from"',
    'breaking',
    'pages[0].questions[3].name',
    /seems to be called "from" now/,
  ],
  [
    'a question of a repeated one',
    '"max": 24',
    '"max": 12',
    'breaking',
    'pages[2].questions[0].questions[0].max',
    /narrower/,
  ],
  [
    'a name in a repeated question',
    '"name": "why"',
    '"name": "reason"',
    'breaking',
    'pages[2].questions[0].questions[1].name',
    /seems to be called "reason"/,
  ],
  ['fewer things', '"max": 3', '"max": 2', 'breaking', 'pages[2].questions[0].max', /narrower/],
  [
    'the condition of a page',
    `"{impacted} != 'no'"`,
    `"{impacted} = 'now'"`,
    'breaking',
    'pages[1].visibleIf',
    /would be refused/,
  ],
  [
    'a text that another choice had',
    '"value": "noise", "text": { "en": "Noise", "fr": "Bruit" } },\n            { "value": "cut", "text": { "en": "Cut", "fr": "Coupure" } }',
    '"value": "noise", "text": { "en": "Cut", "fr": "Coupure" } },\n            { "value": "cut", "text": { "en": "Noise", "fr": "Bruit" } }',
    'breaking',
    'pages[0].questions[1].choices[0]',
    /has the text now that "cut" had/,
  ],
  [
    'a text that another row had',
    '"value": "sound", "text": { "en": "Sound", "fr": "Son" } },\n            { "value": "screen", "text": { "en": "Screen", "fr": "Écran" } }',
    '"value": "sound", "text": { "en": "Screen", "fr": "Écran" } },\n            { "value": "screen", "text": { "en": "Sound", "fr": "Son" } }',
    'breaking',
    'pages[1].questions[0].rows[1]',
    /has the text now that "sound" had/,
  ],
  ['a finer step', '"max": 50', '"max": 50, "step": 0.5', 'harmless', 'pages[0].questions[2].step', /finer/],
  ['a coarser step', '"max": 50', '"max": 50, "step": 5', 'breaking', 'pages[0].questions[2].step', /may not be taken/],
  ['a unit', '"max": 50', '"max": 50, "unit": "calls"', 'caution', 'pages[0].questions[2].unit', /names a unit/],
  [
    'a label of a scale',
    '"title": { "en": "Your grade", "fr": "Votre note" }',
    '"title": { "en": "Your grade", "fr": "Votre note" }, "minLabel": "Bad"',
    'caution',
    'pages[1].questions[1].minLabel',
    /must still mean the same/,
  ],
  ['the promise', '"retention": "P6M"', '"retention": "P1Y"', 'caution', 'privacy', /promised something else/],
  ['the identifier', '"id": "planted"', '"id": "planted-2"', 'breaking', 'id', /another survey/],
  ['the date of closing', '"closes": "2020-02-11', '"closes": "2020-02-12', 'harmless', 'closes', /"closes" changes/],
];

describe('the comparison of two survey files', () => {
  it('finds nothing in the same file, however it is written', () => {
    assert.deepEqual(compareSurveys(read(base), read(JSON.stringify(JSON.parse(base)))).changes, []);
    const spaced = changed("{impacted} != 'no'", "({impacted}  !=  'no')");
    assert.deepEqual(changesOf(spaced), []);
  });

  for (const [name, from, to, impact, where, says] of cases) {
    it(`${name}: ${impact}, at ${where}`, () => {
      const found = changesOf(changed(from, to));
      const match = found.find((change) => change.where === where && says.test(change.message));
      assert.ok(match, JSON.stringify(found, undefined, 1));
      assert.equal(match.impact, impact);
      assert.ok(impact !== 'breaking' || match.advice !== undefined);
    });
  }

  it('says that stored answers break when a unit changes, or labels change places', () => {
    const minutes = changed('"max": 50', '"max": 50, "unit": "minutes"');
    const [unit] = changesOf(minutes.replace('"unit": "minutes"', '"unit": "hours"'), minutes);
    assert.equal(unit?.impact, 'breaking');
    assert.match(unit.message, /"minutes" → "hours"/);
    const title = '"title": { "en": "Your grade", "fr": "Votre note" }';
    const labelled = changed(title, `${title}, "minLabel": "Bad", "maxLabel": "Good"`);
    const turned = changed(title, `${title}, "minLabel": "Good", "maxLabel": "Bad"`);
    assert.deepEqual(
      changesOf(turned, labelled).map(({ impact, where }) => `${impact} ${where}`),
      ['breaking pages[1].questions[1].minLabel', 'breaking pages[1].questions[1].maxLabel'],
    );
  });

  it('finds the condition of what a question moves into, or behind', () => {
    const survey = JSON.parse(base) as { pages: { questions: Record<string, unknown>[] }[] };
    const [since] = survey.pages[0]!.questions.splice(3, 1);
    const group = { type: 'group', name: 'g', title: 'G', visibleIf: "{impacted} = 'no'", questions: [since] };
    survey.pages[0]!.questions.push(group);
    const [grouped] = changesOf(JSON.stringify(survey).replace('"version":1', '"version":2'));
    assert.equal(grouped?.impact, 'breaking');
    assert.match(grouped.message, /"since" moves into "g", behind the condition of "g"/);

    const ending = changed('"name": "start",', '"name": "start", "endIf": "{impacted} = \'no\'",');
    const moved = JSON.parse(ending) as typeof survey;
    moved.pages[2]!.questions.push(moved.pages[0]!.questions.pop()!);
    const [behind] = changesOf(JSON.stringify(moved).replace('"version":1', '"version":2'), ending);
    assert.equal(behind?.impact, 'breaking');
    assert.match(behind.message, /"since" moves .* behind "endIf" of the page "start"/);

    const swapped = JSON.parse(ending) as typeof survey;
    swapped.pages.unshift(swapped.pages.pop()!);
    assert.ok(
      changesOf(JSON.stringify(swapped).replace('"version":1', '"version":2'), ending).every(
        ({ impact }) => impact !== 'breaking',
      ),
    );
    assert.ok(
      changesOf(ending.replace('"version": 1', '"version": 2'), JSON.stringify(swapped)).some(
        ({ impact, message }) => impact === 'breaking' && message.includes('"device"') && message.includes('"endIf"'),
      ),
    );
  });

  it('names no key that the file does not have', () => {
    const found = changesOf(changed('"max": 3,', '"max": 5,'));
    assert.deepEqual(
      found.map(({ where }) => where),
      ['pages[2].questions[0].max'],
    );
  });

  it('puts a question that moves to a page of everybody among what is harmless', () => {
    const survey = JSON.parse(base) as { pages: { questions: object[] }[] };
    survey.pages[2]!.questions.push(survey.pages[0]!.questions.pop()!);
    const [move] = changesOf(JSON.stringify(survey, undefined, 2).replace('"version": 1', '"version": 2'));
    assert.equal(move?.impact, 'harmless');
    assert.match(move.message, /"since" moves from the page "start" to "devices"/);
  });

  it('says what to do about a question that is gone', () => {
    const survey = JSON.parse(base) as { pages: { questions: object[] }[] };
    survey.pages[0]!.questions.pop();
    const [gone] = changesOf(JSON.stringify(survey, undefined, 2).replace('"version": 1', '"version": 2'));
    assert.deepEqual([gone?.impact, gone?.file, gone?.where], ['breaking', 'old', 'pages[0].questions[3]']);
    assert.match(gone!.advice!, /hide it with "visibleIf"/);
  });

  it('takes a longer scale for another one', () => {
    const [scale] = changesOf(changed('"name": "grade"', '"name": "grade", "max": 10'));
    assert.equal(scale?.impact, 'breaking');
    assert.match(scale.message, /means something else/);
  });

  it('asks for a higher version, and breaks only without one', () => {
    const later = changed('"max": 50', '"max": 40');
    const same = compareSurveys(read(base), read(later));
    assert.equal(same.breaks, true);
    assert.ok(same.changes.some(({ where, advice }) => where === 'version' && advice === 'Set "version" to 2.'));
    assert.equal(compareSurveys(read(base), read(later.replace('"version": 1', '"version": 2'))).breaks, false);
  });
});

describe('survey-form diff', () => {
  const write = (text: string): readonly [string, string] => {
    const folder = temporaryFolder();
    const paths = [join(folder, 'old.json'), join(folder, 'new.json')] as const;
    writeFileSync(paths[0], base);
    writeFileSync(paths[1], text);
    return paths;
  };

  it('ends with 1 and says what to do when stored answers break', async () => {
    const [old, now] = write(changed('"name": "since"', '"name": "from"'));
    const { code, stdout } = await run('diff', old, now);
    assert.equal(code, 1);
    assert.match(stdout, /^breaking {2}.*new\.json:\d+:\d+ pages\[0\]\.questions\[3\]\.name$/m);
    assert.match(stdout, /Give it its old name "since"/);
    assert.match(stdout, /take the changes back, or raise "version"/);
  });

  it('ends with 0 when nothing breaks', async () => {
    const { code, stdout } = await run('diff', ...write(base));
    assert.equal(code, 0);
    assert.equal(stdout, 'The two files ask the same.\n');
  });

  it('writes JSON with lines', async () => {
    const { code, stdout } = await run('diff', ...write(changed('"max": 50', '"max": 40')), '--format', 'json');
    const { changes, breaks } = JSON.parse(stdout) as { changes: { line: number; where: string }[]; breaks: boolean };
    assert.deepEqual([code, breaks], [1, true]);
    const line = base.split('\n').findIndex((text) => text.includes('"max": 50')) + 1;
    assert.equal(changes.find(({ where }) => where.endsWith('.max'))?.line, line);
  });

  it('ends with 2 when a file cannot be used', async () => {
    const [old] = write(base);
    const { code, stderr } = await run('diff', old, 'package.json');
    assert.equal(code, 2);
    assert.match(stderr, /package\.json/);
  });
});
