import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { after } from 'node:test';
import { command } from './command.ts';

const start = (parameters: readonly string[]): ChildProcess =>
  spawn(process.execPath, [command, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });

/** Runs the command line to its end. The outputs are whole, with their byte order marks. */
export async function run(...parameters: readonly string[]) {
  const child = start(parameters);
  const [stdout, stderr] = await Promise.all([buffer(child.stdout!), buffer(child.stderr!), once(child, 'close')]);
  return { code: child.exitCode, stdout: String(stdout), stderr: String(stderr) };
}

/** A `survey-form serve` of its own process. */
export interface ServeProcess {
  readonly url: string;
  /** What it printed so far, on both outputs. */
  output(): string;
  /** Sends a signal and waits for the end; gives the exit code, or `null` when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `survey-form serve` on a free port and waits until it listens. */
export async function serve(...parameters: readonly string[]): Promise<ServeProcess> {
  const child = start(['serve', '--port', '0', ...parameters]);
  after(() => child.kill('SIGKILL'));
  let output = '';
  child.stderr!.on('data', (chunk) => (output += String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      output += String(chunk);
      const url = /answers on (http:\S+)/.exec(output)?.[1];
      if (url && output.includes('Ctrl+C')) resolve(url);
    });
    child.once('exit', () => reject(new Error(`serve ended: ${output}`)));
  });
  return {
    url,
    output: () => output,
    async end(signal) {
      assert.equal(child.exitCode, null);
      child.kill(signal);
      await once(child, 'close');
      return child.exitCode;
    },
  };
}
