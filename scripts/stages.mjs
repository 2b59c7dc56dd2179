import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
 * @param {readonly (Stage | readonly Stage[])[]} stages those in a list of their own run two at a time; what they print
 *   comes when they end
 * @param {readonly string[]} [remarks] lines for the summary; stages add theirs to the file that `REMARKS` names
 * @returns {Promise<number>} the exit code of the stage that failed, else 0
 */
export async function runStages(stages, remarks = []) {
  const begin = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'survey-form-remarks-'));
  // A stage may be such a command itself: then its remarks stand in both summaries.
  const file = process.env['REMARKS'] ?? join(folder, 'remarks.txt');
  appendFileSync(file, '');
  /** @type {Map<Stage, string>} */
  const ends = new Map();
  let code = 0;

  async function runInTurn(/** @type {Stage[]} */ waiting, /** @type {boolean} */ isAlone) {
    for (let stage; code === 0 && (stage = waiting.shift());) {
      const { title, args, env } = stage;
      const heading = `\n── ${title} ${'─'.repeat(Math.max(3, 72 - title.length))}`;
      if (isAlone) console.log(heading);
      const start = performance.now();
      const ended = await run('node', args, { env: { ...env, REMARKS: file }, ...(!isAlone && { heading }) });
      ends.set(stage, `${ended === 0 ? 'passed ' : 'FAILED '}  ${title} (${secondsSince(start)})`);
      code ||= ended;
    }
  }

  for (const entry of stages) {
    const waiting = [entry].flat();
    await ('title' in entry ? runInTurn(waiting, true) : Promise.all([1, 2].map(() => runInTurn(waiting, false))));
  }
  const told = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  rmSync(folder, { recursive: true });
  const lines = [...stages.flat().map((stage) => ends.get(stage) ?? `not run  ${stage.title}`), ...remarks, ...told];
  const verdict = `${code === 0 ? 'All passed' : 'Failed'} in ${secondsSince(begin)}.`;
  console.log(['', ...lines.map((line) => `  ${line}`), '', verdict].join('\n'));
  return code;
}
