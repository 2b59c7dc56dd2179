import { responseIdPattern } from '../../transport/envelope.ts';
import { own } from '../../schema/own.ts';
import type { Survey } from '../../schema/survey.ts';

/** What is kept of one person's answers. */
export interface DraftContent {
  /** The id that the response will have: sent twice, from before and after a reload, it counts once. */
  readonly id: string;
  /** Decides the random orders. */
  readonly seed: number;
  /** The name of the page that was shown. */
  readonly page: string;
  /** What was typed or picked, by question; also what is hidden, or not readable yet. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Names of the questions that the respondent has seen on a page which they left. */
  readonly seen?: readonly string[];
  /** The language that the respondent chose, when that is not the page's. Whoever reads it looks whether it is one. */
  readonly language?: string | undefined;
}

/**
 * Where a draft stands:
 * - `none`: nothing was kept so far
 * - `kept`: what was typed last is kept
 * - `refused`: the browser does not let it be kept
 * - `elsewhere`: another tab, or another form on the page, keeps it now
 * - `gone`: it was sent or deleted elsewhere
 */
export type Standing = 'none' | 'kept' | 'refused' | 'elsewhere' | 'gone';

/** The draft of one survey on this device. Nothing here throws. */
export interface DraftStore {
  readonly standing: Standing;
  /** Is anything on the device, or may it come there? */
  readonly mayHold: boolean;
  /** From this moment on, in milliseconds, a draft is not taken up any more. */
  readonly until: number;
  /** Gives what is kept and can be used; drops what cannot. */
  read(): DraftContent | undefined;
  /** Keeps the answers. With `claim` a draft of another tab is taken over. */
  save(content: DraftContent, claim?: boolean): void;
  /** Deletes the draft: whatever it holds, or only that of the response with this id. */
  remove(id?: string): void;
  /** Looks whether another tab did something. */
  look(): void;
}

const prefix = 'survey-form draft ';
/** How long a draft waits for its author, in milliseconds: a week. */
const lifetime = 7 * 24 * 60 * 60 * 1000;

type Kept = DraftContent & { readonly until: number; readonly writer: string };

/**
 * Opens the place on this device where the draft of a survey is kept, and deletes drafts that are out of date.
 *
 * @param survey whose answers are kept; each version has a draft of its own
 * @param clock tells the time
 * @param storage where to keep it; default: the `localStorage` of the page, when it may be used
 * @param serialize writes JSON
 */
export function openDraftStore(
  survey: Pick<Survey, 'id' | 'version' | 'closes'>,
  clock: () => Date,
  storage: Storage | undefined = deviceStorage(),
  serialize: (value: object) => string = JSON.stringify,
): DraftStore {
  const family = `${prefix}${survey.id} `;
  const key = `${family}${survey.version}`;
  const writer = String(crypto.getRandomValues(new Uint32Array(1))[0]);
  let standing: Standing = storage ? 'none' : 'refused';

  const untilOf = (): number =>
    Math.min(clock().getTime() + lifetime, survey.closes === undefined ? Infinity : new Date(survey.closes).getTime());

  function stored(from = key): Kept | undefined {
    try {
      return asDraft(JSON.parse(storage!.getItem(from)!));
    } catch {
      return undefined;
    }
  }

  function drop(from: string): void {
    try {
      storage!.removeItem(from);
    } catch {
      // Without a storage nothing is in it.
    }
  }

  function look(): void {
    if (standing === 'gone' || !storage) return;
    const found = stored();
    if (found && found.writer !== writer) standing = 'elsewhere';
    else if (!found && (standing === 'kept' || standing === 'elsewhere')) standing = 'gone';
  }

  for (const other of keysOf(storage)) {
    const isOld = other.startsWith(family) ? other !== key : false;
    if (isOld || !((stored(other)?.until ?? 0) > clock().getTime())) drop(other);
  }

  return {
    get standing() {
      return standing;
    },
    get mayHold() {
      return storage !== undefined && (standing !== 'refused' || stored() !== undefined);
    },
    get until() {
      return untilOf();
    },
    read: () => stored(),
    save(content, claim = false) {
      if (!claim) look();
      if (!storage || standing === 'elsewhere' || standing === 'gone') return;
      try {
        storage.setItem(key, serialize({ ...content, until: untilOf(), writer }));
        standing = 'kept';
      } catch {
        standing = 'refused';
      }
    },
    remove(id) {
      if (id !== undefined && stored()?.id !== id) return;
      drop(key);
      if (storage) standing = 'none';
    },
    look,
  };
}

/** Our keys, found before any is deleted: deleting moves the others. */
function keysOf(storage: Storage | undefined): readonly string[] {
  try {
    return Object.keys(storage ?? own({})).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** The storage of the page, if it may be used: browsers, frames and full disks refuse it in different ways. */
function deviceStorage(): Storage | undefined {
  try {
    const storage = globalThis.localStorage;
    storage.setItem(prefix, '');
    storage.removeItem(prefix);
    return storage;
  } catch {
    return undefined;
  }
}

/** Any script of the site can write there: what does not look like a draft is none. */
function asDraft(value: unknown): Kept | undefined {
  const { id, seed, page, inputs, seen, until, writer } = own(value ?? own({}), 1) as Partial<
    Record<keyof Kept, unknown>
  >;
  const isDraft =
    typeof id === 'string' &&
    responseIdPattern.test(id) &&
    Number.isInteger(seed) &&
    typeof page === 'string' &&
    typeof inputs === 'object' &&
    inputs !== null &&
    !Array.isArray(inputs) &&
    (seen === undefined || Array.isArray(seen)) &&
    typeof until === 'number' &&
    typeof writer === 'string';
  return isDraft ? (value as Kept) : undefined;
}
