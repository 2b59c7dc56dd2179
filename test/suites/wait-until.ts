import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits until something holds, for as long as a test may take: how fast a machine is that is busy is not tested.
 *
 * @param holds asked again every 5 ms
 * @param what holds then, for who reads that it never did
 */
export const waitUntil = (holds: () => unknown, what?: string): Promise<void> =>
  wait(holds, what, { timeout: 9000, interval: 5 });
