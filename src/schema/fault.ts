import { formatPath, type Path } from './survey-error.ts';

/** What kind of fault a survey file has. The codes are stable. */
export type FaultCode =
  | 'missing-key'
  | 'unknown-key'
  | 'unknown-type'
  | 'wrong-type'
  | 'wrong-value'
  | 'duplicate-name'
  | 'missing-translation'
  | 'undeclared-language'
  | 'condition-syntax'
  | 'condition-name'
  | 'condition-function'
  | 'condition-cycle'
  | 'closes-before-opens'
  | 'too-many';

/** A fault of a survey file: where, what, and what to do. */
export interface Fault {
  /** Keys and list positions from the root of the file. */
  readonly path: Path;
  /** The path as one types it, for example `pages[2].questions[0].visibleIf`. */
  readonly where: string;
  readonly code: FaultCode;
  /** What is wrong and what to do: an English sentence for the person who edits the file. */
  readonly message: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** Line and column in the file's text, both from 1, when the text is at hand. */
  readonly line?: number;
  readonly column?: number;
}

/** More faults than anyone reads: keeps a hostile file from filling the memory. */
const most = 1000;

/** Collects the faults of one survey file. */
export class FaultList {
  readonly #faults: Fault[] = [];

  /** The faults so far; after too many, the last one says that there are more. */
  get all(): readonly Fault[] {
    return this.#faults;
  }

  /** Does another fault still find room? */
  get isOpen(): boolean {
    return this.#faults.length < most;
  }

  /**
   * Notes a fault.
   *
   * @param code its kind
   * @param path where it stands
   * @param message what is wrong and what to do
   * @param suggestion what was probably meant; added to the message
   */
  add(code: FaultCode, path: Path, message: string, suggestion?: string): void {
    if (!this.isOpen) return;
    if (this.#faults.length === most - 1) {
      this.#faults.push({ path: [], where: '', code: 'too-many', message: 'there are more faults than can be listed' });
      return;
    }
    const guess = suggestion === undefined ? {} : { suggestion };
    const question = suggestion === undefined ? '' : ` – did you mean "${suggestion}"?`;
    this.#faults.push({ path, where: formatPath(path), code, message: message + question, ...guess });
  }
}
