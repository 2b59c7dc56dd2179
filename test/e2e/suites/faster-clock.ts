/**
 * Writes a script after which the clock of a page runs faster: pauses between attempts, and patience with a silent server.
 * It stands before the other scripts of the page.
 *
 * @param factor by how much
 */
export const fasterClock = (factor: number): string => `{
  const { setTimeout: wait } = window;
  window.setTimeout = (act, time = 0) => wait(act, time / ${factor});
}`;
