import { spawn } from 'node:child_process';

/**
 * Runs a program of the project and shows what it prints.
 *
 * @param {string} command `node`, or a path
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, heading?: string }} [options] `quiet` shows what it printed only
 *   when it fails; with a `heading` that is shown under it when it ends
 * @returns {Promise<number>} the exit code; 1 when it was killed or could not start
 */
export async function run(command, args, { env = {}, quiet = false, heading } = {}) {
  const isKept = quiet || heading !== undefined;
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    env: { ...process.env, ...env },
    stdio: ['inherit', isKept ? 'pipe' : 'inherit', isKept ? 'pipe' : 'inherit'],
  });
  let printed = '';
  child.stdout?.on('data', (part) => (printed += part));
  child.stderr?.on('data', (part) => (printed += part));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      printed += `${error.message}\n`;
      resolve(1);
    });
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  if (heading !== undefined) process.stdout.write(`${heading}\n${printed}`);
  else if (quiet && code !== 0) process.stderr.write(printed);
  return code;
}

/** @param {number} start of `performance.now()` */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
