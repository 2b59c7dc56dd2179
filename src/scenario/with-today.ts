/**
 * Runs a function on another day: `new Date()` and `Date.now()` give noon of that day on the clock of the device. The
 * function must not wait for anything, since the clock is everybody's.
 *
 * @param day such as `2020-02-11`; the real clock when `undefined`
 * @param run what to do on that day
 * @example
 * withToday('2020-02-11', () => new Date().getFullYear()); // 2020
 */
export function withToday<T>(day: string | undefined, run: () => T): T {
  if (day === undefined) return run();
  const RealDate = globalThis.Date;
  const noon = new RealDate(`${day}T12:00:00`).getTime();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parameters: unknown[], newTarget) =>
      Reflect.construct(target, parameters.length === 0 ? [noon] : parameters, newTarget) as object,
    get: (target, key, receiver) => (key === 'now' ? () => noon : (Reflect.get(target, key, receiver) as unknown)),
  });
  try {
    return run();
  } finally {
    globalThis.Date = RealDate;
  }
}
