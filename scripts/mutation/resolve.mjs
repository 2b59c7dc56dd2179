/** What the tests import from their runner, by what stands for it while Stryker runs them all with Mocha. */
const standIns = new Map([
  ['@open-wc/testing', '@esm-bundle/chai/esm/chai.js'],
  ['node:test', new URL('node-test.mjs', import.meta.url).href],
]);

/** A hook of Node's module loader: lets tests that are written for a browser or for Node's runner run with Mocha. */
export const resolve = (specifier, context, next) => next(standIns.get(specifier) ?? specifier, context);
