import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { findFaults } from '../../src/check/find-faults.ts';
import { compareSurveys } from '../../src/diff/compare-surveys.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { writeCheckReport } from '../../src/cli/reports/check-report.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const reason = 'The sentence of the law.';
const doubled = 'Do you disagree that calls should not be recorded?';

interface Accepts {
  readonly survey?: object;
  readonly page?: object;
  readonly question?: object;
  readonly inner?: object;
  readonly title?: string;
}

const accepting = ({ survey, page, question, inner, title = doubled }: Accepts): object => ({
  id: 'accept',
  version: 1,
  languages: ['en'],
  title: 'Calls',
  closes: '2031-01-01T00:00:00Z',
  ...(survey && { accept: survey }),
  pages: [
    {
      name: 'page',
      ...(page && { accept: page }),
      questions: [
        {
          type: 'group',
          name: 'g',
          title: 'Calls',
          ...(question && { accept: question }),
          questions: [{ type: 'yes-no', name: 'q', title, ...(inner && { accept: inner }) }],
        },
      ],
    },
  ],
});

const codes = (file: object): string[] => checkSurvey(file).faults.map(({ code, where }) => `${code} ${where}`);
const meant = { 'double-negative': reason };
const at = 'pages[0].questions[0].questions[0]';

describe('a warning that is meant', () => {
  it('is told while nothing accepts it', () => {
    assert.deepEqual(codes(accepting({})), [`double-negative ${at}.title`]);
  });

  for (const place of ['survey', 'page', 'question', 'inner'] as const) {
    it(`is accepted at its ${place}, with the reason`, () => {
      const { faults, accepted } = checkSurvey(accepting({ [place]: meant }));
      assert.deepEqual(faults, []);
      assert.deepEqual(
        accepted.map(({ code, where, reason: why }) => [code, where, why]),
        [['double-negative', `${at}.title`, reason]],
      );
    });
  }

  const owners = { survey: '', page: 'pages[0].', question: 'pages[0].questions[0].', inner: `${at}.` };
  const places = ['survey', 'page', 'question', 'inner'] as const;
  for (const [index, outer] of places.entries()) {
    for (const nearer of places.slice(index + 1)) {
      it(`is accepted at its ${nearer}, so that the ${outer} accepts nothing`, () => {
        const { faults } = checkSurvey(accepting({ [outer]: meant, [nearer]: meant }));
        assert.deepEqual(
          faults.map(({ where, message }) => `${where}: ${message}`),
          [`${owners[outer]}accept["double-negative"]: nothing here is "double-negative" any more: take this out`],
        );
      });
    }
  }

  it('is accepted around a place that accepts something else', () => {
    const { accepted } = checkSurvey(accepting({ survey: meant, inner: { 'long-text': 'Read aloud.' } }));
    assert.deepEqual(
      accepted.map(({ reason: why }) => why),
      [reason],
    );
  });

  it('is accepted at one question, and told of another', () => {
    const file = accepting({ inner: meant }) as { pages: { questions: object[] }[] };
    file.pages[0]!.questions.push({ type: 'yes-no', name: 'r', title: doubled });
    const { faults, accepted } = checkSurvey(file);
    assert.deepEqual(
      [faults, accepted].map((list) => list.map(({ where }) => where)),
      [['pages[0].questions[1].title'], [`${at}.title`]],
    );
  });

  it('is accepted no longer than it is there', () => {
    const file = accepting({ page: meant, title: 'Do you record calls?' });
    assert.deepEqual(codes(file), ['unused-accept pages[0].accept["double-negative"]']);
  });

  it('of the whole file is accepted at the survey', () => {
    const { closes: _, ...open } = accepting({ survey: { 'no-closing-date': 'Open all year.' }, title: 'Calls?' }) as {
      closes: string;
    };
    assert.deepEqual(codes(open), []);
  });
});

describe('an accept that is wrong', () => {
  const cases: Readonly<Record<string, readonly [object, string, RegExp]>> = {
    'an unknown code': [{ 'double-negativ': reason }, 'unknown-key', /did you mean "double-negative"/],
    'an error': [{ 'unknown-key': reason }, 'wrong-value', /only warnings and notices/],
    'a word of JavaScript': [{ constructor: reason }, 'unknown-key', /no warning is called "constructor"/],
    'no reason': [{ 'double-negative': ' ' }, 'wrong-value', /say why/],
    true: [{ 'double-negative': true }, 'wrong-type', /expected a text/],
  };
  for (const [name, [accept, code, message]] of Object.entries(cases)) {
    it(`is refused: ${name}`, () => {
      for (const place of ['survey', 'page', 'inner'] as const) {
        const [fault, ...others] = findFaults(accepting({ [place]: accept }));
        assert.deepEqual(others, []);
        assert.equal(fault!.code, code);
        const [written] = Object.keys(accept);
        assert.deepEqual(fault!.path.slice(-2), ['accept', written]);
        assert.equal(fault!.path.length, { survey: 2, page: 4, inner: 8 }[place]);
        assert.match(fault!.message, message);
      }
    });
  }

  it('hides no error, and says nothing of what was not looked for', () => {
    const file = { ...accepting({ survey: meant }), minuts: 3 };
    assert.deepEqual(codes(file), ['unknown-key minuts']);
    const shameless = { ...accepting({ survey: { ...meant, 'unknown-key': reason } }), minuts: 3 };
    assert.deepEqual(codes(shameless).sort(), ['unknown-key minuts', 'wrong-value accept["unknown-key"]']);
  });
});

describe('accepted warnings elsewhere', () => {
  const all: Accepts = { survey: meant, page: meant, question: meant, inner: meant };
  const read = (file: object) => readSurvey(file, builtInLogic, builtInFunctions);

  it('are nothing to the page, and no change to answers', () => {
    const { changes } = compareSurveys(read(accepting({})), read(accepting(all)));
    assert.deepEqual(changes, []);
  });

  it('are counted in every form of the report', () => {
    const text = JSON.stringify(accepting({ page: meant }));
    const report = { file: 'survey.json', text, ...checkSurvey(JSON.parse(text), text) };
    assert.match(writeCheckReport([report], 'text'), /survey\.json: nothing to mend, 1 accepted/);
    assert.match(
      writeCheckReport([report], 'github'),
      /^::notice .*1 accepted: double-negative .*The sentence of the law/m,
    );
    const [json] = JSON.parse(writeCheckReport([report], 'json')) as { accepted: { reason: string; line: number }[] }[];
    assert.deepEqual([json!.accepted[0]!.reason, json!.accepted[0]!.line], [reason, 1]);
  });

  it('do not end the command with 1', async () => {
    const path = join(temporaryFolder(), 'survey.json');
    const questions = [{ type: 'number', name: 'n', title: 'How <b>many</b>?' }];
    const file = (accept: object): string =>
      JSON.stringify({ ...accepting({}), accept, pages: [{ name: 'p', questions }] });
    writeFileSync(path, file({}));
    assert.equal((await run('check', path)).code, 1);
    writeFileSync(path, file({ 'text-markup': 'The question is about this tag.' }));
    const { code, stdout } = await run('check', path);
    assert.equal(code, 0);
    assert.match(stdout, /nothing to mend, 1 accepted/);
  });
});

describe('a text that is the same in several languages', () => {
  const file = (title: unknown, owner: unknown = 'SPF'): object => ({
    ...accepting({}),
    languages: ['fr', 'nl'],
    privacy: { owner },
    pages: [{ name: 'p', questions: [{ type: 'number', name: 'n', title }] }],
  });
  const copied = (title: unknown, owner?: unknown): number =>
    checkSurvey(file(title, owner)).faults.filter(({ code }) => code === 'copied-translation').length;

  for (const name of [
    'SPF Finances / FOD Financiën',
    'Rue de la Loi 16',
    'Bank van de Post 1000 Brussel',
    'https://union.example/de/la/page',
    '1 – 2 – 3 – 4',
  ]) {
    it(`is no copy when it is a name: ${name}`, () => {
      assert.deepEqual([copied(name), copied({ fr: name, nl: name }), copied('N', name)], [0, 0, 0]);
    });
  }

  it('is no copy when one string says it in two languages, or is nobody’s sentence', () => {
    assert.equal(copied('Merci à vous tous – Dank aan u allen'), 0);
    assert.equal(copied('Telework telefoon crm'), 0);
  });

  it('is one when it is a sentence in one of them', () => {
    assert.equal(copied('Combien de jours êtes-vous absent ?'), 1);
    assert.equal(copied({ fr: 'Combien de jours ?', nl: 'Combien de jours ?' }), 1);
  });
});
