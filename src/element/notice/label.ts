import type { CheckedSurvey } from '../../engine/read-survey.ts';

/** Fewer people than these are no group to hide in. */
export const smallestGroup = 5;

/** Formats of a text that say who somebody is. */
const identifying = /email|tel/;

/**
 * May a survey be called anonymous? Only if it seals its answers, the collector forgets, results are for groups, no
 * question asks who somebody is, and nothing is kept on the device. Nobody can type the word: it is computed.
 *
 * @param checked the survey
 * @param draft is anything kept on the device?
 */
export const isAnonymous = ({ survey: { privacy }, questions }: CheckedSurvey, draft: unknown): boolean =>
  !draft &&
  !!privacy?.publicKey &&
  !!privacy.collectorForgets &&
  privacy.minimumGroup! >= smallestGroup &&
  ![...questions.values()].some(({ question }) =>
    identifying.test((question as unknown as { inputType: string }).inputType),
  );
