import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Question } from '../schema/question.ts';

/** Groups of fewer people are not published, unless the survey file promises another number. */
export const usualGroup = 10;

/** What respondents were promised about the publication of results. */
export interface PublicationPromise {
  /** Nothing is published of fewer people. */
  readonly minimumGroup: number;
  /** Is the question one that could single somebody out? */
  isProfile(question: string): boolean;
}

/**
 * The strictest promise of all versions whose answers are counted: who answered an older version was promised that one.
 *
 * @param versions of one survey, at least one
 */
export function strictestPromise(versions: readonly CheckedSurvey[]): PublicationPromise {
  const groups = versions.map(({ survey }) => survey.privacy?.minimumGroup ?? usualGroup);
  return {
    minimumGroup: Math.max(...groups),
    isProfile: (name) => versions.some(({ questions }) => isProfileClass(questions.get(name)?.question.privacy)),
  };
}

const isProfileClass = (privacy: Question['privacy']): boolean => privacy === 'quasi' || privacy === 'free-text';
