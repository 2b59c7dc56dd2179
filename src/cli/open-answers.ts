import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { checkAnswers, couldBeRight } from '../collector/check-answers.ts';
import type { Opener, Refusal } from '../crypto/open.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Answers } from '../engine/session.ts';
import { dependsOnToday } from '../collector/depends-on-today.ts';

/** Why a line of an export did not give answers. */
export type Unopened =
  Refusal | 'not-a-response' | 'not-sealed' | 'other-survey' | 'other-version' | 'repeated' | 'answers-refused';

/** What each reason means, for the owner. */
export const unopenedWords: Readonly<Record<Unopened, string>> = {
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

/** What an export gave. */
export interface OpenedAnswers {
  /** In an order drawn anew each time. */
  readonly answers: readonly Answers[];
  /** How many lines were refused, by reason. */
  readonly refused: ReadonlyMap<Unopened, number>;
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
export const isReadableLine = (line: unknown): boolean => readableLine.safeParse(line).success;

/**
 * Opens the lines of an export. Anybody can post to a collector, so each line is hostile: whatever is not what the survey
 * asks is counted and left out.
 *
 * @param lines of `survey-form export`, as JSON
 * @param checked the survey, from the owner's own file
 * @param open from `createOpener`
 * @param progress called after each line
 */
export async function openAnswers(
  lines: readonly unknown[],
  checked: CheckedSurvey,
  open: Opener,
  progress: (done: number) => void = () => {},
): Promise<OpenedAnswers> {
  const answers: Answers[] = [];
  const refused = new Map<Unopened, number>();
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const opened = await openLine(line, checked, open, seen);
    if (typeof opened === 'string') refused.set(opened, (refused.get(opened) ?? 0) + 1);
    else answers.push(opened);
    progress(index + 1);
  }
  return { answers: shuffled(answers), refused };
}

async function openLine(
  line: unknown,
  checked: CheckedSurvey,
  open: Opener,
  seen: Set<string>,
): Promise<Answers | Unopened> {
  const { success, data } = lineSchema.safeParse(line);
  if (!success) return isReadableLine(line) ? 'not-sealed' : 'not-a-response';
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
    if (dependsOnToday(checked)) return couldBeRight(checked, opened) ? opened : 'answers-refused';
    const { faults, answers } = checkAnswers(checked, opened);
    return faults.length === 0 ? answers : 'answers-refused';
  } catch {
    // A question type of one's own may not expect what somebody made up.
    return 'answers-refused';
  }
}

/** Fisher and Yates, with numbers that nobody can foresee. */
function shuffled<T>(list: readonly T[]): readonly T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
