import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/stages.mjs', import.meta.url));

/** Runs stages in a process of their own, each a line of JavaScript; gives what was printed, and the exit code. */
const runStages = (stages: string, remarks: readonly string[] = []) =>
  new Promise<{ printed: string; code: number }>((resolve) => {
    const program = `
      import { runStages } from ${JSON.stringify(script)};
      const stage = (title, line) => ({ title, args: ['-e', line] });
      process.exitCode = await runStages([${stages}], ${JSON.stringify(remarks)});`;
    const env = { ...process.env, REMARKS: undefined };
    const child = execFile(process.execPath, ['--input-type=module', '-e', program], { env }, (_error, printed) =>
      resolve({ printed, code: child.exitCode ?? 1 }),
    );
  });

const tells = (sentence: string): string =>
  `require("node:fs").appendFileSync(process.env.REMARKS, ${JSON.stringify(`${sentence}\n`)})`;

describe('stages', () => {
  it('run one after the other, up to the first that fails', async () => {
    const { printed, code } = await runStages(
      `stage('one', 'console.log(1)'), stage('two', 'process.exit(3)'), stage('three', '')`,
    );
    assert.equal(code, 3);
    assert.match(
      printed,
      /── one ─+\n1\n\n── two ─+\n\n {2}passed {3}one \(.*\n {2}FAILED {3}two .*\n {2}not run {2}three\n/,
    );
    assert.match(printed, /\nFailed in [\d.]+ s\.\n$/);
  });

  it('in a list of their own run together, and each is shown as a whole', async () => {
    const slow = `console.log("a"); setTimeout(() => console.log("b"), 1500)`;
    const { printed, code } = await runStages(
      `[stage('slow', ${JSON.stringify(slow)}), stage('quick', 'console.log(2)')], stage('last', 'console.log(3)')`,
    );
    assert.equal(code, 0);
    assert.match(printed, /── quick ─+\n2\n\n── slow ─+\na\nb\n\n── last ─+\n3\n/);
    assert.match(printed, /passed {3}slow .*\n {2}passed {3}quick .*\n {2}passed {3}last .*\n\nAll passed/);
  });

  it('say in the summary what they were given and what they tell', async () => {
    const { printed } = await runStages(`stage('one', ${JSON.stringify(tells('NOT COMPARED'))})`, ['NOT RUN']);
    assert.match(printed, /passed {3}one .*\n {2}NOT RUN\n {2}NOT COMPARED\n/);
  });
});
