import { exampleOfMask } from '../../engine/mask.ts';
import type { QuestionNode } from '../../engine/read-survey.ts';
import type { Path } from '../../schema/survey-error.ts';
import type { AddFault } from '../reach/reach-faults.ts';
import { take } from '../answers/take.ts';

/** About as short as such texts get. */
const shortestOf = { email: 'a@b.be', url: 'a.be', tel: '100' } as const;

interface Keys {
  readonly mask?: string;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly inputType?: keyof typeof shortestOf;
  readonly maxLength?: number;
}

/**
 * Finds limits that leave no answer: a form that is too short or too long for the text, a date that has to lie in the
 * future and must not.
 *
 * @param node a question
 * @param path where it stands
 * @param closes until when the survey can be answered
 * @param add takes what is found
 */
export function findLimitFault(node: QuestionNode, path: Path, closes: string | undefined, add: AddFault): void {
  const { mask, min, max, inputType, maxLength } = node.question as Keys;
  if (node.question.type === 'text' && mask !== undefined) {
    const example = exampleOfMask(mask);
    const code = take(example, node).issue?.code;
    const key = code === 'text.tooShort' ? 'minLength' : code === 'text.tooLong' ? 'maxLength' : undefined;
    if (key === undefined) return;
    const message = `no answer is ever taken: a text of the form "${example}" has ${example.length} characters`;
    return add('never-answered', [...path, key], message);
  }
  if (inputType !== undefined && maxLength !== undefined) {
    const shortest = shortestOf[inputType];
    if (shortest.length <= maxLength) return;
    const message = `no answer is ever taken: "${shortest}" has ${shortest.length} characters, and none is much shorter`;
    return add('never-answered', [...path, 'maxLength'], message);
  }
  if (node.question.type !== 'date' || typeof min !== 'string' || typeof max !== 'string') return;
  const now = new Date().toISOString();
  // Until the survey closes, what is the future now may become today.
  const last = closes !== undefined && Date.parse(closes) > Date.parse(now) ? new Date(closes).toISOString() : now;
  const limitOf = (limit: string, today: string, length: number): string =>
    limit === 'today' ? today.slice(0, length) : limit;
  const least = limitOf(min, now, max.length);
  const most = limitOf(max, last, min.length);
  if (least > most) add('never-answered', [...path, 'min'], `no date is ever taken: ${least} lies after ${most}`);
}

interface Taking {
  readonly choices?: readonly { readonly exclusive?: boolean; readonly missing?: boolean }[];
  readonly choicesFromQuestion?: string;
  readonly choicesFromQuestionMode?: string;
  readonly minChoices?: number;
  readonly maxChoices?: number;
  readonly multiple?: boolean;
}

/**
 * Finds a question that asks for more choices than can ever have been picked in the question that they are taken from.
 *
 * @param node a question, with its choices written out
 * @param source the question that it takes choices from
 * @param path where it is
 * @param add takes what is found
 */
export function findTakenFault(node: QuestionNode, source: QuestionNode | undefined, path: Path, add: AddFault): void {
  const { choices = [], choicesFromQuestionMode = 'all', minChoices } = node.question as Taking;
  if (source === undefined || minChoices === undefined) return;
  const { choices: given = [], maxChoices = Infinity, multiple } = source.question as Taking;
  const together = choices.filter(({ exclusive }) => !exclusive).length;
  const taken = given.filter((choice) => !choice.exclusive && !choice.missing).length;
  const picked = choicesFromQuestionMode === 'selected' ? Math.min(taken, multiple ? maxChoices : 1) : taken;
  const most = together - taken + picked;
  if (minChoices <= most) return;
  add('never-answered', [...path, 'minChoices'], `never more than ${most} choices can be picked together here`);
}
