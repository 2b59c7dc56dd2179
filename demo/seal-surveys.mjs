import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the pair of keys of the demonstration, the way an owner would, unless it is there already.
 *
 * A real owner does this on a computer of their own, and keeps the passphrase in their head: here everything lies in one
 * folder, so that one command shows the whole way.
 *
 * @param {string} root of the project, built
 * @param {string} folder for the keys
 * @returns {string} the public key
 */
export function makeKeys(root, folder) {
  const [key, sheet, passphrase] = ['survey-key.json', 'recovery-sheet.html', 'passphrase.txt'].map((name) =>
    join(folder, name),
  );
  if (!existsSync(key)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(passphrase, `${randomBytes(15).toString('base64url')}\n`, { mode: 0o600 });
    const options = ['--out', key, '--sheet', sheet, '--passphrase-file', passphrase];
    execFileSync(process.execPath, [join(root, 'dist/node/cli.js'), 'keys', 'new', ...options]);
  }
  return JSON.parse(readFileSync(key, 'utf8')).publicKey;
}

/**
 * Writes the survey files with a public key, so that their answers are sealed.
 *
 * @param {string} from folder of the survey files
 * @param {string} to folder for those with the key
 * @param {string} publicKey
 */
export function sealSurveys(from, to, publicKey) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => file.endsWith('.json'))) {
    const survey = JSON.parse(readFileSync(join(from, name), 'utf8'));
    const privacy = { minimumGroup: 10, ...survey.privacy, publicKey, collectorForgets: true };
    writeFileSync(join(to, name), JSON.stringify({ ...survey, privacy }, null, 2));
  }
}
