import password from '@inquirer/password';
import { InvalidArgumentError, Option } from 'commander';
import { SurveyError } from '../../schema/survey-error.ts';
import { readText } from '../io/read-text.ts';

/** Fewer characters than these can be guessed. */
const fewest = 12;

/** For scripts: where the passphrase stands, instead of asking for it. */
export const passphraseOption = (): Option =>
  new Option('--passphrase-file <file>', 'file that holds the passphrase, instead of asking for it').argParser(
    (path: string, before: unknown) => {
      if (before !== undefined) throw new InvalidArgumentError('It can be given once.');
      return path;
    },
  );

/**
 * Asks for the passphrase of a key, without showing it.
 *
 * @param file given by `--passphrase-file`
 * @param message the question
 * @throws {SurveyError} `key-locked` when there is nobody to ask
 */
export async function askPassphrase(file: string | undefined, message = 'Passphrase:'): Promise<string> {
  if (file !== undefined) return readText(file).replace(/\r?\n$/, '');
  return ask(message);
}

/**
 * Asks for a new passphrase, twice.
 *
 * @param file given by `--passphrase-file`
 * @throws {SurveyError} `key-locked` when it is too short
 */
export async function askNewPassphrase(file: string | undefined): Promise<string> {
  const given = await askPassphrase(file, `New passphrase, at least ${fewest} characters:`);
  if (given.length < fewest) {
    throw new SurveyError(
      'key-locked',
      `the passphrase is too short: take ${fewest} characters or more, such as five words`,
    );
  }
  if (file === undefined && (await ask('Once more:')) !== given) {
    throw new SurveyError('key-locked', 'the two passphrases differ: nothing was written');
  }
  return given;
}

/**
 * Asks for something secret.
 *
 * @param message the question
 * @param what is asked for, to say so when it cannot be
 * @param option that gives it in a file instead
 * @throws {SurveyError} `key-locked` when there is nobody to ask, or nobody answers
 */
export async function ask(message: string, what = 'the passphrase', option = '--passphrase-file'): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new SurveyError('key-locked', `there is no terminal to ask at: give ${what} with ${option}`);
  }
  try {
    return await password({ message, mask: true });
  } catch {
    throw new SurveyError('key-locked', `nothing was written: ${what} was not given`);
  }
}
