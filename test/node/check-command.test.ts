import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { severities } from '../../src/check/report/fault.ts';
import { command } from './support/command.ts';
import { temporaryFolder } from './support/folder.ts';
import { run } from './support/serve-process.ts';

const closed = readFileSync('test/surveys/planted/base.json', 'utf8');
const base = closed.replace('2020-02-11', '9020-02-11');

function surveyFile(text: string): string {
  const path = join(temporaryFolder(), 'survey.json');
  writeFileSync(path, text);
  return path;
}

describe('survey-form check', () => {
  it('ends with 0 when there is nothing to mend', async () => {
    const path = surveyFile(base);
    const { code, stdout } = await run('check', path);
    assert.equal(code, 0);
    assert.match(stdout, /survey\.json: nothing to mend/);
  });

  it('shows each fault with its place, its line and a mark, and ends with 1', async () => {
    const path = surveyFile(base.replace('"required": true', '"requird": true'));
    const { code, stdout } = await run('check', path);
    assert.equal(code, 1);
    const line = base.split('\n').findIndex((content) => content.includes('"required": true')) + 1;
    assert.ok(stdout.includes(`${path}:${line}:11 error the key "requird" is not known – did you mean "required"?`));
    assert.ok(stdout.includes('    "requird": true,\n    ^'));
  });

  it('shows the part of a long line that is at fault, with the mark under it', async () => {
    const path = surveyFile(JSON.stringify(JSON.parse(base.replace('{calls} > 10', '{calls} > 99'))));
    const { stdout } = await run('check', path);
    const lines = stdout.split('\n');
    const mark = lines.findIndex((line) => /^ +\^$/.test(line));
    assert.ok(lines[mark - 1]!.slice(lines[mark]!.indexOf('^')).startsWith('{calls} > 99'));
    assert.ok(lines[mark - 1]!.length < 110);
  });

  it('ends with 1 for a warning, with 0 for a notice', async () => {
    const warned = surveyFile(
      base.replace('"min": 0,\n          "max": 50', '"defaultValue": 80,\n          "max": 50'),
    );
    assert.equal((await run('check', warned)).code, 1);
    const noticed = surveyFile(base.replace(/ {2}"closes".*\n/, ''));
    const { code, stdout } = await run('check', noticed);
    assert.equal(code, 0);
    assert.match(stdout, /1 notice/);
  });

  it('says by the clock that a survey is over, and ends with 0: it may be kept for its results', async () => {
    const path = surveyFile(closed);
    const { code, stdout } = await run('check', path);
    assert.equal(code, 0);
    assert.match(stdout, /the survey has been closed since 2020-02-11T23:59:00\+01:00: nobody can answer it/);
    assert.match(stdout, /survey\.json: 1 notice/);
  });

  it('says where a file stops being JSON', async () => {
    const path = surveyFile('{\n  "id": \n}');
    const { code, stdout } = await run('check', path);
    assert.equal(code, 1);
    assert.match(stdout, /survey\.json:3:1 error this is not JSON/);
  });

  it('ends with 2 when a file cannot be read', async () => {
    const { code, stderr } = await run('check', 'nowhere.json');
    assert.equal(code, 2);
    assert.match(stderr, /nowhere\.json does not exist/);
  });

  it('reports all other files when one cannot be read', async () => {
    const { code, stdout, stderr } = await run('check', 'nowhere.json', surveyFile(base), 'test');
    assert.equal(code, 2);
    assert.match(stdout, /survey\.json: nothing to mend/);
    assert.match(stderr, /nowhere\.json does not exist/);
    assert.match(stderr, /test is a folder, not a file/);
  });

  it('refuses a file that is not written in UTF-8', async () => {
    const path = join(temporaryFolder(), 'survey.json');
    const faults = { latin1: 'not written in UTF-8', utf16le: 'written in UTF-16' } as const;
    for (const [encoding, fault] of Object.entries(faults) as [keyof typeof faults, string][]) {
      writeFileSync(path, encoding === 'utf16le' ? `\uFEFF${base}` : base, encoding);
      const { code, stderr } = await run('check', path);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`survey\\.json is ${fault}: save it as UTF-8`));
    }
  });

  it('reads standard input', async () => {
    const child = spawn(process.execPath, [command, 'check', '-']);
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    child.stdin.end(base.replace('"required": true', '"requird": true'));
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 1);
    assert.match(said, /^-:\d+:11 error the key "requird"/m);
  });

  it('ends with 2 when it is mistyped', async () => {
    assert.equal((await run('check', '--fromat', 'json', 'x.json')).code, 2);
    assert.equal((await run('check')).code, 2);
    assert.equal((await run('chekc')).code, 2);
    assert.equal((await run('check', '--help')).code, 0);
  });

  it('writes JSON', async () => {
    const path = surveyFile(base.replace('"required": true', '"requird": true'));
    const [report] = JSON.parse((await run('check', path, '--format', 'json')).stdout) as [
      { file: string; faults: { code: string; line: number }[] },
    ];
    assert.equal(report.file, path);
    assert.deepEqual(
      report.faults.map(({ code }) => code),
      ['unknown-key'],
    );
  });

  it('writes annotations for GitHub, with everything escaped', async () => {
    const path = surveyFile(base.replace('"Which problems occur?"', '"100 % of {problms}, and\\nmore"'));
    const { stdout } = await run('check', path, '--format', 'github');
    assert.match(
      stdout,
      /^::warning file=.*,line=\d+,col=\d+,title=text-name::pages\[0\]\.questions\[1\]\.title\.en: no question/m,
    );
    assert.equal(stdout.trim().split('\n').length, 1);
  });

  it('tells GitHub how many could be recognised', async () => {
    const { stdout } = await run('check', 'demo/surveys/telephonie-crm-2020.json', '--format', 'github');
    assert.match(stdout, /^::notice file=.*,title=re-identification::12,000 combinations .* about \d+ of 100 /m);
  });

  it('counts how many could be recognised, and what to make coarser', async () => {
    const { stdout } = await run('check', 'demo/surveys/telephonie-crm-2020.json', '--respondents', '400');
    assert.match(stdout, /admin 6 × .* = 12,000 combinations for 400 respondents/);
    assert.match(stdout, /about \d+ of 400 would be the only one/);
    assert.match(stdout, /Best made coarser: "\w+"/);
  });

  it('refuses a number of respondents that is none', async () => {
    const { code, stderr } = await run('check', 'demo/surveys/teletravail.json', '--respondents', 'many');
    assert.equal(code, 2);
    assert.match(stderr, /expected a whole number/);
  });

  it('checks again when the file changes', { timeout: 30_000 }, async (test) => {
    const path = surveyFile(base);
    const child = spawn(process.execPath, [command, 'check', path, '--watch']);
    test.after(() => child.kill());
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    const saying = async (text: string): Promise<void> => {
      while (!said.includes(text)) await once(child.stdout, 'data');
    };
    await saying('run 1');
    await saying('nothing to mend');
    // The first look at the file has to lie behind: a change before it would be no change.
    await setTimeout(500);
    writeFileSync(path, base.replace('"required": true', '"requird": true'));
    await saying('run 2');
    await saying('did you mean "required"');
  });

  it('waits for a file that is not there yet', { timeout: 30_000 }, async (test) => {
    const path = join(temporaryFolder(), 'later.json');
    const child = spawn(process.execPath, [command, 'check', path, '--watch']);
    test.after(() => child.kill());
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    const saying = async (text: string): Promise<void> => {
      while (!said.includes(text)) await setTimeout(50);
    };
    await saying('does not exist');
    writeFileSync(path, base);
    await saying('nothing to mend');
  });
});

describe('the guide', () => {
  it('lists every code with its severity', () => {
    const guide = readFileSync('docs/survey-file.md', 'utf8');
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\| (error|warning|notice) +\|/gm)];
    assert.deepEqual(Object.fromEntries(rows.map(([, code, severity]) => [code, severity])), { ...severities });
  });
});
