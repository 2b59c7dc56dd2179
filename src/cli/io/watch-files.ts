import { statSync, watchFile } from 'node:fs';
import { SurveyError } from '../../schema/survey-error.ts';
import { describeMistake } from './describe-mistake.ts';
import { standardInput } from './read-text.ts';

/** Editors write a file in several steps. */
const pollMilliseconds = 200;

/**
 * Runs something now and whenever a file changes, until the program is stopped. A file that is not there, or is gone for
 * a moment, is waited for. Each run begins with a line that says which it is and why.
 *
 * @param paths of the files
 * @param program a module that the run loads, which cannot be loaded anew: it is only said that it changed
 * @param run what is to be done
 */
export async function watchFiles(
  paths: readonly string[],
  program: string | undefined,
  run: () => Promise<void>,
): Promise<void> {
  if (paths.includes(standardInput)) throw new SurveyError('survey-missing', 'standard input cannot be watched');
  let runs = 0;
  const runAgain = async (why: string): Promise<void> => {
    runs++;
    console.log(`${runs > 1 ? '\n' : ''}── run ${runs}, ${new Date().toLocaleTimeString('en-GB')}: ${why} ──`);
    try {
      await run();
    } catch (error) {
      const mistake = describeMistake(error);
      if (mistake === undefined) throw error;
      console.error(`error: ${mistake}`);
    }
  };
  for (const path of paths) {
    let last = changeOf(path);
    watchFile(path, { interval: pollMilliseconds }, ({ mtimeMs }) => {
      if (mtimeMs === 0 || mtimeMs === last) return;
      last = mtimeMs;
      void runAgain(`${path} changed`);
    });
  }
  if (program !== undefined) {
    watchFile(program, { interval: pollMilliseconds }, () =>
      console.log(`\n${program} changed: start again to use it`),
    );
  }
  await runAgain(`watching ${paths.join(', ')}; Ctrl+C stops`);
}

/** When a file was changed last; 0 when it is not there. */
const changeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
