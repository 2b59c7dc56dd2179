import type { LitElement } from 'lit';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { followColours } from './looks/colours.ts';
import { fetchPictures } from './paper/fetch-pictures.ts';
import { followPrinting } from './paper/paper.ts';

/**
 * Does what goes on beside the questions, from the moment that all code is at hand.
 *
 * @param host the survey's element
 * @param controller changes between paper and screen
 * @param checked the survey
 * @param dress called when the colours of the page have changed, and at once
 */
export function standBy(
  host: LitElement,
  controller: Parameters<typeof followPrinting>[1],
  checked: CheckedSurvey,
  dress: () => void,
): void {
  followColours(host, dress);
  followPrinting(host, controller);
  fetchPictures(checked);
}
