// Stryker's Mocha in one process for all changes.
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

/**
 * For code that runs while test files are loaded too, which read surveys there, Stryker starts a new process for each
 * change, and loading takes longer than the tests. Since such a change is not active yet at that time (`ignoreStatic`),
 * the process can be kept. Saying that it can be made anew, which then does nothing, is how Stryker is told.
 */
function createKeptMocha(injector) {
  const runner = createMochaTestRunner(injector);
  runner.capabilities = () => Promise.resolve({ reloadEnvironment: true });
  return runner;
}
createKeptMocha.inject = createMochaTestRunner.inject;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'kept-mocha', factory: createKeptMocha }];
