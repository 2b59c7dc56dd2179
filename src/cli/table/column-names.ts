/** Names of columns that are no questions begin with `_`, which no question may. */
export const versionColumn = '_version';
export const restColumn = '_rest';

/** What the name of a column is made of. */
export interface ColumnPlace {
  readonly question: string;
  /** Row, choice, item or place; with several answers in a row, row and column. */
  readonly path: readonly string[];
  /** Do the survey files foresee it? Otherwise it is there because somebody answered so. */
  readonly isForeseen: boolean;
}

/**
 * Gives each column a name of its own: question and parts, joined by dots, `tool.sound`. Where two would have the same
 * name, since values may hold dots, their parts stand in brackets, which no value may hold: `m[a.b][c]`, `m[a][b.c]`.
 *
 * @param columns in the order of the table. The names of those that survey files foresee do not depend on the others
 * @example
 * uniqueNames([{ question: 'tool', path: ['sound'], isForeseen: true }]); // ["tool.sound"]
 */
export function uniqueNames(columns: readonly ColumnPlace[]): readonly string[] {
  const names = new Map<ColumnPlace, string>();
  const taken = new Set([versionColumn, restColumn]);
  for (const group of [columns.filter(({ isForeseen }) => isForeseen), columns.filter((one) => !one.isForeseen)]) {
    const short = group.map(dotted);
    const seen = new Set(taken);
    const twice = new Set(short.filter((name) => seen.size === seen.add(name).size));
    group.forEach((column, index) => {
      const name = twice.has(short[index]!) ? bracketed(column) : short[index]!;
      let unique = name;
      for (let count = 2; taken.has(unique); count++) unique = `${name}#${count}`;
      taken.add(unique);
      names.set(column, unique);
    });
  }
  return columns.map((column) => names.get(column)!);
}

const dotted = ({ question, path }: ColumnPlace): string => [question, ...path].join('.');

const bracketed = ({ question, path }: ColumnPlace): string => question + path.map((part) => `[${part}]`).join('');
