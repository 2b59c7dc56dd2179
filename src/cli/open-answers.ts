import { z } from 'zod';
import { checkAnswers } from '../collector/check-answers.ts';
import type { Opener, Refusal } from '../crypto/open.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { dependsOnToday } from './depends-on-today.ts';
import type { ReadableResponse } from './readable-response.ts';
import { ndjsonWords, type NdjsonFault, type NdjsonLine } from './read-ndjson.ts';

/** Why a line of an export did not give answers. */
export type Unopened =
  | Refusal
  | Exclude<NdjsonFault, 'not-json'>
  | 'not-a-response'
  | 'not-sealed'
  | 'other-survey'
  | 'other-version'
  | 'repeated'
  | 'answers-refused';

/** What each reason means, for the owner. */
export const unopenedWords: Readonly<Record<Unopened, string>> = {
  'not-utf8': ndjsonWords['not-utf8'],
  'too-long': ndjsonWords['too-long'],
  'cut-off': ndjsonWords['cut-off'],
  'not-a-response': 'no line of an export of sealed answers',
  'not-sealed': 'not sealed: they can be read as they are',
  'other-survey': 'of another survey',
  'other-version': 'of another version: open them with the survey file of that version',
  'other-key': 'sealed to another key: open them with that one, and with the survey file that has it',
  'other-suite': 'sealed in a way that this version does not know',
  damaged: 'changed, cut off, or sealed under other promises: nothing in them can be trusted',
  repeated: 'there twice',
  'answers-refused':
    'sealed rightly, but not what the survey asks: somebody made them without the form, or your survey file is not the one that was answered',
};

/** The numbers of the lines that were refused, by reason. */
export type RefusedLines = Map<Unopened, number[]>;

const text = z.string().max(2 ** 22);

const lineSchema = z.object({
  id: z.string().max(64),
  survey: z.string().max(64),
  version: z.int(),
  sealed: z.object({ suite: text, key: text, enc: text, data: text }),
});

const readableLine = z.object({
  version: z.int(),
  answers: z.record(z.string(), z.unknown()),
  sealed: z.undefined().optional(),
});

/** Is this a line of an export of answers that were never sealed? */
const isReadableLine = (line: unknown): boolean => readableLine.safeParse(line).success;

/**
 * Opens the lines of an export, one at a time. Anybody can post to a collector, so each line is hostile: whatever is not
 * what the survey asks is noted and left out.
 *
 * @param lines of `survey-form export`
 * @param checked the survey, from the owner's own file
 * @param open from `createOpener`
 * @param refused takes the number of each line that is left out
 * @returns the answers, in the order of the lines
 * @example
 * const refused: RefusedLines = new Map();
 * for await (const { answers } of openAnswers(readNdjson(path), checked, open, refused)) console.log(answers);
 */
export async function* openAnswers(
  lines: AsyncIterable<NdjsonLine> | Iterable<NdjsonLine>,
  checked: CheckedSurvey,
  open: Opener,
  refused: RefusedLines,
): AsyncGenerator<ReadableResponse> {
  const seen = new Set<string>();
  for await (const line of lines) {
    const opened = await openLine(line, checked, open, seen);
    if (typeof opened !== 'string') yield { version: checked.survey.version, answers: opened };
    else if (refused.has(opened)) refused.get(opened)!.push(line.line);
    else refused.set(opened, [line.line]);
  }
}

async function openLine(
  { value, fault }: NdjsonLine,
  checked: CheckedSurvey,
  open: Opener,
  seen: Set<string>,
): Promise<Answers | Unopened> {
  if (fault !== undefined) return fault === 'not-json' ? 'not-a-response' : fault;
  const { success, data } = lineSchema.safeParse(value);
  if (!success) return isReadableLine(value) ? 'not-sealed' : 'not-a-response';
  const { id, survey, version, sealed } = data;
  if (survey !== checked.survey.id) return 'other-survey';
  if (version !== checked.survey.version) return 'other-version';
  const opened = await open({ id, sealed });
  if (typeof opened === 'string') return opened;
  if (seen.has(id)) return 'repeated';
  seen.add(id);
  return judge(opened, checked);
}

/** Takes what the survey asks. What may have been right on the day of answering is taken as it is. */
function judge(opened: Answers, checked: CheckedSurvey): Answers | 'answers-refused' {
  try {
    const { faults, answers } = checkAnswers(checked, opened);
    if (!dependsOnToday(checked)) return faults.length === 0 ? answers : 'answers-refused';
    const isForged = faults.some(({ code }) => code === 'unknown-question' || code === 'not-accepted');
    return isForged ? 'answers-refused' : opened;
  } catch {
    // A question type of one's own may not expect what somebody made up.
    return 'answers-refused';
  }
}
