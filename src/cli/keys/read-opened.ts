import { z } from 'zod';
import type { Answers } from '../../engine/session.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import type { ReadableResponse } from './readable-response.ts';
import { ndjsonWords, readNdjson } from '../io/read-ndjson.ts';
import { nameOf, standardInput } from '../io/read-text.ts';

const responseSchema = z.object({ version: z.int(), answers: z.record(z.string(), z.unknown()) });

/**
 * Reads what `survey-form open` wrote, one line at a time.
 *
 * @param path of the NDJSON; `-` for standard input
 * @throws {SurveyError} `survey-invalid`, with the line and what is wrong with it
 */
export async function* readOpened(path: string): AsyncGenerator<ReadableResponse> {
  for await (const { line, value, fault } of readNdjson(path)) {
    const { success, data } = responseSchema.safeParse(value);
    if (success) yield { version: data.version, answers: data.answers as Answers };
    else {
      const place = path === standardInput ? `line ${line} of ${nameOf(path)}` : `${path}:${line}`;
      const says = fault === undefined || fault === 'not-json' ? 'no line of "survey-form open"' : ndjsonWords[fault];
      throw new SurveyError('survey-invalid', `${place} is ${says}`);
    }
  }
}
