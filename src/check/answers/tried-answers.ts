import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Path } from '../../schema/survey-error.ts';
import { simulate } from '../../simulate/simulate.ts';
import type { AddFault, PlacedNodes } from '../reach/reach-faults.ts';

/** So many questions are answered in all, by at most so many respondents: a check takes no longer for that. */
const mostAnswers = 4000;
const mostRespondents = 40;

/**
 * Lets some random respondents answer, and finds where one of them could not go on, whatever was answered: what no proof
 * finds, and what may all the same be answered by people.
 *
 * @param checked the survey, read
 * @param questions where its questions stand
 * @param isKnown was something said of the answers to a question already?
 * @param add takes what is found
 */
export function findTriedFaults(
  checked: CheckedSurvey,
  questions: readonly PlacedNodes[],
  isKnown: (path: Path) => boolean,
  add: AddFault,
): void {
  const nodes = [...checked.questions.values()];
  const canRefuse = nodes.some(({ items, expressions }) => expressions.validIf !== undefined || items.length > 0);
  if (!canRefuse) return;
  const count = Math.min(Math.max(Math.floor(mostAnswers / nodes.length), 1), mostRespondents);
  const { deadEnds, unknownTypes } = simulate(checked, { count });
  for (const { path, nodes: placed } of questions) {
    const names = new Set(placed.map(({ question }) => question.name));
    const stuck = deadEnds.filter(({ question, changed }) => names.has(question) && changed === undefined);
    if (stuck.length === 0 || isKnown(path) || unknownTypes.includes(placed[0]!.question.type)) continue;
    const times = stuck.reduce((sum, deadEnd) => sum + deadEnd.count, 0);
    const who = `${times} of ${count} made-up respondents`;
    const key = placed[0]!.expressions.validIf === undefined ? [] : ['validIf'];
    const message = `${who} gave no answer that is accepted here, however often they tried: can anybody? "survey-form simulate" shows what they had answered`;
    add('no-answer-found', [...path, ...key], message);
  }
}
