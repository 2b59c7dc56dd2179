import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type * as SurveyCore from 'survey-core';
import { evaluate } from '../../src/engine/expression/evaluate.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { parseExpression } from '../../src/engine/expression/parse.ts';
import type { Value } from '../../src/engine/expression/syntax.ts';
import { answerSets, comparedExpressions, type AnswerSet } from '../expressions/compared-expressions.ts';
import { differences, ownFunctions } from '../expressions/differences.ts';
import { randomAnswers, randomConditions } from '../expressions/random-expressions.ts';
import { plain, read, tablesOf } from './suites/guide.ts';

const { ConditionsParser, ExpressionRunner } = createRequire(import.meta.url)('survey-core') as typeof SurveyCore;

/** What the expression gives here. */
const here = (source: string, answers: AnswerSet): Value =>
  evaluate(parseExpression(source), (name) => answers[name], builtInFunctions);

/** What it gives in SurveyJS: there, nothing is `null`. */
function there(source: string, answers: AnswerSet): Value {
  if (!new ConditionsParser().parseExpression(source)) return 'cannot be read';
  return (new ExpressionRunner(source).runValues({ ...answers }) as Value | null) ?? undefined;
}

const isExplained = (source: string, answers: AnswerSet): boolean =>
  differences.some(({ covers }) => covers?.(parseExpression(source), answers));

const words = (value: Value): string => (value === undefined ? 'nothing' : JSON.stringify(value));

describe('expressions here and in SurveyJS', () => {
  it('are at least three hundred, none written twice, over several respondents', () => {
    assert.ok(comparedExpressions.length >= 300);
    assert.equal(new Set(comparedExpressions).size, comparedExpressions.length);
    assert.ok(Object.keys(answerSets).length >= 5);
  });

  for (const [name, answers] of Object.entries(answerSets)) {
    it(`give the same for a respondent with ${name}, or differ for a reason that is listed`, () => {
      const differing = comparedExpressions.filter((source) => {
        const isSame = words(here(source, answers)) === words(there(source, answers));
        return !isSame && !isExplained(source, answers);
      });
      assert.deepEqual(differing, []);
    });
  }

  it('hardly ever need such a reason', () => {
    const cases = Object.values(answerSets).flatMap((answers) =>
      comparedExpressions.map((source) => isExplained(source, answers)),
    );
    assert.ok(cases.filter(Boolean).length < cases.length / 10);
  });

  it('name every function that both have', () => {
    const called = comparedExpressions.join(' ');
    const missing = [...builtInFunctions.keys()].filter(
      (name) => !called.includes(/\w/.test(name) ? `${name}(` : name) && !ownFunctions.has(name) && name !== 'today',
    );
    assert.deepEqual(missing, []);
  });

  it('give the same when they are random', () => {
    fc.assert(
      fc.property(randomConditions, randomAnswers, (source, answers) => {
        fc.pre(!isExplained(source, answers));
        assert.equal(words(here(source, answers)), words(there(source, answers)), source);
      }),
      { numRuns: 2000 },
    );
  });

  it('give the same day for today(), which has a time there', () => {
    const [day] = new Date(there('today()', {}) as unknown as string).toLocaleDateString('sv').split(' ');
    assert.equal(here('today()', {}), day);
  });
});

describe('the differences from SurveyJS', () => {
  for (const { expression, answers, here: ours, there: theirs, reason } of differences) {
    it(`${expression} with ${JSON.stringify(answers)}: ${reason}`, () => {
      assert.deepEqual([here(expression, answers), there(expression, answers)], [ours, theirs]);
      assert.notDeepEqual(ours, theirs);
    });
  }

  it('are listed in the guide, all of them and no others', () => {
    const table = tablesOf(read('docs/expressions.md')).find(({ head }) => head[2] === 'in SurveyJS');
    assert.ok(table);
    assert.deepEqual(
      table.rows.map(([example, ...values]) => [example, ...values.slice(0, 2).map(plain)]),
      differences.map(({ expression, answers, here: ours, there: theirs }) => [
        `\`${expression}\` with \`${JSON.stringify(answers)}\``,
        words(ours),
        theirs === 'cannot be read' ? theirs : words(theirs),
      ]),
    );
  });
});
