import type { Exact } from './exact.ts';
import type { SurveyInput } from './survey-input.ts';

/**
 * Gives a survey back as it is, with its exact type: the compiler checks its keys, completes them, and knows its answers
 * (`AnswersOf`). What spans several questions, such as names in conditions, is checked by `checkSurvey`.
 *
 * @param survey what a survey file would hold
 * @example
 * const survey = defineSurvey({
 *   id: 'calls',
 *   version: 1,
 *   languages: ['en'],
 *   title: 'Calls',
 *   pages: [{ name: 'page', questions: [{ type: 'number', name: 'calls', title: 'How many?', required: true }] }],
 * });
 * type Answers = AnswersOf<typeof survey>; // { readonly calls: number }
 */
export const defineSurvey = <const S extends SurveyInput>(survey: S & Exact<S>): S => survey;
