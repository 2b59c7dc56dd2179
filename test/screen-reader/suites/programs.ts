import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Programs that run until they are all ended together, the last one first. */
export interface Programs {
  /** Starts a program that nobody listens to. */
  start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess;
  /** Starts a program and waits for the line that it writes to its file descriptor 3. */
  startAndRead(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string>;
  end(): Promise<void>;
}

/** Makes an empty list of programs. */
export function createPrograms(): Programs {
  const running: ChildProcess[] = [];

  function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    // A program that cannot be started is noticed by what never comes of it.
    child.on('error', () => undefined);
    running.push(child);
    return child;
  }

  return {
    start,
    async startAndRead(command, args, env) {
      const child = start(command, args, env);
      const ends = once(child, 'exit').then(() => {
        throw new Error(`${command} ended before it was ready`);
      });
      return Promise.race([ends, readLine(child.stdio[3] as Readable)]);
    },
    async end() {
      for (const child of running.toReversed()) {
        if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}

/** Runs a program to its end. */
export async function runProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const [code] = (await once(spawn(command, args, { env, stdio: 'ignore' }), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

async function readLine(stream: Readable): Promise<string> {
  let read = '';
  for await (const part of stream) {
    read += String(part);
    if (read.includes('\n')) break;
  }
  return read.trim();
}
