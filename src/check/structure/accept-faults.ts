import { severities, type Fault, type FaultCode, type FaultList } from '../report/fault.ts';
import { isObject } from '../../schema/is-object.ts';
import { suggest } from '../report/suggest.ts';
import { formatPath, type Path } from '../../schema/survey-error.ts';
import { isBlankText } from '../report/visible.ts';
import { placedQuestions } from './source-faults.ts';

/** A warning or a notice that the file accepts, and why. */
export interface AcceptedFault extends Fault {
  readonly reason: string;
}

/** What may be accepted: errors may not, nor what speaks of the report itself. */
const acceptable: readonly string[] = Object.entries(severities).flatMap(([code, severity]) =>
  severity === 'error' || code === 'not-listed' || code === 'unused-accept' ? [] : [code],
);

/** One `accept` of the file. */
interface Accept {
  /** The survey, the page or the question that it belongs to. */
  readonly owner: Path;
  readonly reasons: Readonly<Record<string, unknown>>;
}

/** Every `accept`, those of questions before those of their page and of the survey. */
function acceptsIn(json: Readonly<Record<string, unknown>>): readonly Accept[] {
  const at = (value: unknown, owner: Path): readonly Accept[] =>
    isObject(value) && isObject(value['accept']) ? [{ owner, reasons: value['accept'] }] : [];
  const pages: readonly unknown[] = Array.isArray(json['pages']) ? json['pages'] : [];
  return [
    ...placedQuestions(json)
      .flatMap(({ question, path }) => at(question, path))
      .toSorted((left, right) => right.owner.length - left.owner.length),
    ...pages.flatMap((page, index) => at(page, ['pages', index])),
    ...at(json, []),
  ];
}

/**
 * Finds an `accept` for what does not exist or cannot be accepted, and one without a reason.
 *
 * @param json the parsed file
 * @param faults takes what is found
 */
export function findAcceptFaults(json: Readonly<Record<string, unknown>>, faults: FaultList): void {
  for (const { owner, reasons } of acceptsIn(json)) {
    for (const [code, reason] of Object.entries(reasons)) {
      if (!faults.isOpen) return;
      const path = [...owner, 'accept', code];
      if (Object.hasOwn(severities, code) && !acceptable.includes(code)) {
        faults.add('wrong-value', path, `"${code}" cannot be accepted: only warnings and notices can`);
      } else if (!acceptable.includes(code)) {
        faults.add('unknown-key', path, `no warning is called "${code.slice(0, 60)}"`, suggest(code, acceptable));
      } else if (typeof reason === 'string' && isBlankText(reason)) {
        faults.add('wrong-value', path, `say why "${code}" is meant`);
      }
    }
  }
}

/** What is left to be said, and what was accepted. */
export interface Sorted {
  readonly faults: readonly Fault[];
  readonly accepted: readonly AcceptedFault[];
}

/**
 * Takes out what the file accepts, at the place itself or around it; and says which `accept` accepts nothing any more.
 *
 * @param json the parsed file
 * @param found all faults of the file
 * @param isWhole was everything looked for? Otherwise nothing is said of an `accept` that matches nothing
 */
export function sortAccepted(json: unknown, found: readonly Fault[], isWhole: boolean): Sorted {
  const accepts = isObject(json) ? acceptsIn(json) : [];
  if (accepts.length === 0) return { faults: found, accepted: [] };
  const used = new Set<string>();
  const reasonFor = ({ code, path }: Fault): string | undefined => {
    const accept = accepts.find(
      ({ owner, reasons }) => Object.hasOwn(reasons, code) && owner.every((key, index) => path[index] === key),
    );
    if (!accept || !acceptable.includes(code)) return undefined;
    used.add(formatPath([...accept.owner, 'accept', code]));
    return String(accept.reasons[code]);
  };
  const sorted = found.map((fault) => ({ fault, reason: reasonFor(fault) }));
  return {
    faults: [
      ...sorted.flatMap(({ fault, reason }) => (reason === undefined ? [fault] : [])),
      ...(isWhole ? unusedIn(accepts, used) : []),
    ],
    accepted: sorted.flatMap(({ fault, reason }) => (reason === undefined ? [] : [{ ...fault, reason }])),
  };
}

function unusedIn(accepts: readonly Accept[], used: ReadonlySet<string>): readonly Fault[] {
  return accepts.flatMap(({ owner, reasons }) =>
    Object.keys(reasons).flatMap((code): readonly Fault[] => {
      const path = [...owner, 'accept', code];
      const where = formatPath(path);
      const message = `nothing here is "${code}" any more: take this out`;
      const unused: FaultCode = 'unused-accept';
      return used.has(where) ? [] : [{ path, where, code: unused, severity: severities[unused], message }];
    }),
  );
}
