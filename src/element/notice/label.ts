import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Survey } from '../../schema/survey.ts';
import { own } from '../../schema/own.ts';

/** Fewer people than these are no group to hide in. */
export const smallestGroup = 5;

/** Does a question ask who somebody is: for an e-mail address or a telephone number? */
export const asksWho = ({ questions }: Pick<CheckedSurvey, 'questions'>): boolean =>
  [...questions.values()].some(({ question }) =>
    /email|tel/.test((question as unknown as { inputType: string }).inputType),
  );

/**
 * May a survey be called anonymous? Only if it seals its answers, the collector forgets, results are for groups, no
 * question asks who somebody is, and nothing is kept on the device. Nobody can type the word: it is computed.
 *
 * @param checked the survey
 * @param draft what stands against it: answers kept on the device, or that nothing can be sent from here
 */
export const isAnonymous = (checked: CheckedSurvey, draft: unknown): boolean => {
  const { publicKey, collectorForgets, minimumGroup } =
    checked.survey.privacy ?? own<NonNullable<Survey['privacy']>>({});
  return !draft && !!(publicKey && collectorForgets) && minimumGroup! >= smallestGroup && !asksWho(checked);
};
