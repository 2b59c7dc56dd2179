import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeGallery } from '../../demo/gallery/make-gallery.mjs';
import ownTypes from '../../demo/site/floor-plan/type.js';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { createTable } from '../../src/cli/table/export-columns.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { QuestionLogic } from '../../src/engine/question-logic.ts';
import { builtInExamples } from '../../src/questions/examples.ts';
import { knownTypes } from '../../src/check/structure/known-types.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { randomAnswer } from '../../src/simulate/random-answer.ts';
import { createRandom } from '../../src/simulate/random.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { run } from './support/serve-process.ts';

const types = ownTypes as unknown as readonly QuestionLogic[];
const text = readFileSync('demo/gallery/question-types.json', 'utf8');
const json: unknown = JSON.parse(text);
const { logic } = knownTypes(types);
const checked = readSurvey(json, logic, builtInFunctions);

describe('the survey of all question types', () => {
  it('is written from the examples (otherwise: npm run gallery)', () => {
    assert.deepEqual(Object.keys(builtInExamples).sort(), [...builtInLogic.keys()].sort());
    assert.deepEqual(json, JSON.parse(JSON.stringify(makeGallery(builtInExamples))));
  });

  it('has no fault, with the type of its own; only who asks for an address is warned', () => {
    const { faults } = checkSurvey(json, text, { types });
    const serious = faults.filter(({ severity }) => severity !== 'notice').map(({ code }) => code);
    assert.deepEqual(serious, ['identity-question', 'identity-question']);
  });

  it('says what is wrong in a question of its own type', () => {
    const broken = text.replace('"height": 6', '"height": 13');
    const { faults } = checkSurvey(JSON.parse(broken), broken, { types });
    const [fault] = faults.filter(({ severity }) => severity === 'error');
    assert.match(fault!.message, /expected a list of rooms/);
    assert.match(fault!.where, /^pages\[\d+\]\.questions\[0\]\.rooms$/);
    assert.equal(broken.split('\n')[fault!.line! - 1]!.trim(), '"rooms": [');
  });

  it('can be answered at random, and everything is reached', () => {
    const { finished, respondents, deadEnds, unknownTypes } = simulate(checked, { count: 100 });
    assert.deepEqual([deadEnds, unknownTypes, finished], [[], [], respondents]);
  });

  it('has a column for every part of every answer', () => {
    const table = createTable([checked]);
    const session = createSession(checked, 1);
    const random = createRandom(3);
    for (const name of checked.questions.keys()) {
      const state = session.question(name);
      if (state.visible) session.set(name, randomAnswer(state, [], random));
    }
    for (const [name, answer] of Object.entries(session.answers())) {
      const { cells, rest } = table.row({ version: 1, answers: { [name]: answer! } });
      assert.equal(rest, undefined);
      assert.ok(
        cells.some((cell) => cell !== undefined),
        name,
      );
    }
  });
});

describe('survey-form --types', () => {
  const file = 'demo/gallery/question-types.json';
  const typed = ['--types', 'demo/site/floor-plan/type.js'];

  it('lets the commands read a survey with types of its own', async () => {
    const without = await run('simulate', file, '--count', '5');
    assert.equal(without.code, 2);
    assert.match(without.stderr, /the question type "floor-plan" is not known/);
    const played = await run('simulate', file, '--count', '50', ...typed);
    assert.match(played.stdout, /50 finished/);
    const checked = await run('check', file, '--format', 'json', ...typed);
    assert.doesNotMatch(checked.stdout, /unknown-type/);
    assert.match(
      (await run('types', file, ...typed)).stdout,
      /readonly floorPlan_noise\?: import\('survey-form'\)\.Value/,
    );
    assert.match((await run('diff', file, file, ...typed)).stdout, /The two files ask the same/);
  });

  it('says what is wrong with a module of types', async () => {
    const missing = await run('check', file, '--types', 'no-such-file.js');
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /no-such-file\.js cannot be loaded/);
    const other = await run('check', file, '--types', 'demo/gallery/make-gallery.mjs');
    assert.match(other.stderr, /must export a list of question types, each with "type" and "shape"/);
  });
});

describe('random answers', () => {
  for (const [type, examples] of Object.entries(builtInExamples)) {
    it(`to each example of ${type} are taken`, () => {
      for (const { question, before = [] } of examples) {
        const survey = {
          id: 'x',
          version: 1,
          languages: ['fr', 'nl', 'de', 'en'],
          title: 'T',
          pages: [{ name: 'p', questions: [...before, question] }],
        };
        const random = createRandom(1);
        for (let round = 0; round < 30; round++) {
          const session = createSession(readSurvey(survey, builtInLogic, builtInFunctions), round);
          session.set(question.name, randomAnswer(session.question(question.name), [], random));
          session.check();
          const { issue, answer } = session.question(question.name);
          assert.equal(issue, undefined, `${question.name}: ${JSON.stringify(answer)}`);
        }
      }
    });
  }
});
