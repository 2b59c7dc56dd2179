import '../../schema/jitless.ts';
import { z } from 'zod';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import type { LogicByType } from '../../engine/read-survey.ts';
import type { Check } from '../../engine/shape.ts';
import { itemSchema, questionSchema } from '../../schema/question.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { createSurveySchema, type SurveySchema } from '../../schema/survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { builtInSchemas, surveySchema } from '../../questions/survey-schema.ts';

/** The question types that a survey file may use, for all that reads one. */
export interface KnownTypes {
  readonly logic: LogicByType;
  readonly schema: SurveySchema;
}

/**
 * The built-in question types and others. What others allow is read from their shape, so that they need no schema.
 *
 * @param own question types of one's own; the last one of a name counts
 */
export function knownTypes(own: readonly QuestionLogic[] = []): KnownTypes {
  if (own.length === 0) return { logic: builtInLogic, schema: surveySchema };
  const logic = new Map([...builtInLogic, ...own.map((type) => [type.type, type] as const)]);
  const named = new Set(own.map(({ type }) => type));
  const others = builtInSchemas.filter((schema) => !named.has((schema.shape.type as z.ZodLiteral<string>).value));
  return { logic, schema: createSurveySchema([...others, ...[...named].map((type) => schemaOf(logic.get(type)!))]) };
}

/** The schema of a question, as far as its shape tells. */
function schemaOf({ type, shape, lists = [], nested }: QuestionLogic): z.ZodObject {
  const keys = Object.entries(shape)
    .filter(([key]) => key !== nested)
    .map(([key, check]) => {
      const value = lists.includes(key) ? z.array(itemSchema.loose()) : z.unknown();
      const checked = value.superRefine((entry, context) => runCheck(check, entry, context));
      return [key, check.optional ? checked.optional() : checked] as const;
    });
  const inside = nested ? { [nested]: z.array(z.unknown()) } : {};
  return questionSchema.extend({ type: z.literal(type), ...Object.fromEntries(keys), ...inside });
}

function runCheck(check: Check, entry: unknown, context: z.RefinementCtx): void {
  const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
  // To zod, which knows nothing of the value, it may be missing.
  if (entry === undefined) return refuse('this key is missing');
  try {
    // No language: a text that lacks a translation is found by the page's own reader.
    const expected = check(entry, [], { languages: [] });
    if (expected !== undefined) refuse(`expected ${expected}`);
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    refuse(error.where === '' ? error.message : `${error.where}: ${error.message}`);
  }
}
