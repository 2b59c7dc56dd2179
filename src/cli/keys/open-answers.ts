import { z } from 'zod';
import { checkAnswers, couldBeRight } from '../../collector/routes/check-answers.ts';
import type { Opener, Refusal } from '../../crypto/open.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Answers } from '../../engine/session.ts';
import { dependsOnToday } from '../../collector/surveys/depends-on-today.ts';
import type { ReadableResponse } from './readable-response.ts';
import { ndjsonWords, type NdjsonFault, type NdjsonLine } from '../io/read-ndjson.ts';

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
  'other-version': 'of another version',
  'other-key': 'sealed to another key: open them with that one, and with the survey file that has it',
  'other-suite': 'sealed in a way that this version does not know',
  damaged: 'changed, cut off, or sealed under other promises: nothing in them can be trusted',
  repeated: 'there twice',
  'answers-refused':
    'sealed rightly, but not what the survey asks: somebody made them without the form, or your survey file is not the one that was answered',
};

/** Lines that were refused for the same reason. */
export interface Refused {
  readonly reason: Unopened;
  /** For `other-version`: which one. */
  readonly version?: number | undefined;
  /** Their numbers. */
  readonly lines: number[];
}

/** More versions than these are not told apart: no survey has them, but anybody can write numbers into a file. */
const maxVersions = 20;

/** What was refused, by reason and version. */
export class Refusals {
  readonly #refused = new Map<string, Refused>();

  /** Notes a line that is left out. */
  add(line: number, reason: Unopened, version?: number): void {
    const told = this.#refused.size < maxVersions ? version : undefined;
    const key = `${reason} ${version ?? ''}`;
    const known = this.#refused.get(key) ?? this.#refused.get(`${reason} ${told ?? ''}`);
    if (known) known.lines.push(line);
    else this.#refused.set(`${reason} ${told ?? ''}`, { reason, version: told, lines: [line] });
  }

  /** Everything that was refused, in the order in which it first was. */
  all(): readonly Refused[] {
    return [...this.#refused.values()];
  }
}

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

/** A version of a survey, and what opens its answers; nothing when they are sealed to another key. */
export interface OpenableVersion {
  readonly checked: CheckedSurvey;
  readonly open: Opener | undefined;
}

/**
 * Opens the lines of an export, one at a time. Anybody can post to a collector, so each line is hostile: whatever is not
 * what the survey asks is noted and left out. Each line is opened and judged as an answer to its own version.
 *
 * @param lines of `survey-form export`
 * @param versions those whose answers are taken, from the owner's own files; at least one
 * @param refusals takes note of each line that is left out
 * @returns the answers, in the order of the lines
 * @example
 * const refusals = new Refusals();
 * for await (const { answers } of openAnswers(readNdjson(path), [{ checked, open }], refusals)) console.log(answers);
 */
export async function* openAnswers(
  lines: AsyncIterable<NdjsonLine> | Iterable<NdjsonLine>,
  versions: readonly OpenableVersion[],
  refusals: Refusals,
): AsyncGenerator<ReadableResponse> {
  const { id: surveyId } = versions[0]!.checked.survey;
  const byNumber = new Map(versions.map((one) => [one.checked.survey.version, one]));
  const seen = new Set<string>();

  async function openLine({ line, value, fault }: NdjsonLine): Promise<ReadableResponse | undefined> {
    const refuse = (reason: Unopened, version?: number): ReadableResponse | undefined => {
      refusals.add(line, reason, version);
      return undefined;
    };
    if (fault !== undefined) return refuse(fault === 'not-json' ? 'not-a-response' : fault);
    const { success, data } = lineSchema.safeParse(value);
    if (!success) return refuse(isReadableLine(value) ? 'not-sealed' : 'not-a-response');
    const { id, survey, version, sealed } = data;
    if (survey !== surveyId) return refuse('other-survey');
    const asked = byNumber.get(version);
    if (!asked) return refuse('other-version', version);
    const opened = (await asked.open?.({ id, sealed })) ?? 'other-key';
    if (typeof opened === 'string') return refuse(opened);
    if (seen.has(id)) return refuse('repeated');
    seen.add(id);
    const answers = judge(opened, asked.checked);
    return answers === 'answers-refused' ? refuse(answers) : { version, answers };
  }

  for await (const line of lines) {
    const opened = await openLine(line);
    if (opened) yield opened;
  }
}

/** Takes what the survey asks. What may have been right on the day of answering is taken as it is. */
function judge(opened: Answers, checked: CheckedSurvey): Answers | 'answers-refused' {
  try {
    if (dependsOnToday(checked)) return couldBeRight(checked, opened) ? opened : 'answers-refused';
    const { faults, answers } = checkAnswers(checked, opened);
    return faults.length === 0 ? answers : 'answers-refused';
  } catch {
    // A question type of one's own may not expect what somebody made up.
    return 'answers-refused';
  }
}
