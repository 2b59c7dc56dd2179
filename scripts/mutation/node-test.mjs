// As much of node:test as those tests use that Stryker runs, made of Mocha's globals. What has options has a time limit
// of its own: it is slow, or starts commands, which are other processes in which nothing is changed. It is left out.
const { describe: suite, it: test, after, afterEach, before, beforeEach } = globalThis;

export { after, afterEach, before, beforeEach };

export const describe = (name, run, ...rest) => {
  if (rest.length === 0) suite(name, run);
};

/** Mocha takes a function with a parameter for one that calls back. */
export const it = (name, run, ...rest) => {
  if (rest.length === 0) test(name, () => run());
};
