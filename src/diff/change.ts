import { formatPath, type Path } from '../schema/survey-error.ts';

/**
 * What a change does to the answers that are stored already.
 *
 * - `breaking`: some of them would be refused now, or no longer mean the same
 * - `caution`: they stay as they are, but are read or asked for differently
 * - `harmless`: nothing
 */
export type Impact = 'breaking' | 'caution' | 'harmless';

/** One difference between two versions of a survey file. */
export interface Change {
  readonly impact: Impact;
  /** Which file the path is in: `old` for what is gone. */
  readonly file: 'old' | 'new';
  readonly path: Path;
  /** The path as one types it, for example `pages[2].questions[0].visibleIf`. */
  readonly where: string;
  /** What changed and what follows: an English sentence. */
  readonly message: string;
  /** What to do, where there is something to do. */
  readonly advice?: string;
  /** Only when and where the survey is offered changes, not what is asked: answers before and after are the same. */
  readonly keepsVersion?: true;
}

/**
 * Makes a change.
 *
 * @param impact what it does to stored answers
 * @param at where it is seen
 * @param message what changed
 * @param advice what to do
 */
export const change = (
  impact: Impact,
  [file, path]: readonly ['old' | 'new', Path],
  message: string,
  advice?: string,
): Change => ({
  impact,
  file,
  path,
  where: formatPath(path),
  message,
  ...(advice === undefined ? {} : { advice }),
});

/** What to do about nearly every change that breaks stored answers. */
export const raiseVersion = 'Raise "version", so that the answers stored before can be told apart.';
