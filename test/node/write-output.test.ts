import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeOutput } from '../../src/cli/io/write-output.ts';
import { temporaryFolder } from './support/folder.ts';

const modeOf = (path: string): number => statSync(path).mode & 0o777;

async function* brokenOff(): AsyncGenerator<string> {
  yield 'one\n';
  await Promise.resolve();
  throw new Error('the database went away');
}

describe('writeOutput', () => {
  it('makes a file that only its owner may read, whatever was there before', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'answers.csv');
    await writeOutput(['new\n'], path);
    assert.equal(modeOf(path), 0o600);
    chmodSync(path, 0o666);
    await writeOutput(['one\n', 'two\n'], path, { overwrite: true });
    assert.equal(modeOf(path), 0o600);
    assert.equal(readFileSync(path, 'utf8'), 'one\ntwo\n');
    assert.deepEqual(readdirSync(folder), ['answers.csv']);
  });

  it('leaves the file as it was when what is written breaks off', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'answers.csv');
    await assert.rejects(writeOutput(brokenOff(), path), /went away/);
    assert.deepEqual(readdirSync(folder), []);
    writeFileSync(path, 'before');
    await assert.rejects(writeOutput(brokenOff(), path, { overwrite: true }), /went away/);
    assert.equal(readFileSync(path, 'utf8'), 'before');
    assert.deepEqual(readdirSync(folder), ['answers.csv']);
  });

  it('does not take the place of a file that came while it wrote, unless it may', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'answers.csv');
    async function* whileAnotherWrites(): AsyncGenerator<string> {
      yield 'mine\n';
      await Promise.resolve();
      writeFileSync(path, 'of another');
    }
    await assert.rejects(writeOutput(whileAnotherWrites(), path), {
      code: 'survey-invalid',
      message: `${path} exists already; write over it with --overwrite`,
    });
    assert.equal(readFileSync(path, 'utf8'), 'of another');
    assert.deepEqual(readdirSync(folder), ['answers.csv']);
    await writeOutput(whileAnotherWrites(), path, { overwrite: true });
    assert.equal(readFileSync(path, 'utf8'), 'mine\n');
  });

  it('lets only one of several that write at once have the place', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'answers.csv');
    const texts = ['a', 'b', 'c', 'd'];
    const results = await Promise.allSettled(texts.map((text) => writeOutput([text], path)));
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    const first = results.findIndex(({ status }) => status === 'fulfilled');
    assert.equal(readFileSync(path, 'utf8'), texts[first]);
    assert.deepEqual(readdirSync(folder), ['answers.csv']);
  });

  it('writes where a link points to, and refuses a folder', async () => {
    const folder = temporaryFolder();
    const [real, link] = [join(folder, 'real'), join(folder, 'link')];
    writeFileSync(real, '');
    symlinkSync(real, link);
    await writeOutput(['text'], link, { overwrite: true });
    assert.equal(readFileSync(real, 'utf8'), 'text');
    mkdirSync(join(folder, 'sub'));
    await assert.rejects(writeOutput(['text'], join(folder, 'sub')), { code: 'EISDIR' });
  });

  it('does not put a file in the place of a device', async () => {
    await writeOutput(['text'], '/dev/null');
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('ends quietly when the reader had enough, as `head` does', async () => {
    const module = JSON.stringify(pathToFileURL('src/cli/io/write-output.ts').href);
    const script = `import { writeOutput } from ${module};
      await writeOutput(Array.from({ length: 10_000 }, () => 'x'.repeat(1000)), undefined);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    let complaints = '';
    child.stderr.on('data', (chunk) => (complaints += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    assert.deepEqual([code, complaints], [0, '']);
  });
});
