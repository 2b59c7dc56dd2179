import { pagesInOrder, questionsInOrder } from '../../engine/order.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Question } from '../../schema/question.ts';
import type { Page, Survey } from '../../schema/survey.ts';

/**
 * The same survey with one question on each page, for `layout="question-per-page"`. A note stands above the question that
 * follows it, a last note below the one before. Random orders are decided here, since the pages of the file stay together.
 *
 * @param checked the survey as its file says
 * @param seed of the session
 * @example
 * const session = createSession(await readFetched(onePerPage(checked, seed)), seed);
 */
export function onePerPage(checked: CheckedSurvey, seed: number): Survey {
  const isAsked = ({ name }: Question): boolean => {
    const { answerless, computed } = checked.questions.get(name)!.logic;
    return !answerless && !computed;
  };
  const steps = pagesInOrder(checked, seed).flatMap((page): Page[] => {
    const { endIf, questionsOrder: _, ...rest } = page;
    const groups = groupsOf(questionsInOrder(checked, page, seed), isAsked);
    return groups.map((group, index) => ({
      ...rest,
      ...(endIf !== undefined && index === groups.length - 1 && { endIf }),
      questions: group,
    }));
  });
  const { pagesOrder: _, ...file } = checked.survey;
  return { ...file, pages: steps.map((page, index) => ({ ...page, name: `step${index + 1}` })) };
}

function groupsOf(questions: readonly Question[], isAsked: (question: Question) => boolean): readonly Question[][] {
  const groups: Question[][] = [];
  let isOpen = false;
  for (const question of questions) {
    if (isOpen) groups.at(-1)!.push(question);
    else groups.push([question]);
    isOpen = !isAsked(question);
  }
  const last = groups.at(-1)!;
  if (groups.length > 1 && !last.some(isAsked)) groups.at(-2)!.push(...groups.pop()!);
  return groups;
}
