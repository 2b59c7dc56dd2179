import type { FaultList } from '../report/fault.ts';

/**
 * Finds a survey that would close before it opens.
 *
 * @param survey the parsed file
 * @param faults takes what is found
 */
export function findTimeFaults({ opens, closes }: Readonly<Record<string, unknown>>, faults: FaultList): void {
  if (typeof opens !== 'string' || typeof closes !== 'string') return;
  if (Date.parse(opens) >= Date.parse(closes)) {
    faults.add('closes-before-opens', ['closes'], `the survey would close before it opens, at ${opens.slice(0, 40)}`);
  }
}
