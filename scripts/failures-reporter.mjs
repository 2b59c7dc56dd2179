import { relative } from 'node:path';

/** @import { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core' */

/**
 * Lists what failed once more at the very end: of a long run often nothing but its last lines is read.
 *
 * @returns {Reporter}
 */
export function failuresReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const failures = sessions.filter(({ passed }) => !passed).flatMap(describeSession);
      if (failures.length > 0) console.log(`Failed:\n${failures.map((line) => `  ${line}\n`).join('')}`);
    },
  };
}

/** @param {TestSession} session */
function describeSession({ testFile = '', browser, errors, testResults }) {
  const place = `${browser.name}, ${relative(process.cwd(), testFile)}`;
  return [
    ...errors.map(({ message }) => `${place}: ${message}`),
    ...(testResults ? failedIn(testResults).map((failure) => `${place}: ${failure}`) : []),
  ];
}

/**
 * @param {TestSuiteResult} suite
 * @returns {string[]}
 */
function failedIn({ name, suites, tests }) {
  const own = tests
    .filter(({ passed, skipped }) => !passed && !skipped)
    .map((test) => `${test.name}: ${test.error?.message ?? 'failed'}`);
  return [...own, ...suites.flatMap(failedIn)].map((failure) => (name ? `${name} > ${failure}` : failure));
}
