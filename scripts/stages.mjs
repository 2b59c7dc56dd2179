import { run, secondsSince } from './run.mjs';

/**
 * One step of a longer command.
 *
 * @typedef {object} Stage
 * @property {string} title
 * @property {readonly string[]} args for Node
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * Runs stages one after the other under printed headings, up to the first that fails, and closes with a summary.
 *
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} [remarks] lines for the summary
 * @returns {Promise<number>} the exit code of the stage that failed, else 0
 */
export async function runStages(stages, remarks = []) {
  const begin = performance.now();
  /** @type {string[]} */
  const summary = [];
  let code = 0;
  for (const { title, args, env } of stages) {
    if (code !== 0) {
      summary.push(`  not run  ${title}`);
      continue;
    }
    console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 72 - title.length))}`);
    const start = performance.now();
    code = await run('node', args, { env });
    summary.push(`  ${code === 0 ? 'passed ' : 'FAILED '}  ${title} (${secondsSince(start)})`);
  }
  const verdict = code === 0 ? 'All passed' : 'Failed';
  console.log(
    ['', ...summary, ...remarks.map((remark) => `  ${remark}`), '', `${verdict} in ${secondsSince(begin)}.`].join('\n'),
  );
  return code;
}
