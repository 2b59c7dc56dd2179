import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSurveyFolder } from '../../src/collector/survey-folder.ts';
import { SurveyError } from '../../src/schema/survey-error.ts';
import { temporaryFolder } from './support/folder.ts';
import { poll } from './support/poll.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Reads a folder with one faulty file and returns the message. */
function refusal(text: string, code: string): string {
  try {
    readSurveyFolder(folderWith({ 'good.json': JSON.stringify(poll), 'bad.json': text }));
  } catch (error) {
    assert.ok(error instanceof SurveyError);
    assert.equal(error.code, code);
    return error.message;
  }
  return assert.fail('it was read');
}

describe('readSurveyFolder', () => {
  it('finds surveys by their id, whatever the files are called', () => {
    const surveys = readSurveyFolder(folderWith({ 'any name.json': JSON.stringify(poll), 'notes.txt': 'x' }));
    assert.deepEqual([...surveys.keys()], ['poll']);
  });

  it('takes files that begin with a byte order mark, as Windows editors write them', () => {
    const surveys = readSurveyFolder(folderWith({ 'poll.json': `\uFEFF${JSON.stringify(poll)}` }));
    assert.deepEqual(JSON.parse(surveys.get('poll')!.text), poll);
  });

  it('gives a changed file another entity tag', () => {
    const [one, same, other] = [poll, poll, { ...poll, minutes: 5 }].map(
      (survey) => readSurveyFolder(folderWith({ 'poll.json': JSON.stringify(survey) })).get('poll')!.etag,
    );
    assert.equal(one, same);
    assert.notEqual(one, other);
  });

  it('names the file that is not JSON', () => {
    assert.match(refusal('<html>', 'survey-not-json'), /bad\.json is not JSON: .+/);
  });

  it('names the file and the place of a fault', () => {
    const survey = structuredClone(poll) as { pages: { questions: { visibleIf?: string }[] }[] };
    survey.pages[0]!.questions[1]!.visibleIf = "{impact} = 'now'";
    const message = refusal(JSON.stringify(survey), 'survey-invalid');
    assert.match(message, /bad\.json/);
    assert.match(message, /"impact"/);
    assert.match(message, /pages\[0\]\.questions\[1\]\.visibleIf/);
  });

  it('names every fault of a file with line and column', () => {
    const survey = { ...poll, languages: ['fr', 'nl', 'fr'], titel: 'x' };
    const message = refusal(JSON.stringify(survey, null, 2), 'survey-invalid');
    assert.match(message, /line \d+, column \d+, languages/);
    assert.match(message, /line \d+, column \d+, titel.+did you mean "title"/);
  });

  it('lists twenty faults and counts the others', () => {
    const extra = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`extra${index}`, 1]));
    const message = refusal(JSON.stringify({ ...poll, ...extra }), 'survey-invalid');
    assert.equal(message.match(/^ {2}line /gm)?.length, 20);
    assert.match(message, /and 10 more$/);
  });

  it('takes question types of its own, and names the first fault of a file', () => {
    const mood = { type: 'mood', shape: {} };
    const survey = { ...poll, pages: [{ name: 'only', questions: [{ type: 'mood', name: 'today', title: 'Mood?' }] }] };
    const types = new Map([['mood', mood]]);
    const folder = folderWith({ 'mood.json': JSON.stringify(survey) });
    assert.deepEqual([...readSurveyFolder(folder, types).keys()], ['poll']);
    writeFileSync(join(folder, 'mood.json'), JSON.stringify(poll));
    assert.throws(() => readSurveyFolder(folder, types), /mood\.json.+pages\[0\]\.questions\[0\]/s);
  });

  it('names the file that holds something else', () => {
    assert.match(refusal('[]', 'survey-invalid'), /bad\.json/);
  });

  it('refuses two files with the same id and names both', () => {
    assert.match(
      refusal(JSON.stringify({ ...poll, version: 3 }), 'survey-invalid'),
      /good\.json.+bad\.json|bad\.json.+good\.json/,
    );
  });

  it('says which folder is missing', () => {
    assert.throws(() => readSurveyFolder('/no/such/folder'), { code: 'ENOENT', path: '/no/such/folder' });
  });
});
