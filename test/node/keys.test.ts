import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { newKeyPair, readKeyFile } from '../../src/cli/keys/key-file.ts';
import { readRecoveryCode, recoveryCodeOf } from '../../src/cli/keys/recovery-code.ts';
import { createSurveySource } from '../../src/collector/surveys/survey-source.ts';
import { openSqliteStore } from '../../src/collector/stores/sqlite-store.ts';
import { bodyOfSealed } from '../../src/collector/stores/stored-body.ts';
import { createWrapper } from '../../src/transport/envelope.ts';
import { fingerprintOf, readPublicKey } from '../../src/crypto/public-key.ts';
import { testKeys } from '../suites/keys.ts';
import { temporaryFolder } from './support/folder.ts';
import { poll } from './support/poll.ts';
import { run } from './support/serve-process.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const passphrase = write('passphrase', 'correct horse battery\n');

/** What the owner did: keys, and a survey with the public one. */
const made = await run(
  'keys',
  'new',
  '--out',
  at('key.json'),
  '--sheet',
  at('sheet.html'),
  '--passphrase-file',
  passphrase,
);
const { publicKey, fingerprint } = JSON.parse(readFileSync(at('key.json'), 'utf8')) as Record<string, string>;
const sealedPoll = { ...poll, privacy: { publicKey, minimumGroup: 10 } };
const surveys = temporaryFolder();
const survey = join(surveys, 'poll.json');
writeFileSync(survey, JSON.stringify(sealedPoll));

/** A database with so many sealed answers, and other lines that an export may have; gives the export. */
async function exportOf(count: number): Promise<string[]> {
  const data = temporaryFolder();
  const store = openSqliteStore(join(data, 'answers.sqlite'));
  const { checked } = createSurveySource([{ name: 'poll.json', text: JSON.stringify(sealedPoll) }]).get('poll')!;
  for (let index = 0; index < count; index++) {
    const { id, version, sealed } = await createWrapper(checked)({
      impacted: index % 4 === 0 ? 'now' : 'no',
      ...(index % 4 === 0 ? { problems: ['noise'] } : {}),
    });
    await store.add({ id, survey: 'poll', version, body: bodyOfSealed(sealed!) });
  }
  await store.close();
  const { stdout, code, stderr } = await run('export', 'poll', '--data', data, '--surveys', surveys);
  assert.equal(code, 0, stderr);
  const csv = await run('export', 'poll', '--data', data, '--surveys', surveys, '--format', 'csv');
  assert.equal(csv.code, 1);
  assert.match(csv.stderr, /sealed: export them as NDJSON, and open them with "survey-form open"/);
  return stdout.trim().split('\n');
}

const open = (path: string, ...more: readonly string[]) =>
  run('open', path, '--survey', survey, '--key', at('key.json'), '--passphrase-file', passphrase, ...more);

describe('survey-form keys', () => {
  it('makes a private key that only its owner may read, and says what to do', () => {
    assert.equal(made.code, 0, made.stderr);
    for (const name of ['key.json', 'sheet.html']) assert.equal(statSync(at(name)).mode & 0o777, 0o600, name);
    assert.match(publicKey!, /^B[\w-]{86}$/);
    assert.match(fingerprint!, /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.ok(
      made.stdout.includes(`"publicKey": "${publicKey}"`) && made.stdout.includes(`fingerprint="${fingerprint}"`),
    );
  });

  it('writes over nothing', async () => {
    const before = readFileSync(at('key.json'), 'utf8');
    const again = await run(
      'keys',
      'new',
      '--out',
      at('key.json'),
      '--sheet',
      at('s2'),
      '--passphrase-file',
      passphrase,
    );
    assert.equal(again.code, 1);
    assert.match(again.stderr, /exists already, and is not written over/);
    assert.equal(readFileSync(at('key.json'), 'utf8'), before);
  });

  it('asks for a passphrase that cannot be guessed at once, at a terminal', async () => {
    const short = write('short', 'secret');
    const refused = await run('keys', 'new', '--out', at('k3'), '--sheet', at('s3'), '--passphrase-file', short);
    assert.match(refused.stderr, /too short: take 12 characters or more/);
    const nobody = await run('keys', 'new', '--out', at('k3'), '--sheet', at('s3'));
    assert.match(nobody.stderr, /no terminal to ask at: give the passphrase with --passphrase-file/);
  });

  it('shows the fingerprint of a key file and of a survey file', async () => {
    for (const file of [at('key.json'), survey]) {
      assert.equal((await run('keys', 'fingerprint', file)).stdout.trim(), fingerprint);
    }
    const none = await run('keys', 'fingerprint', write('none.json', JSON.stringify(poll)));
    assert.match(none.stderr, /none\.json has no "publicKey"/);
    for (const text of ['null', '1', '[]']) {
      const { code, stderr } = await run('keys', 'fingerprint', write('none.json', text));
      assert.deepEqual([code, stderr], [1, `error: ${at('none.json')} has no "publicKey"\n`]);
    }
    const off = write('off.json', JSON.stringify({ privacy: { publicKey: `B${'A'.repeat(86)}` } }));
    assert.match(
      (await run('keys', 'fingerprint', off)).stderr,
      /off\.json has a "publicKey" that is no point of P-256/,
    );
  });

  it('tries a key on a survey', async () => {
    const works = await run('keys', 'check', at('key.json'), survey, '--passphrase-file', passphrase);
    assert.match(works.stdout, /opens the answers to "poll", version 2/);
    const other = write('other.json', JSON.stringify({ ...poll, privacy: { publicKey: testKeys.publicKey } }));
    // Said before anybody is asked for the passphrase: there is no terminal here.
    const fails = await run('keys', 'check', at('key.json'), other);
    assert.equal(fails.code, 1);
    assert.match(fails.stderr, /the private key is not that of this survey/);
    assert.ok(fails.stderr.includes(`${fingerprint}  ${at('key.json')}\n`), fails.stderr);
    assert.ok(
      fails.stderr.includes(`${await fingerprintOf(readPublicKey(testKeys.publicKey)!)}  ${other}\n`),
      fails.stderr,
    );
    assert.match(fails.stderr, /"survey-form keys fingerprint <file>" says which key a file has/);
  });

  it('says what to do when the passphrase is forgotten, and makes the key anew from paper', async () => {
    const wrong = write('wrong', 'another passphrase');
    const locked = await run('keys', 'check', at('key.json'), survey, '--passphrase-file', wrong);
    assert.equal(locked.code, 1);
    assert.match(locked.stderr, /the passphrase does not open this key\. Forgotten\? "survey-form keys restore"/);

    const code = /<code>([^<]+)<\/code>/.exec(readFileSync(at('sheet.html'), 'utf8'))![1]!;
    const restored = await run(
      ...['keys', 'restore', '--out', at('again.json'), '--code-file', write('code', code.toLowerCase())],
      ...['--passphrase-file', wrong],
    );
    assert.equal(restored.code, 0, restored.stderr);
    const works = await run('keys', 'check', at('again.json'), survey, '--passphrase-file', wrong);
    assert.equal(works.code, 0, works.stderr);
  });

  it('finds any mistake in a recovery code', () => {
    for (let round = 0; round < 20; round++) {
      const { privateKey } = newKeyPair();
      const code = recoveryCodeOf(privateKey);
      assert.match(code, /^(\w{4}-){13}\w{4}$/);
      assert.deepEqual(readRecoveryCode(code.toLowerCase().replaceAll('-', ' ')), privateKey);
      const place = code.search(/[A-F]/);
      const mistyped = `${code.slice(0, place)}Z${code.slice(place + 1)}`;
      assert.throws(() => readRecoveryCode(mistyped), /has a mistake/);
      assert.throws(() => readRecoveryCode(code.slice(0, -5)), /has a mistake/);
    }
  });

  it('keeps a private key away from the server', async () => {
    const { code, stderr } = await run('serve', '--surveys', folder, '--port', '0');
    assert.equal(code, 1);
    assert.match(stderr, /\.json is a private key: it does not belong on the server\. Move it/);
  });

  it('refuses what is no key file', async () => {
    for (const text of ['{}', '[]', '"x"', 'null']) {
      const refused = await run('keys', 'check', write('bad.json', text), survey);
      assert.match(refused.stderr, /bad\.json is no file of "survey-form keys new"/);
    }
  });

  it('refuses a key file that was changed, before it asks for the passphrase', async () => {
    const key = JSON.parse(readFileSync(at('key.json'), 'utf8')) as { scrypt: { salt: string } };
    const other = 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA';
    const changes: readonly [changes: object, message: RegExp][] = [
      [{ format: 2 }, /made by another version of survey-form: "format"/],
      [{ more: 1 }, /was changed, or made by another version/],
      ...[3, 2 ** 13, 2 ** 17 + 1, 2 ** 21, 0, -4].map(
        (N) => [{ scrypt: { ...key.scrypt, N } }, /"scrypt\.N" is not what/] as [object, RegExp],
      ),
      // Sixteen bytes leave four bits over in the last letter, which nobody reads.
      [{ scrypt: { ...key.scrypt, salt: `${key.scrypt.salt.slice(0, -1)}B` } }, /"scrypt\.salt" is not what/],
      [{ scrypt: { ...key.scrypt, r: 0 } }, /"scrypt\.r" is not what/],
      [{ scrypt: { ...key.scrypt, p: 0 } }, /"scrypt\.p" is not what/],
      [{ publicKey: testKeys.publicKey }, /its "fingerprint" is not that of its "publicKey"/],
      [{ fingerprint: other }, /its "fingerprint" is not that of its "publicKey"/],
      [{ publicKey: `B${'A'.repeat(86)}` }, /its "publicKey" is no point of P-256/],
    ];
    for (const [change, message] of changes) {
      const json: unknown = { ...key, ...change };
      await assert.rejects(readKeyFile({ path: 'key.json', text: '', json }), message);
    }
    const changed = write('changed-key.json', JSON.stringify({ ...key, fingerprint: other }));
    const { code, stdout, stderr } = await run('keys', 'check', changed, survey);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /changed-key\.json was changed/);
  });

  it('says the order when key and survey are mixed up, and never to delete the key', async () => {
    const asSurvey = await run('keys', 'check', at('key.json'), at('key.json'));
    assert.match(asSurvey.stderr, /key\.json is a private key, not a survey file: keys check <key> <survey>\n$/);
    const asKey = await run('keys', 'check', survey, survey);
    assert.match(asKey.stderr, /poll\.json is a survey file, not a private key: keys check <key> <survey>\n$/);
    const opened = await run('open', survey, '--survey', at('key.json'), '--key', survey);
    assert.match(opened.stderr, /key\.json is a private key, not a survey file\n$/);
  });

  it('leaves no key without its recovery sheet', async () => {
    const out = at('lonely.json');
    const both = await run('keys', 'new', '--out', out, '--sheet', join(folder, '.', 'lonely.json'));
    assert.match(both.stderr, /--out and --sheet are the same file/);
    const there = await run('keys', 'new', '--out', out, '--sheet', at('sheet.html'));
    assert.match(there.stderr, /sheet\.html exists already/);
    const nowhere = await run('keys', 'new', '--out', join(folder, 'nodir', 'k.json'), '--sheet', at('s5'));
    assert.ok(nowhere.stderr.includes(`the folder ${at('nodir')} does not exist`), nowhere.stderr);
    const tooLong = 'x'.repeat(300);
    const failed = await run('keys', 'new', '--out', out, '--sheet', at(tooLong), '--passphrase-file', passphrase);
    assert.equal(failed.code, 1);
    assert.match(failed.stderr, /the name is too long/);
    assert.equal(existsSync(out), false);
  });

  it('writes the recovery sheet of a key once more', async () => {
    const parameters = ['keys', 'sheet', at('key.json'), '--sheet', at('second.html')];
    const { code, stdout, stderr } = await run(...parameters, '--passphrase-file', passphrase);
    assert.equal(code, 0, stderr);
    assert.ok(stdout.includes(fingerprint!));
    // Midnight may have passed.
    const [second, first] = [at('second.html'), at('sheet.html')].map((file) =>
      readFileSync(file, 'utf8').replace(/<dd>[\d-]+</, ''),
    );
    assert.equal(second, first);
    assert.equal(statSync(at('second.html')).mode & 0o777, 0o600);
    assert.match((await run(...parameters)).stderr, /second\.html exists already/);
  });

  it('asks for the recovery code by its own option', async () => {
    const { stderr } = await run('keys', 'restore', '--out', at('k6'), '--passphrase-file', passphrase);
    assert.match(stderr, /no terminal to ask at: give the recovery code with --code-file/);
  });

  it('ends with 2 when it is mistyped, as every command does', async () => {
    for (const parameters of [['new', 'extra'], ['check'], ['--what'], ['restore', '--what']]) {
      assert.equal((await run('keys', ...parameters)).code, 2, parameters.join(' '));
    }
    assert.equal((await run('keys', 'new', '--help')).code, 0);
  });
});

describe('survey-form open', async () => {
  const lines = await exportOf(40);
  const exported = write('sealed.ndjson', lines.join('\n'));

  it('opens an export, in another order each time', async () => {
    const [one, other] = await Promise.all([open(exported), open(exported)]);
    assert.equal(one.code, 0, one.stderr);
    assert.equal(one.stderr, '40 opened.\n');
    const sorted = (text: string): string[] => text.trim().split('\n').sort();
    assert.equal(sorted(one.stdout).filter((line) => line === '{"version":2,"answers":{"impacted":"no"}}').length, 30);
    assert.deepEqual(sorted(one.stdout), sorted(other.stdout));
    assert.notEqual(one.stdout, other.stdout);
  });

  it('writes a table, readable by its owner alone', async () => {
    const { code, stderr } = await open(exported, '--format', 'csv', '--output', at('answers.csv'));
    assert.equal(code, 0, stderr);
    assert.equal(statSync(at('answers.csv')).mode & 0o777, 0o600);
    assert.match(readFileSync(at('answers.csv'), 'utf8'), /^\uFEFF_version,impacted,problems/);
    assert.equal((await open(exported, '--output', at('by-ending.csv'))).code, 0);
    assert.match(readFileSync(at('by-ending.csv'), 'utf8'), /^\uFEFF_version,impacted,problems/);
    const contradiction = await open(exported, '--format', 'ndjson', '--output', at('other.csv'));
    assert.match(contradiction.stderr, /other\.csv is no name for NDJSON: name the file .*other\.ndjson/);
  });

  it('writes nothing over a file before it knows that something opens, and makes its own file private', async () => {
    const output = write('before.ndjson', 'opened yesterday');
    chmodSync(output, 0o644);
    const changed = write('promises.json', JSON.stringify({ ...poll, privacy: { publicKey, minimumGroup: 3 } }));
    const nothing = await run(
      ...['open', exported, '--survey', changed, '--key', at('key.json'), '--passphrase-file', passphrase],
      ...['--output', output, '--overwrite'],
    );
    assert.equal(nothing.code, 1);
    assert.match(nothing.stderr, /holds nothing that opens/);
    assert.equal(readFileSync(output, 'utf8'), 'opened yesterday');
    assert.match((await open(exported, '--output', output)).stderr, /exists already; write over it with --overwrite/);
    assert.equal((await open(exported, '--output', output, '--overwrite')).code, 0);
    assert.equal(statSync(output).mode & 0o777, 0o600);
    assert.equal(readFileSync(output, 'utf8').trim().split('\n').length, 40);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('says that an export which was never sealed can be read already', async () => {
    const line = '{"version":2,"answers":{"impacted":"no"}}';
    const readable = await open(write('readable.ndjson', `${line}\n${line}\n`));
    assert.equal(readable.code, 1);
    assert.match(readable.stderr, /already readable: use "survey-form export --format csv"/);
    const mixed = await open(write('half.ndjson', [...lines, line].join('\n')));
    assert.match(mixed.stderr, /^1 refused: not sealed: they can be read as they are/m);
  });

  it('refuses and counts what does not belong there', async () => {
    const line = JSON.parse(lines[0]!) as { sealed: { data: string; key: string }; id: string };
    const { sealed } = line;
    // The first character is part of the encapsulated key; another letter than the one that happens to stand there.
    const changed = `${sealed.data.startsWith('A') ? 'B' : 'A'}${sealed.data.slice(1)}`;
    const bad = [
      ...[
        lines[0],
        'no json',
        '{}',
        JSON.stringify({ ...line, survey: 'other' }),
        JSON.stringify({ ...line, version: 1 }),
      ],
      JSON.stringify({ ...line, sealed: { ...sealed, key: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' } }),
      JSON.stringify({ ...line, sealed: { ...sealed, suite: '0011-0001-0001' } }),
      JSON.stringify({ ...line, sealed: { ...sealed, data: changed } }),
      JSON.stringify({ ...line, sealed: { ...sealed, data: sealed.data.slice(0, -8) } }),
      JSON.stringify({ ...line, id: 'AAAAAAAAAAAAAAAAAAAAAA' }),
    ];
    const { checked } = createSurveySource([{ name: 'poll.json', text: JSON.stringify(sealedPoll) }]).get('poll')!;
    const forged = await createWrapper(checked)({ impacted: 'perhaps' });
    const more = JSON.stringify({ id: forged.id, survey: 'poll', version: 2, sealed: forged.sealed });
    const { stderr, code } = await open(write('mixed.ndjson', [...lines, ...bad, more].join('\n')));
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^40 opened\.$/m);
    for (const [count, reason] of [
      [1, 'there twice'],
      [2, 'no line of an export'],
      [1, 'of another survey'],
      [1, 'of version 1: give the survey file of that version too, with one more --survey'],
      [1, 'sealed to another key'],
      [1, 'sealed in a way'],
      [3, 'changed, cut off'],
      [1, 'sealed rightly, but not what the survey asks'],
    ] as const) {
      assert.match(stderr, new RegExp(`^${count} refused: ${reason}`, 'm'));
    }
  });

  it('opens nothing under other promises', async () => {
    const changed = write('changed.json', JSON.stringify({ ...poll, privacy: { publicKey, minimumGroup: 3 } }));
    const { code, stderr } = await run(
      ...['open', exported, '--survey', changed, '--key', at('key.json'), '--passphrase-file', passphrase],
    );
    assert.equal(code, 1);
    assert.match(stderr, /^40 refused: changed, cut off, or sealed under other promises/m);
  });

  it('gives answers that can be counted and published', async () => {
    await open(exported, '--output', at('answers.ndjson'));
    const { code, stdout, stderr } = await run(
      ...['results', 'poll', '--surveys', surveys, '--opened', at('answers.ndjson')],
    );
    assert.equal(code, 0, stderr);
    assert.match(stdout, /"impacted"/);
    // Key and survey in one folder, as on the owner's computer.
    const own = temporaryFolder();
    copyFileSync(at('key.json'), join(own, 'survey-key.json'));
    copyFileSync(survey, join(own, 'survey.json'));
    for (const where of [
      ['--survey', join(own, 'survey.json')],
      ['--surveys', own],
    ]) {
      const same = await run('results', 'poll', ...where, '--opened', at('answers.ndjson'));
      assert.equal(same.code, 0, same.stderr);
      assert.equal(same.stdout, stdout);
    }
    const asSurvey = await run(
      ...['results', 'poll', '--survey', join(own, 'survey-key.json'), '--opened', at('answers.ndjson')],
    );
    assert.match(asSurvey.stderr, /survey-key\.json is a private key, not a survey file\n$/);
    const mistaken = await run('results', 'office', '--survey', survey, '--opened', at('answers.ndjson'));
    assert.match(mistaken.stderr, /poll\.json is the survey "poll", not "office"/);
    const bad = await run('results', 'poll', '--surveys', surveys, '--opened', write('x.ndjson', '{}\n'));
    assert.match(bad.stderr, /x\.ndjson:1 is no line of "survey-form open"/);
  });
});
