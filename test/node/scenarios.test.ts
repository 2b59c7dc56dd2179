import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import { findFaults } from '../../src/check/find-faults.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { issueCodes } from '../../src/scenario/issue-codes.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readScenarioFile, type Scenario } from '../../src/scenario/scenario-file.ts';
import type { SurveyError } from '../../src/schema/survey-error.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const surveys = ['telephonie-crm-2020', 'teletravail', 'sondage-info'];
const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const checkedOf = (path: string): CheckedSurvey => readSurvey(parse(path), builtInLogic, builtInFunctions);
const scenariosOf = (name: string): readonly Scenario[] =>
  readScenarioFile(parse(`demo/scenarios/${name}.scenarios.json`)).scenarios;

describe('the surveys of the demonstration', () => {
  for (const name of surveys) {
    for (const scenario of scenariosOf(name)) {
      it(`${name}: ${scenario.name}`, () => {
        assert.deepEqual(runScenario(checkedOf(`demo/surveys/${name}.json`), scenario).failures, []);
      });
    }
  }
});

describe('survey files written for 0.1', () => {
  for (const name of surveys) {
    const path = `test/surveys/format-1/${name}.json`;
    it(`${name} has no fault, and gives the same answers on the same way`, () => {
      assert.deepEqual(findFaults(parse(path)), []);
      for (const scenario of scenariosOf(name)) assert.deepEqual(runScenario(checkedOf(path), scenario).failures, []);
    });
  }

  it('are told from those of a format to come, which are refused', () => {
    const later = { ...(parse(`test/surveys/format-1/${surveys[2]!}.json`) as object), format: 2 };
    assert.throws(
      () => readSurvey(later, builtInLogic),
      (error: SurveyError) => error.where === 'format' && error.message === 'expected format 1',
    );
    assert.deepEqual(
      findFaults(later).map(({ where }) => where),
      ['format'],
    );
  });
});

describe('a scenario', () => {
  const checked = checkedOf('demo/surveys/teletravail.json');
  const failuresOf = (steps: Scenario['steps'], more: Partial<Scenario> = {}): string[] =>
    runScenario(checked, { name: 's', steps, ...more }).failures.map(({ message }) => message);

  const wrong: readonly (readonly [what: string, steps: Scenario['steps'], more?: Partial<Scenario>])[] = [
    ['another page', [{ page: 'p9' }]],
    ['a question that is hidden', [{ shows: ['whyNot'], then: 'stay' }]],
    ['a question that is shown', [{ hides: ['teleworks'], then: 'stay' }]],
    ['a question that there is not', [{ answer: { nobody: 'yes' }, then: 'stay' }]],
    ['an answer that is no choice', [{ answer: { teleworks: 'perhaps' }, then: 'stay' }]],
    ['an answer to a hidden question', [{ answer: { whyNot: ['job'] }, then: 'stay' }]],
    ['a fault that there is not', [{ answer: { teleworks: 'no' }, errors: { teleworks: 'choice.required' } }]],
    ['no fault where there is one', [{ page: 'p1' }]],
    ['other answers', [{ answer: { teleworks: 'no' } }, { answer: { whyNot: ['na'] } }, {}], { answers: {} }],
  ];
  for (const [what, steps, more] of wrong) {
    it(`fails when it expects or gives ${what}`, () => assert.notDeepEqual(failuresOf(steps, more), []));
  }

  it('says that there is no such page, and no such error', () => {
    assert.match(failuresOf([{ page: 'p11' }])[0]!, /^no page is named "p11" – did you mean "p1"\?$/);
    const [message] = failuresOf([{ errors: { teleworks: 'choice.requird' } }]);
    assert.equal(message, 'a choice has no error "choice.requird" – did you mean "choice.required"?');
  });

  it('names every key that is misspelt, and what was meant', () => {
    const steps = [{ anwser: {} }, { pgae: 'p1' }];
    assert.throws(
      () => readScenarioFile({ scenarios: [{ name: 's', steps }] }),
      ({ message }: SurveyError) =>
        message ===
        'this key is not known – did you mean "answer"?; scenarios[0].steps[1].pgae is not known either – did you mean "page"?',
    );
  });

  it('is refused when a key is misspelt, with its place', () => {
    const file = { scenarios: [{ name: 's', steps: [{ anwser: {} }] }] };
    assert.throws(
      () => readScenarioFile(file),
      (error: SurveyError) => error.where === 'scenarios[0].steps[0].anwser',
    );
  });
});

describe('the errors that a scenario may expect', () => {
  const known = Object.values(issueCodes).flat();

  it('are those that the question types find', () => {
    const files = readdirSync('src/questions', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?:\.logic|\.base|-form|date-parts)\.ts$/.test(path),
    );
    const source = files.map((path) => readFileSync(join('src/questions', path), 'utf8')).join('\n');
    // What stands behind "word" is the sentence of a fault, of whatever code.
    const found = [...source.matchAll(/(?<!word: )'((?:[a-z]+|yes-no)\.[a-zA-Z]+)'/g)].map(([, code]) => code!);
    const written = found.filter(
      (code) => Object.hasOwn(issueCodes, code.split('.')[0]!) && !/\.(?:ts|entry|thing)$/.test(code),
    );
    assert.deepEqual(
      [...new Set(written)].filter((code) => !known.includes(code)),
      [],
    );
    const implied = /\.required$|^text\.(?:email|tel|url)$/;
    assert.deepEqual(
      known.filter((code) => !written.includes(code) && !implied.test(code)),
      [],
    );
  });

  it('are listed in the guide', () => {
    const guide = readFileSync('docs/developing.md', 'utf8');
    for (const code of [...known, 'question.invalid']) assert.ok(guide.includes(`\`${code}\``), code);
  });
});

describe('survey-form test', () => {
  const folder = temporaryFolder();
  const files = surveys.map((name) => `demo/scenarios/${name}.scenarios.json`);
  const write = (name: string, json: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
    return path;
  };

  it('says that all is well, and that every condition was tested both ways', async () => {
    const { code, stdout } = await run('test', ...files);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /✓ Somebody who works from home answers every page/);
    assert.match(stdout, /16 of 16 conditions/);
  });

  it('says what was expected and what came instead, and fails', async () => {
    const steps = [{ page: 'p2' }];
    const { code, stdout } = await run(
      'test',
      'demo/surveys/teletravail.json',
      write('wrong.json', { scenarios: [{ name: 'Wrong page', steps }] }),
    );
    assert.equal(code, 1);
    assert.match(stdout, /✗ Wrong page/);
    assert.match(stdout, /p2[^]*p1/);
  });

  it('writes annotations for GitHub', async () => {
    const file = write('page.json', { scenarios: [{ name: 'Wrong: page', steps: [{ page: 'p2' }] }] });
    const { code, stdout } = await run('test', 'demo/surveys/teletravail.json', file, '--format', 'github');
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^::error file=.*page\.json,line=1,col=\d+,title=Wrong%3A page::another page is shown%0Aexpected "p2"%0Agot {6}"p1"$/m,
    );
  });

  it('ends with 2 when a file cannot be used', async () => {
    for (const path of [
      write('broken.json', '{'),
      join(folder, 'missing.json'),
      write('odd.json', { scenarios: [] }),
    ]) {
      const { code, stderr } = await run('test', 'demo/surveys/teletravail.json', path);
      assert.equal(code, 2, path);
      assert.match(stderr, /^error: /);
    }
  });

  it('prints its report as data too', async () => {
    const { stdout } = await run('test', ...files, '--format', 'json');
    assert.doesNotThrow(() => JSON.parse(stdout) as unknown);
    assert.match((await run('test', ...files, '--format', 'tap')).stdout, /^TAP version 1\d/);
  });
});
