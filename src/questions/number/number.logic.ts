import { calculate, isMultiple } from '../../schema/decimal.ts';
import { bothReadings } from '../../engine/number/both-readings.ts';
import { readNumber, readTwofold } from '../../engine/number/read-number.ts';
import { written } from '../../engine/number/written.ts';
import type { Issue, QuestionLogic } from '../../engine/question-logic.ts';
import { oneOf, optional } from '../../engine/shape.ts';
import { numberOutline } from './number.outline.ts';
import type { NumberQuestion } from './number.schema.ts';

/**
 * Giving a number.
 *
 * | written  | answer | fault                                        |
 * |----------|--------|----------------------------------------------|
 * | nothing  | none   | `required`, when it is                       |
 * | a number | it     | `range`, `min`, `max`, `integer` or `step`   |
 * | `1.500`  | none   | `ambiguous`, with one or two decimals        |
 * | `7.30`   | none   | `ambiguous`, of hours with decimals          |
 * | other    | none   | `notNumber`                                  |
 */
export const numberLogic: QuestionLogic<NumberQuestion, string | number, number> = {
  ...numberOutline,
  shape: { ...numberOutline.shape, display: optional(oneOf('field', 'slider')) },

  read: (input, { question }) => readNumber(input, question),

  recall: (kept) => (typeof kept === 'string' ? kept : undefined),

  validate({ question, input, answer, required }) {
    const isBlank = input === undefined || (typeof input === 'string' && input.trim() === '');
    if (isBlank) return required ? { code: 'number.required', ...ruleOf(question) } : undefined;
    if (answer === undefined) {
      const both = readTwofold(input, question);
      if (both) return { code: 'number.ambiguous', params: bothReadings(both) };
      return { code: 'number.notNumber', params: { example: exampleOf(question) } };
    }
    return issueOfLimits(question, answer) ?? issueOfStep(question, answer);
  },
};

function issueOfLimits(question: NumberQuestion, answer: number): Issue | undefined {
  const { min = -Infinity, max = Infinity } = question;
  if (answer >= min && answer <= max) return undefined;
  const { word, params } = ruleOf(question)!;
  return { code: word, params };
}

/** Between which limits the number lies, as a sentence. */
function ruleOf({
  min,
  max,
}: NumberQuestion): { readonly word: string; readonly params: Readonly<Record<string, unknown>> } | undefined {
  if (min === undefined && max === undefined) return undefined;
  const params = { ...(min !== undefined && { min: written(min) }), ...(max !== undefined && { max: written(max) }) };
  return { word: min === undefined ? 'number.max' : max === undefined ? 'number.min' : 'number.range', params };
}

function issueOfStep(question: NumberQuestion, answer: number): Issue | undefined {
  const { step = 1 } = question;
  if (isMultiple(answer, step)) return undefined;
  if (step === 1) return { code: 'number.integer' };
  return { code: 'number.step', params: { step: written(step), example: exampleOf(question) } };
}

/** An answer that would do; a limit is one, since it is a multiple of the step. */
function exampleOf({ min = -Infinity, max = Infinity, step = 1 }: NumberQuestion): number | string {
  return written(Math.min(Math.max(calculate(15, '*', step), min), max));
}
