import { z } from 'zod';

const around = z.registry<{ readonly questions: true }>();

/**
 * Where questions are written inside a question. `createSurveySchema` puts the schemas of the question types in its
 * place; a question around others cannot stand in another one.
 */
export const nestedQuestions = (describe: string) =>
  z.array(z.unknown()).describe(describe).register(around, { questions: true });

/** Does a question of this type hold others? */
export const isNested = (type: z.ZodObject): boolean => {
  const questions = type.shape['questions'] as z.ZodType | undefined;
  return questions !== undefined && around.has(questions);
};
