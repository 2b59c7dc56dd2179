import { z } from 'zod';
import type { Answers } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { ReadableResponse } from './export-csv.ts';
import { readNdjson } from './read-ndjson.ts';

const responseSchema = z.object({ version: z.int(), answers: z.record(z.string(), z.unknown()) });

/**
 * Reads what `survey-form open` wrote.
 *
 * @param path of the NDJSON
 * @throws {SurveyError} `survey-invalid`, with the line
 */
export const readOpened = (path: string): readonly ReadableResponse[] =>
  readNdjson(path).map(({ line, value }) => {
    const { success, data } = responseSchema.safeParse(value);
    if (success) return { version: data.version, answers: data.answers as Answers };
    throw new SurveyError('survey-invalid', `${path}:${line} is no line of "survey-form open"`);
  });
