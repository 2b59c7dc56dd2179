/**
 * Repeats an action until it took long enough to be measured.
 *
 * @param {() => unknown} action
 * @param {number} enough milliseconds of CPU time in all
 * @returns {number} milliseconds of CPU time for one call
 */
export function timeOf(action, enough) {
  const start = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let done = 0;
  for (; used() < enough; done++) action();
  return used() / done;
}
