import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSurveyFolder } from '../../src/collector/surveys/survey-folder.ts';
import * as shape from '../../src/engine/shape.ts';
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

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return assert.fail('nothing was thrown');
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
    assert.match(
      refusal('<html>', 'survey-not-json'),
      /bad\.json has a fault:\n {2}line 1, column 1, the whole file: this is HTML or XML, not a survey file/,
    );
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

  it('takes question types of its own, and names every fault in them', () => {
    const mood = { type: 'mood', shape: { icon: shape.string, size: shape.optional(shape.integerFrom(1, 3)) } };
    const surveyWith = (question: object): string =>
      JSON.stringify({
        ...poll,
        pages: [{ name: 'only', questions: [{ type: 'mood', name: 'today', title: 'Mood?', ...question }] }],
      });
    const folder = folderWith({ 'mood.json': surveyWith({ icon: 'sun' }) });
    assert.deepEqual([...readSurveyFolder(folder, [mood]).keys()], ['poll']);
    writeFileSync(join(folder, 'mood.json'), surveyWith({ size: 4, colour: 'red' }));
    const message = messageOf(() => readSurveyFolder(folder, [mood]));
    assert.match(message, /questions\[0\]: the key "icon" is missing/);
    assert.match(message, /questions\[0\]\.size: expected a whole number from 1 to 3/);
    assert.match(message, /questions\[0\]\.colour: the key "colour" is not known/);
    assert.match(
      messageOf(() => readSurveyFolder(folder)),
      /question type "mood" is not known/,
    );
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
