import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkAnswers } from '../../src/collector/routes/check-answers.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { createRandom } from '../../src/simulate/random.ts';
import { randomAnswer, sampledTypes } from '../../src/simulate/random-answer.ts';
import { wordsIn } from '../../src/simulate/reading-time.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const read = (path: string): CheckedSurvey =>
  readSurvey(JSON.parse(readFileSync(path, 'utf8')), builtInLogic, builtInFunctions);

const surveyOf = (...pages: readonly object[][]): object => ({
  id: 'small',
  version: 1,
  languages: ['en'],
  title: 'Small',
  pages: pages.map((questions, index) => ({ name: `p${index + 1}`, questions })),
});
const checkedOf = (...pages: readonly object[][]): CheckedSurvey =>
  readSurvey(surveyOf(...pages), builtInLogic, builtInFunctions);

const choice = (name: string, values: string, more: object = {}): object => ({
  type: 'choice',
  name,
  title: name,
  choices: values.split(' ').map((value) => ({ value, text: value })),
  ...more,
});
const number = (name: string, more: object = {}): object => ({ type: 'number', name, title: name, ...more });

describe('random respondents', () => {
  for (const file of ['telephonie-crm-2020', 'teletravail', 'sondage-info']) {
    it(`see everything in ${file}, and all of them finish`, () => {
      const { respondents, finished, deadEnds, questions, pages } = simulate(read(`demo/surveys/${file}.json`), {
        count: 400,
      });
      assert.deepEqual(deadEnds, []);
      assert.equal(finished, respondents);
      assert.ok([...questions.values(), ...pages.values()].every((count) => count > 0));
    });
  }

  it('are the same for the same seed, and others for another one', () => {
    const checked = read('demo/surveys/teletravail.json');
    const picked = (seed: number): string =>
      JSON.stringify([...simulate(checked, { count: 50, seed }).picked].map(([name, counts]) => [name, [...counts]]));
    assert.equal(picked(1), picked(1));
    assert.notEqual(picked(1), picked(2));
  });

  it('hit the one number that a condition asks for', () => {
    const checked = checkedOf([
      number('code', { min: 0, max: 1_000_000 }),
      number('after', { visibleIf: '{code} = 4711' }),
    ]);
    assert.ok(simulate(checked, { count: 200 }).questions.get('after')! > 0);
  });

  it('write numbers above 0 where nothing limits them', () => {
    const [rows, columns] = ['x y', 'am pm'].map((values) =>
      values.split(' ').map((value) => ({ value, text: value })),
    );
    const hours = { type: 'matrix', name: 'hours', title: 'Hours', cellType: 'number', rows, columns };
    const many = { type: 'note', name: 'many', text: 'Many', visibleIf: 'sum({hours}) > 5' };
    assert.ok(simulate(checkedOf([hours, many]), { count: 20 }).questions.get('many')! > 0);
  });

  it('answer questions that appear while they answer, and go back to what was refused', () => {
    const checked = checkedOf([
      choice('first', 'a b', { required: true }),
      choice('second', 'c d', { required: true, visibleIf: "{first} = 'a'" }),
      number('low', { required: true, min: 0, max: 20 }),
      number('high', { required: true, min: 0, max: 20, validIf: '{high} >= {low}', invalidText: 'No.' }),
    ]);
    const { finished, respondents } = simulate(checked, { count: 100 });
    assert.equal(finished, respondents);
  });

  it('say where nobody can go on, and after which answers', () => {
    const checked = checkedOf(
      [choice('first', 'a b', { required: true })],
      [number('stuck', { required: true, min: 5, validIf: '{stuck} < 5', visibleIf: "{first} = 'b'" })],
    );
    const { deadEnds, finished, respondents } = simulate(checked, { count: 100 });
    assert.equal(deadEnds.length, 1);
    const [{ page, question, code, count, answers }] = deadEnds as [(typeof deadEnds)[number]];
    assert.deepEqual([page, question, code, answers['first']], ['p2', 'stuck', 'question.invalid', 'b']);
    assert.equal(count + finished, respondents);
  });

  it('say where somebody can go on only by changing another answer of the page', () => {
    const checked = checkedOf([
      choice('a', 'x y', { required: true }),
      number('n', { required: true, min: 0, max: 10, validIf: '{n} * 2 > 30', visibleIf: "{a} = 'x'" }),
    ]);
    const { deadEnds, finished, questions, picked } = simulate(checked, { count: 100 });
    assert.equal(finished, 100);
    const [{ page, question, code, changed, answers }] = deadEnds as [(typeof deadEnds)[number]];
    assert.deepEqual([page, question, code, changed, answers['a']], ['p1', 'n', 'question.invalid', ['a'], 'x']);
    assert.ok(questions.get('n')! > 20, 'what was taken back was seen all the same');
    assert.ok(picked.get('a')!.get('x')! > 20);
  });

  it('find the answer that a rule between two numbers allows', () => {
    const checked = checkedOf([
      number('low', { required: true, min: 0, max: 5000 }),
      number('high', { required: true, min: 0, max: 5000, validIf: '{high} >= {low} and {high} <= {low}' }),
    ]);
    assert.deepEqual(simulate(checked, { count: 100 }).deadEnds, []);
  });

  it('write what a function compares with', () => {
    const checked = checkedOf([
      { type: 'text', name: 'k', title: 'k' },
      number('n', { visibleIf: "lower({k}) = 'abc'" }),
    ]);
    assert.ok(simulate(checked, { count: 100 }).questions.get('n')! > 0);
  });

  it('count what is never shown and never picked', () => {
    const checked = checkedOf([
      choice('first', 'a b c', { maxChoices: 1, multiple: true }),
      number('never', { visibleIf: "{first} contains 'a' and {first} contains 'b'" }),
    ]);
    const { questions, picked } = simulate(checked, { count: 100 });
    assert.equal(questions.get('never'), 0);
    assert.ok([...picked.get('first')!.values()].every((count) => count > 0));
  });

  it('take longer the more there is to read', () => {
    const [short, long] = ['One word.', 'word '.repeat(238)].map(
      (title) => simulate(checkedOf([choice('q', 'a b', { title, required: true })]), { count: 1 }).minutes[0]!,
    );
    assert.ok(Math.abs(long! - short! - 236 / 238) < 1e-9);
    assert.equal(wordsIn({ title: { en: 'two words', fr: 'trois petits mots' } }, 'fr'), 3);
  });
});

describe('a random answer', () => {
  it('can be made up for every built-in type that has one', () => {
    const without = [...builtInLogic.values()].filter(
      ({ answerless, computed }) => answerless === true || computed === true,
    );
    const known = [...builtInLogic.keys()].filter((type) => !without.some((logic) => logic.type === type));
    assert.deepEqual([...sampledTypes].sort(), known.sort());
  });

  it('is one that the collector takes', () => {
    const checked = read('demo/surveys/telephonie-crm-2020.json');
    const random = createRandom(5);
    for (let round = 0; round < 50; round++) {
      const session = createSession(checked, round);
      for (const [name, { logic }] of checked.questions) {
        const state = session.question(name);
        if (!state.visible || logic.answerless) continue;
        const answer = randomAnswer(state, [], random);
        if (answer !== undefined) session.set(name, answer);
        assert.notEqual(session.question(name).answer, undefined, name);
      }
      const { faults } = checkAnswers(checked, session.answers());
      assert.deepEqual(
        faults.filter((fault) => !JSON.stringify(fault).includes('required')),
        [],
      );
    }
  });
});

describe('survey-form simulate', () => {
  const fileOf = (survey: object): string => {
    const path = join(temporaryFolder(), 'survey.json');
    writeFileSync(path, JSON.stringify(survey));
    return path;
  };

  it('ends with 0 when everything was reached, and says how long it takes', async () => {
    const { code, stdout } = await run('simulate', fileOf(surveyOf([choice('first', 'a b')])), '--count', '50');
    assert.equal(code, 0);
    assert.match(stdout, /50 random respondents \(seed 1\), 50 finished/);
    assert.match(stdout, /choices picked {3}2 of 2$/m);
    assert.match(stdout, /minutes for half of them/);
  });

  it('ends with 1 and names what was never reached', async () => {
    const survey = surveyOf([
      choice('first', 'a b'),
      number('never', { visibleIf: "{first} = 'a' and {first} = 'b'" }),
    ]);
    const { code, stdout } = await run('simulate', fileOf(survey), '--count', '20');
    assert.equal(code, 1);
    assert.match(stdout, /questions shown {2}1 of 2 – never: never/);
  });

  it('ends with 0 when what was never reached is allowed by name', async () => {
    const path = fileOf(
      surveyOf([choice('first', 'a b'), number('never', { visibleIf: "{first} = 'a' and {first} = 'b'" })]),
    );
    assert.equal((await run('simulate', path, '--count', '20', '--allow', 'never')).code, 0);
    const { code, stderr } = await run('simulate', path, '--count', '20', '--allow', 'nevr');
    assert.equal(code, 2);
    assert.match(stderr, /nothing in .* is named "nevr" – did you mean "never"\?/);
  });

  it('remarks on a promise of minutes that is far from what it takes', async () => {
    const text = { type: 'text', name: 't', title: 'word '.repeat(2400), required: true };
    const { stdout } = await run('simulate', fileOf({ ...surveyOf([text]), minutes: 2 }), '--count', '5');
    assert.match(stdout, /\(the survey says 2\) – "minutes" is far from that/);
  });

  it('writes JSON, and refuses a language that the survey has not', async () => {
    const path = fileOf(surveyOf([choice('first', 'a b')]));
    const { stdout } = await run('simulate', path, '--count', '20', '--format', 'json');
    const report = JSON.parse(stdout) as { finished: number; choices: Record<string, Record<string, number>> };
    assert.equal(report.finished, 20);
    assert.deepEqual(Object.keys(report.choices['first']!), ['a', 'b']);
    const refused = await run('simulate', path, '--language', 'nl');
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /has no texts in "nl", only in en/);
  });
});
