import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { jsonFault } from '../../src/check/structure/json-fault.ts';
import type { Fault } from '../../src/check/report/fault.ts';
import { testKeys } from '../suites/keys.ts';
import { plantedFaults, type PlantedFault } from '../surveys/planted/planted-faults.ts';

const base = readFileSync('test/surveys/planted/base.json', 'utf8');
const check = (text: string): readonly Fault[] => {
  const fault = jsonFault(text);
  return fault ? [fault] : checkSurvey(JSON.parse(text), text).faults;
};

function replaced(source: string, from: string, to: string): { readonly text: string; readonly place: number } {
  const place = source.indexOf(from);
  assert.ok(place >= 0, `the file has no ${from}`);
  assert.equal(source.indexOf(from, place + 1), -1, `the file has ${from} twice`);
  return { text: source.slice(0, place) + to + source.slice(place + from.length), place };
}

/** The file with one fault, and the place where it must be found: by searching the text, not by reading JSON. */
function plant({ from, to, at, also }: PlantedFault): {
  readonly text: string;
  readonly place: string;
} {
  const prepared = also ? replaced(base, ...also).text : base;
  const { text, place: start } = replaced(prepared, from, to);
  // The last one before the change, or the first one in it or behind it.
  const inside = at === undefined ? start : to.includes(at) ? text.indexOf(at, start) : text.lastIndexOf(at, start);
  const position = inside >= 0 ? inside : text.indexOf(at!, start);
  const before = text.slice(0, position).split('\n');
  return { text, place: `${before.length}:${before.at(-1)!.length + 1}` };
}

/** A thousand questions, each shown by the answers to ten others, which are shown by ten others, and so on. */
const entangled = {
  id: 'entangled',
  version: 1,
  languages: ['en'],
  title: 'Entangled',
  closes: '2030-01-01T00:00:00Z',
  pages: Array.from({ length: 100 }, (_, page) => ({
    name: `p${page}`,
    questions: Array.from({ length: 10 }, (__, index) => ({
      type: 'number',
      name: `q${page}_${index}`,
      title: 'Number',
      visibleIf: Array.from({ length: 10 }, (___, other) => `{q${page - 1}_${other}} > ${other}`).join(' and '),
    })).map(({ visibleIf, ...question }) => (page === 0 ? question : { ...question, visibleIf })),
  })),
};

describe('the check of a survey file', () => {
  it('takes what is too entangled to be tried for possible, and comes to an end', { timeout: 60_000 }, () => {
    assert.deepEqual(checkSurvey(entangled).faults, []);
  });

  it('finds nothing in a file without faults', () => {
    assert.deepEqual(check(base), []);
  });

  it('says that the survey is over from the very moment it closes, and only when it is told the time', () => {
    const at = (moment: string): readonly string[] =>
      checkSurvey(JSON.parse(base), base, { now: new Date(moment) }).faults.map(
        ({ code, severity, where, line }) => `${severity} ${code} ${where} ${line}`,
      );
    const line = base.slice(0, base.indexOf('"closes"')).split('\n').length;
    assert.deepEqual(at('2020-02-11T23:58:59+01:00'), []);
    assert.deepEqual(at('2020-02-11T22:59:00Z'), [`notice already-closed closes ${line}`]);
    assert.deepEqual(at('2026-02-11T00:00:00Z'), [`notice already-closed closes ${line}`]);
    assert.deepEqual(checkSurvey({ ...(JSON.parse(base) as object), closes: 3 }).faults.length, 1);
  });

  it('wants respondents told who asks, whom to write to, why and for how long, once secrecy is promised', () => {
    const told = { owner: 'Union', contact: 'a@union.example', purpose: 'The talks.', retention: 'P6M' };
    const messages = (privacy: object): string[] =>
      checkSurvey({ ...(JSON.parse(base) as object), privacy })
        .faults.filter(({ code }) => code === 'missing-privacy')
        .map(({ message }) => message);
    assert.deepEqual(messages({ ...told, publicKey: testKeys.publicKey, collectorForgets: true }), []);
    assert.deepEqual(messages({ collectorForgets: false }), []);
    for (const key of Object.keys(told)) {
      const [message = ''] = messages({ ...told, [key]: undefined, collectorForgets: true });
      assert.deepEqual(
        [...message.matchAll(/"(\w+)" \(Art\. 13/g)].map(([, name]) => name),
        [key],
      );
      assert.match(message, /GDPR, Article 13/);
    }
    assert.equal(messages({ publicKey: testKeys.publicKey })[0]!.match(/Art\. 13/g)!.length, 4);
  });

  it('refuses answers that no page could seal', () => {
    const texts = Array.from({ length: 30 }, (_, index) => ({ type: 'text', name: `t${index}`, title: 'T' }));
    const pages = [{ name: 'p', questions: texts }];
    const survey = { ...entangled, privacy: { publicKey: testKeys.publicKey }, pages };
    const errors = checkSurvey(survey).faults.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ where }) => where),
      ['privacy.publicKey'],
    );
    assert.match(errors[0]!.message, /1201 kB.*1048 kB.*"maxLength"/);
  });

  it('says nothing of the condition that a loop adds by itself', () => {
    const choices = [{ value: 'a', text: 'A' }];
    const tools = { type: 'choice', name: 'tools', title: 'Tools', required: true, choices };
    const how = { type: 'text', name: 'how', title: 'How?' };
    const each = { type: 'repeat', name: 'each', title: 'Each', forEach: 'tools', questions: [how] };
    const pages = [
      { name: 'p', questions: [tools] },
      { name: 'q', questions: [each] },
    ];
    assert.deepEqual(checkSurvey({ ...entangled, pages }).faults, []);
  });

  it('holds at least sixty planted faults, each of its own', () => {
    assert.ok(plantedFaults.length >= 60);
    assert.equal(
      new Set(plantedFaults.map(({ from, to, also }) => [from, to, also].join())).size,
      plantedFaults.length,
    );
  });

  for (const planted of plantedFaults) {
    const { code, from, to, suggestion } = planted;
    it(`finds ${code} at its place: ${(to || `no ${from}`).trim().split('\n')[0]!.slice(0, 90)}`, () => {
      const { text, place } = plant(planted);
      const found = check(text);
      const match = found.find((fault) => fault.code === code && `${fault.line}:${fault.column}` === place);
      const all = found.map((fault) => `${fault.line}:${fault.column} ${fault.code} ${fault.message}`).join('\n');
      assert.ok(match, `expected ${code} at ${place}, found\n${all}`);
      if (suggestion !== undefined) assert.equal(match.suggestion, suggestion);
    });
  }
});
