import { pagesInOrder, questionsInOrder } from './order.ts';
import type { CheckedSurvey } from './read-survey.ts';
import { startSession, type Answers, type Session } from './session.ts';
import { shuffle } from './shuffle.ts';

/**
 * Starts a session.
 *
 * @param checked the survey from `readSurvey`
 * @param seed decides the random orders; by default drawn anew
 * @param given answers to begin with, such as those of an envelope or a draft: taken as they are, without default values
 * @example
 * const session = createSession(readSurvey(json, logicByType));
 * session.set('impacted', 'now');
 * session.next();
 */
export const createSession = (checked: CheckedSurvey, seed?: number, given?: Answers): Session =>
  startSession(checked, { pages: pagesInOrder, questions: questionsInOrder, shuffle }, seed, given);
