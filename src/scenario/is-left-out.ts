import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { ChoiceQuestion } from '../questions/choice/choice.schema.ts';
import type { RepeatQuestion } from '../questions/repeat/repeat.schema.ts';
import { partName } from '../questions/repeat/unroll.ts';

/**
 * Is this the name that a question would have if it were also repeated for "none of these" or "I don't know"?
 *
 * @param checked the survey
 * @param name a name that no question has
 */
export const isLeftOut = ({ questions }: CheckedSurvey, name: string): boolean =>
  [...questions.values()].some(({ question }) => {
    if (question.type !== 'repeat') return false;
    const { name: repeat, forEach, things = [], questions: parts } = question as RepeatQuestion;
    if (forEach === undefined || !name.startsWith(`${repeat}-`)) return false;
    const { choices } = questions.get(forEach)!.question as ChoiceQuestion;
    const left = choices.filter(({ value }) => !things.some(({ key }) => key === value));
    return left.some(({ value }) => parts.some((part) => partName(repeat, value, part.name) === name));
  });
