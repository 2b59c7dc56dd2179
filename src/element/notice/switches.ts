import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { SurveyErrorCode } from '../../schema/survey-error.ts';
import type { Survey } from '../../schema/survey.ts';
import type { Assurance } from './assurance.ts';
import { asksWho } from './label.ts';
import { own } from '../../schema/own.ts';

/** What is switched on, and what is known: all that the sentences of the notice depend on. */
export interface Switches extends Pick<
  NonNullable<Survey['privacy']>,
  'owner' | 'purpose' | 'retention' | 'contact' | 'minimumGroup'
> {
  /** Are the answers sealed to the owner's key? */
  readonly sealed: boolean;
  /** The fingerprint of that key, once it is known. */
  readonly fingerprint?: string | undefined;
  /** Who promises that neither addresses, nor times, nor the order are kept, if anybody does? */
  readonly forgets: 'collector' | 'owner' | undefined;
  /** Is nothing sent from here, whatever is promised? */
  readonly refusal?: SurveyErrorCode | undefined;
  /** Is there a question that asks who somebody is? */
  readonly asksWho: boolean;
  /** Until when answers are taken up from this device, if they are kept there. */
  readonly draftUntil?: Date | undefined;
  /** Is the form alone on its page, without programs of others? */
  readonly alone: boolean;
  /** Are there texts to write? */
  readonly freeText: boolean;
  /** Are there questions that could single somebody out? */
  readonly profile: boolean;
  /** The time zone for dates. */
  readonly timeZone?: string | undefined;
}

/** What the survey file does not say. */
export interface Surroundings extends Assurance, Pick<Switches, 'draftUntil' | 'alone'> {}

/**
 * Finds out what is switched on.
 *
 * @param checked the survey
 * @param surroundings what else is known
 */
export function switchesOf({ survey, questions }: CheckedSurvey, surroundings: Surroundings): Switches {
  const { publicKey, collectorForgets, ...privacy } = survey.privacy ?? own<NonNullable<Survey['privacy']>>({});
  const { confirms, ...known } = surroundings;
  const all = [...questions.values()].map(({ question }) => question);
  return own({
    ...privacy,
    ...known,
    sealed: publicKey !== undefined,
    forgets: confirms ? 'collector' : collectorForgets ? 'owner' : undefined,
    asksWho: asksWho({ questions }),
    freeText: all.some(({ type, privacy: kind }) => type === 'text' || kind === 'free-text'),
    profile: all.some(({ privacy: kind }) => kind === 'quasi'),
    timeZone: survey.timeZone,
  });
}
