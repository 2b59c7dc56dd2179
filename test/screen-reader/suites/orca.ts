import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Programs } from './programs.ts';

/** The screen reader at work. */
export interface Orca {
  /** Waits until Orca was told something since it was listened to, or nothing came of it, and has nothing more to say. */
  settle(): Promise<void>;
  /** What it said since the last call, one line for each time that it spoke. */
  heard(): readonly string[];
}

/** A line of what Orca's voice notes. */
interface Line {
  readonly say?: string;
  readonly event?: string;
  readonly pong?: number;
}

/** How long nothing may happen before Orca counts as silent, in milliseconds: programs tell it their changes in packs. */
const silence = 400;
/** How long Orca may need to be told of a key that does something. */
const patience = 1500;
/** No answer of Orca takes this long. */
const tooLong = 20_000;

const script = fileURLToPath(new URL('../orca/listen.py', import.meta.url));

/**
 * Starts Orca, and waits until it says that it is there.
 *
 * @param programs ends it later
 * @param env of its desktop
 * @param file in which its voice notes what it says
 */
export async function startOrca(programs: Programs, env: NodeJS.ProcessEnv, file: string): Promise<Orca> {
  const process = programs.start('/usr/bin/python3', [script, file], env);
  let listened = 0;
  let pings = 0;

  const read = (): readonly Line[] =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Line)
      : [];

  async function until(is: (lines: readonly Line[]) => boolean, most: number): Promise<boolean> {
    const deadline = performance.now() + most;
    while (performance.now() < deadline) {
      if (is(read())) return true;
      await wait(20);
    }
    return false;
  }

  /** Waits until nothing was noted for a while, and Orca has dealt with all that it knows. */
  async function fallSilent(): Promise<void> {
    const deadline = performance.now() + tooLong;
    for (let before = read().length; performance.now() < deadline; before = read().length) {
      await wait(silence);
      if (read().length !== before) continue;
      pings++;
      process.kill('SIGUSR1');
      const isAnswered = await until((lines) => lines.some(({ pong }) => pong === pings), tooLong);
      if (!isAnswered) throw new Error('Orca does not answer any more');
      if (read().length === before + 1) return;
    }
    throw new Error('Orca never falls silent');
  }

  if (!(await until((lines) => lines.some(({ say }) => say !== undefined), tooLong))) {
    throw new Error(`Orca did not start: /usr/bin/python3 ${script} says why`);
  }
  return {
    async settle() {
      await until((lines) => lines.length > listened, patience);
      await fallSilent();
    },
    heard() {
      const lines = read();
      const said = lines.slice(listened).flatMap(({ say }) => say ?? []);
      listened = lines.length;
      return said.map((sentence) => sentence.replace(/[^\S\u202f\u00a0]+/g, ' ').trim());
    },
  };
}
