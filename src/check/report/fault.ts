import { formatPath, type Path } from '../../schema/survey-error.ts';

/**
 * How bad a fault is. With an `error` no page and no collector takes the file. A `warning`: it is taken, but something in
 * it cannot work as it is written. A `notice`: it works, and respondents or results would be better off otherwise.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** How bad each kind of fault is. */
export const severities = {
  'not-json': 'error',
  'foreign-file': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'unknown-type': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'duplicate-name': 'error',
  'missing-translation': 'error',
  'undeclared-language': 'error',
  'condition-syntax': 'error',
  'condition-name': 'error',
  'condition-function': 'error',
  'condition-cycle': 'error',
  'closes-before-opens': 'error',
  'too-many': 'error',
  'duplicate-key': 'warning',
  'condition-type': 'warning',
  'condition-value': 'warning',
  'condition-arguments': 'warning',
  'ambiguous-name': 'warning',
  'heavy-responses': 'warning',
  'missing-privacy': 'warning',
  'never-holds': 'warning',
  'never-shown': 'warning',
  'never-picked': 'warning',
  'never-answered': 'warning',
  'default-value': 'warning',
  'unused-key': 'warning',
  'text-name': 'warning',
  'text-markup': 'warning',
  'no-invalid-text': 'warning',
  'identity-question': 'warning',
  'always-holds': 'notice',
  'asked-later': 'notice',
  'no-answer-found': 'notice',
  'copied-translation': 'notice',
  'long-text': 'notice',
  'leading-question': 'notice',
  'double-negative': 'notice',
  'no-closing-date': 'notice',
  'already-closed': 'notice',
  'unused-accept': 'notice',
  'not-listed': 'notice',
} as const satisfies Readonly<Record<string, Severity>>;

/** What kind of fault a survey file has. The codes are stable. */
export type FaultCode = keyof typeof severities;

/** A fault of a survey file: where, what, and what to do. */
export interface Fault {
  /** Keys and list positions from the root of the file. */
  readonly path: Path;
  /** The path as one types it, for example `pages[2].questions[0].visibleIf`. */
  readonly where: string;
  readonly code: FaultCode;
  readonly severity: Severity;
  /** What is wrong and what to do: an English sentence for the person who edits the file. */
  readonly message: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** In a condition: the character that it is about, from 0. */
  readonly at?: number;
  /** Line and column in the file's text, both from 1, when the text is at hand. */
  readonly line?: number;
  readonly column?: number;
}

/** More faults of one severity than anyone reads: keeps a hostile file from filling the memory. */
const maxOfSeverity = 1000;

/** Collects the faults of one survey file. */
export class FaultList {
  readonly #faults: Fault[] = [];
  readonly #counts = { error: 0, warning: 0, notice: 0 };

  /** The faults so far; after too many of one severity, one more says that there are others. */
  get all(): readonly Fault[] {
    return this.#faults;
  }

  /** Is there room for another error? Warnings and notices take none of it. */
  get isOpen(): boolean {
    return this.#counts.error < maxOfSeverity;
  }

  /**
   * Adds a fault. Each severity has room of its own: a thousand notices hide no error, and are none.
   *
   * @param code its kind
   * @param path where it is
   * @param message what is wrong and what to do
   * @param suggestion what was probably meant; added to the message
   * @param at in a condition: the character that it is about, from 0
   */
  add(code: FaultCode, path: Path, message: string, suggestion?: string, at?: number): void {
    const severity = severities[code];
    const count = ++this.#counts[severity];
    if (count < maxOfSeverity) {
      const more = { ...(suggestion === undefined ? {} : { suggestion }), ...(at === undefined ? {} : { at }) };
      const question =
        suggestion === undefined ? '' : ` – did you mean "${suggestion}"?${aboutAccents(message, suggestion)}`;
      this.#push(path, code, message + question, more);
    } else if (count === maxOfSeverity) {
      if (severity === 'error') this.#push([], 'too-many', 'there are more errors than can be listed');
      else this.#push([], 'not-listed', `there are more ${severity}s than can be listed`);
    }
  }

  #push(path: Path, code: FaultCode, message: string, more: Pick<Fault, 'suggestion' | 'at'> = {}): void {
    this.#faults.push({ path, where: formatPath(path), code, severity: severities[code], message, ...more });
  }
}

/** Two words that look the same on the screen. */
const aboutAccents = (message: string, suggestion: string): string =>
  !message.includes(suggestion) && message.normalize().includes(suggestion.normalize())
    ? ' The accents are other characters there: copy the word.'
    : '';
