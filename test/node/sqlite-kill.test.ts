import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { newResponseId } from '../../src/transport/envelope.ts';
import { temporaryFolder } from './support/folder.ts';

const program = fileURLToPath(new URL('support/busy-process.ts', import.meta.url));

/** Starts a process that adds or rewrites without end; `killed()` gives the lines that it printed. */
function start(task: 'add' | 'rewrite', file: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, task, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  return {
    started: Promise.race([once(child.stdout, 'data'), once(child, 'exit')]),
    async killed(): Promise<readonly string[]> {
      assert.equal(child.exitCode, null, `${task} ended by itself`);
      child.kill('SIGKILL');
      await once(child, 'close');
      // The last line may have broken off.
      return output.split('\n').slice(0, -1);
    },
  };
}

describe('a SQLite store whose processes are killed', { timeout: 120_000 }, () => {
  it('keeps each confirmed response once, wherever a rewrite was', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const confirmed: string[] = Array.from({ length: 1500 }, newResponseId);
    const filled = openSqliteStore(file, { durable: false });
    for (const id of confirmed) await filled.add({ id, survey: 'poll', version: 1, body: 'x'.repeat(1500) });
    await filled.close();

    let during = 0;
    for (let round = 0; round < 5; round++) {
      const processes = [start('add', file), start('rewrite', file)] as const;
      await Promise.all(processes.map(({ started }) => started));
      await pause(Math.random() * 150);
      const [added, rewrites] = await Promise.all(processes.map(({ killed }) => killed()));
      confirmed.push(...added!);
      if (rewrites!.at(-1) === 'begin') during++;

      const store = openSqliteStore(file);
      const listed: string[] = [];
      for await (const { id } of store.list('poll')) listed.push(id);
      const kept = new Set(listed);
      assert.equal(kept.size, listed.length, 'a response is there twice');
      assert.deepEqual(
        confirmed.filter((id) => !kept.has(id)),
        [],
        'a confirmed response is lost',
      );
      // Who was killed before the confirmation may find the response stored: one in each round.
      assert.ok(listed.length <= confirmed.length + round + 1);
      await store.close();
    }
    assert.ok(during > 0, 'no rewrite was interrupted');

    const database = new Database(file);
    assert.deepEqual(database.prepare('pragma integrity_check').raw().all(), [['ok']]);
    database.close();
  });
});
