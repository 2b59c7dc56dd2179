import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { isPrivateKey } from '../../collector/surveys/survey-source.ts';
import { fingerprintOf, readPublicKey } from '../../crypto/public-key.ts';
import { seal } from '../../crypto/seal.ts';
import { isObject } from '../../schema/is-object.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { newResponseId } from '../../transport/envelope.ts';
import { ask, askNewPassphrase, askPassphrase, passphraseOption } from '../keys/ask-passphrase.ts';
import { lockKey, newKeyPair, pairOf, readKeyFile, unlockKey, type KeyPair } from '../keys/key-file.ts';
import { openWithKey } from '../keys/open-with-key.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { readJsonFile, readSurveyFile } from '../io/read-survey-file.ts';
import { readRecoveryCode, recoveryCodeOf } from '../keys/recovery-code.ts';
import { recoverySheet } from '../keys/recovery-sheet.ts';
import { readText } from '../io/read-text.ts';
import { refuseExisting, writeSecret } from '../keys/write-secret.ts';

interface NewOptions {
  readonly out: string;
  readonly sheet: string;
  readonly passphraseFile?: string;
}

interface RestoreOptions {
  readonly out: string;
  readonly codeFile?: string;
  readonly passphraseFile?: string;
}

const help = `
Examples:
  $ survey-form keys new
  $ survey-form keys fingerprint survey.json
  $ survey-form keys check survey-key.json survey.json
  $ survey-form keys sheet survey-key.json
  $ survey-form keys restore --out survey-key.json

Make the key on a computer of the owner, never on the server: who has the private key reads the answers. The public key
goes into the survey file ("privacy": { "publicKey": … }), the fingerprint onto paper, into the article, and where else
respondents can compare it.`;

const sheetOption = ['--sheet <file>', 'recovery sheet to write', 'survey-key-recovery.html'] as const;

const keyFileOption = ['--out <file>', 'file of the private key to write', 'survey-key.json'] as const;

/** `survey-form keys …`: makes and checks the keys to which answers are sealed. */
export const keysCommand = (): Command =>
  new Command('keys')
    .description('Make and check the keys to which answers are sealed.')
    .addCommand(
      new Command('new')
        .description('Make a pair of keys: a file under a passphrase, and a recovery sheet to print.')
        .option(...keyFileOption)
        .option(...sheetOption)
        .addOption(passphraseOption())
        .action(makeKeys),
    )
    .addCommand(
      new Command('sheet')
        .description('Write the recovery sheet of a private key once more.')
        .argument('<key>', 'file of the private key')
        .option(...sheetOption)
        .addOption(passphraseOption())
        .action(makeSheet),
    )
    .addCommand(
      new Command('restore')
        .description('Make the file of a private key anew, from its recovery sheet.')
        .option(...keyFileOption)
        .option('--code-file <file>', 'file that holds the recovery code, instead of asking for it')
        .addOption(passphraseOption())
        .action(restoreKey),
    )
    .addCommand(
      new Command('fingerprint')
        .description('Show the fingerprint of a key.')
        .argument('<file>', 'survey file, or file of a private key')
        .action(showFingerprint),
    )
    .addCommand(
      new Command('check')
        .description('Try whether a private key opens what is sealed to a survey file.')
        .argument('<key>', 'file of the private key')
        .argument('<survey>', 'survey file')
        .addOption(passphraseOption())
        .addOption(typesOption())
        .action(checkKey),
    )
    .addHelpText('after', help);

async function makeKeys({ out, sheet, passphraseFile }: NewOptions): Promise<void> {
  if (resolve(out) === resolve(sheet)) {
    throw new SurveyError('key-exists', `--out and --sheet are the same file: ${out}`);
  }
  refuseExisting(out);
  refuseExisting(sheet);
  const pair = newKeyPair();
  const fingerprint = await keep(pair, out, passphraseFile);
  try {
    writeSheet(sheet, pair.privateKey, fingerprint);
  } catch (error) {
    // Nobody shall seal to a key that a forgotten passphrase loses.
    rmSync(out, { force: true });
    throw error;
  }
  console.log(`
Private key     ${out} (under your passphrase)
Recovery sheet  ${sheet}: print it, lock it away, delete the file
Fingerprint     ${fingerprint}

Into the survey file, with a higher "version":
  "privacy": { "publicKey": "${pair.publicKey}", … }

On the page, to pin it:
  <survey-form fingerprint="${fingerprint}" …>`);
}

const writeSheet = (path: string, privateKey: Buffer, fingerprint: string): void =>
  writeSecret(path, recoverySheet(recoveryCodeOf(privateKey), fingerprint, new Date()));

async function makeSheet(keyPath: string, { sheet, passphraseFile }: Omit<NewOptions, 'out'>): Promise<void> {
  refuseExisting(sheet);
  const key = await readKeyFile(readJsonFile(keyPath));
  writeSheet(sheet, await unlockKey(key, await askPassphrase(passphraseFile)), key.fingerprint);
  console.log(`
Recovery sheet  ${sheet}: print it, lock it away, delete the file
Fingerprint     ${key.fingerprint}`);
}

async function restoreKey({ out, codeFile, passphraseFile }: RestoreOptions): Promise<void> {
  refuseExisting(out);
  const code =
    codeFile === undefined
      ? await ask('Recovery code, 14 groups of four:', 'the recovery code', '--code-file')
      : readText(codeFile);
  const fingerprint = await keep(pairOf(readRecoveryCode(code.trim())), out, passphraseFile);
  console.log(`
Private key  ${out} (under your passphrase)
Fingerprint  ${fingerprint}: is it the one on the sheet?`);
}

/** Writes a private key under a new passphrase; gives the fingerprint of its public key. */
async function keep(pair: KeyPair, path: string, passphraseFile: string | undefined): Promise<string> {
  const file = await lockKey(pair, await askNewPassphrase(passphraseFile));
  writeSecret(path, `${JSON.stringify(file, null, 2)}\n`);
  return file.fingerprint;
}

async function showFingerprint(path: string): Promise<void> {
  const { json } = readJsonFile(path);
  const { publicKey, privacy } = (json ?? {}) as { publicKey?: unknown; privacy?: { publicKey?: unknown } | null };
  const written = publicKey ?? privacy?.publicKey;
  if (written === undefined) throw new SurveyError('key-invalid', `${path} has no "publicKey"`);
  const point = typeof written === 'string' ? readPublicKey(written) : undefined;
  if (!point) throw new SurveyError('key-invalid', `${path} has a "publicKey" that is no point of P-256`);
  console.log(await fingerprintOf(point));
}

async function checkKey(
  keyPath: string,
  surveyPath: string,
  { passphraseFile, types }: { readonly passphraseFile?: string; readonly types?: string },
): Promise<void> {
  refuseMixedUp(keyPath, surveyPath);
  const checked = readSurveyFile(surveyPath, await loadOwnTypes(types));
  const { openers, fingerprint } = await openWithKey([{ path: surveyPath, checked }], { keyPath, passphraseFile });
  const id = newResponseId();
  const opened = await openers.get(checked.survey.version)!({ id, sealed: await seal({}, checked, id) });
  if (typeof opened === 'string') throw new SurveyError('key-invalid', `what was sealed did not open: ${opened}`);
  console.log(`${keyPath} opens the answers to "${checked.survey.id}", version ${checked.survey.version}.
Fingerprint  ${fingerprint}`);
}

function refuseMixedUp(keyPath: string, surveyPath: string): void {
  const order = 'keys check <key> <survey>';
  if (isPrivateKey(readJsonFile(surveyPath).json)) {
    throw new SurveyError('survey-invalid', `${surveyPath} is a private key, not a survey file: ${order}`);
  }
  const { json } = readJsonFile(keyPath);
  if (isObject(json) && 'pages' in json) {
    throw new SurveyError('key-invalid', `${keyPath} is a survey file, not a private key: ${order}`);
  }
}
