import Database from 'libsql';

/** A row of the table `response`. */
export interface Row {
  readonly survey: string;
  readonly version: number;
  readonly answers: unknown;
}

/** Reads every stored response straight from the file of the database, as another program would. */
export function readDatabase(file: string): readonly Row[] {
  const database = new Database(file, { readonly: true });
  try {
    const rows = database.prepare('select survey, version, answers from response').all() as readonly (Omit<
      Row,
      'answers'
    > & { readonly answers: string })[];
    return rows.map(({ survey, version, answers }) => ({ survey, version, answers: JSON.parse(answers) as unknown }));
  } finally {
    database.close();
  }
}
