import type { CheckedSurvey, QuestionNode } from '../../engine/read-survey.ts';
import { layoutOf, plainLayout, type AnswerLayout, type Cell, type PartPath } from './answer-parts.ts';
import { uniqueNames, type ColumnPlace } from './column-names.ts';
import type { ReadableResponse } from '../keys/readable-response.ts';

/** A column of the exported table. */
export interface Column extends ColumnPlace {
  /** Unique; with a dot, its row, choice or position: `tool.sound`, `problems.noise`, `priorities.1`. */
  readonly name: string;
  /** The question as the newest survey file that has it asks it; nothing for one that none of them has. */
  readonly node: QuestionNode | undefined;
}

/** The columns of a table, and what stands in them. */
export interface ExportTable {
  /** Takes note of answers for which the survey files foresee no column. Must see every response before the rest. */
  look(response: ReadableResponse): void;
  columns(): readonly Column[];
  /** What stands in the columns for one response, and in the last one: what has no column, as JSON. */
  row(response: ReadableResponse): { readonly cells: readonly Cell[]; readonly rest: string | undefined };
}

/** More columns than these beyond those of the survey files are put into the last one: a spreadsheet has 16,384. */
const maxExtra = 1000;

/** A question of the table, with what was answered beyond its survey file. */
interface Entry {
  readonly question: string;
  readonly node: QuestionNode | undefined;
  readonly layout: AnswerLayout;
  /** The paths that the survey file foresees, as keys. */
  readonly foreseen: ReadonlySet<string>;
  /** The paths that it does not foresee, as keys, with the versions in which somebody answered them. */
  readonly extra: Map<string, Set<number>>;
}

/** Numbers inside names by their size: 9 before 10. */
const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * Lays out the table of a survey's answers: the columns of every question, in the order of the file, behind them those
 * of parts that only older versions had (a choice, a row, a place), and at the end the questions that are gone.
 *
 * @param surveys the present survey, and older versions of it, the newest first
 * @example
 * const table = createTable([checked]);
 * for (const response of responses) table.look(response);
 * table.columns().map(({ name }) => name); // ["admin", "admin-other", "problems.noise", "problems.delay"]
 */
export function createTable(surveys: readonly CheckedSurvey[]): ExportTable {
  const entries = new Map<string, Entry>();
  for (const { questions } of surveys) {
    for (const [name, node] of questions) {
      if (!node.logic.answerless && !entries.has(name)) entries.set(name, entryOf(name, node));
    }
  }
  const byVersion = new Map(surveys.map((checked) => [checked.survey.version, checked]));

  /** Did this version ask for that part? Of one whose file was not given, what is asked now counts. */
  function isOffered(version: number, question: string, path: PartPath): boolean {
    const checked = byVersion.get(version);
    const node = checked?.questions.get(question);
    return !checked || (node !== undefined && entryOf(question, node).foreseen.has(keyOf(path)));
  }

  let extras = 0;
  let laidOut: readonly LaidColumn[] | undefined;

  function layOut(): readonly LaidColumn[] {
    const all = [...entries.values()];
    const gone = all.filter(({ node }) => !node).sort((one, other) => compare(one.question, other.question));
    const columns = [...all.filter(({ node }) => node), ...gone].flatMap(columnsOf);
    const names = uniqueNames(columns);
    return columns.map((column, index) => ({ ...column, name: names[index]! }));
  }

  return {
    look({ version, answers }) {
      for (const [question, answer] of Object.entries(answers)) {
        const entry = entries.get(question) ?? entryOf(question, undefined);
        for (const [path] of entry.layout.partsOf(answer)) {
          const key = keyOf(path);
          if (entry.foreseen.has(key)) continue;
          if (!entry.extra.has(key)) {
            if (extras === maxExtra) continue;
            extras++;
            entries.set(question, entry);
            entry.extra.set(key, new Set());
          }
          entry.extra.get(key)!.add(version);
        }
      }
    },

    columns: () => (laidOut ??= layOut()),

    row({ version, answers }) {
      const cells = new Map<string, Cell>();
      const rest: [question: string, answer: unknown][] = [];
      for (const [question, answer] of Object.entries(answers)) {
        const entry = entries.get(question);
        const parts = (entry?.layout ?? plainLayout).partsOf(answer);
        for (const [path, cell] of parts) cells.set(keyOf([question, ...path]), cell);
        const hasAll = parts.every(
          ([path]) => entry?.foreseen.has(keyOf(path)) === true || entry?.extra.has(keyOf(path)),
        );
        if (!hasAll) rest.push([question, answer]);
      }
      laidOut ??= layOut();
      return {
        cells: laidOut.map(({ key, question, path, entry, versions }) => {
          const cell = cells.get(key);
          if (cell !== undefined || !Object.hasOwn(answers, question)) return cell;
          // Whoever answered a version that did not offer a choice did not refuse it.
          if (versions ? !versions.has(version) : !isOffered(version, question, path)) return undefined;
          return entry.layout.isUnpicked?.(path, answers[question]) ? 0 : undefined;
        }),
        rest: rest.length > 0 ? JSON.stringify(Object.fromEntries(rest)) : undefined,
      };
    },
  };
}

interface LaidColumn extends Column {
  /** Of question and path. */
  readonly key: string;
  readonly entry: Entry;
  /** For a part that the survey files do not foresee: the versions in which it was answered. */
  readonly versions: ReadonlySet<number> | undefined;
}

const keyOf = (path: PartPath): string => JSON.stringify(path);

function entryOf(question: string, node: QuestionNode | undefined): Entry {
  const layout = node ? layoutOf(node.question) : { ...plainLayout, paths: [] };
  return { question, node, layout, foreseen: new Set(layout.paths.map(keyOf)), extra: new Map() };
}

function columnsOf(entry: Entry): readonly Omit<LaidColumn, 'name'>[] {
  const { question, node, layout, extra } = entry;
  const beyond = [...extra.keys()].sort(compare).map((key) => [JSON.parse(key) as PartPath, extra.get(key)] as const);
  return [...layout.paths.map((path) => [path, undefined] as const), ...beyond].map(([path, versions]) => {
    const key = keyOf([question, ...path]);
    return { question, path, node, key, entry, versions, isForeseen: versions === undefined };
  });
}
