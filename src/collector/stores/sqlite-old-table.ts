import type Database from 'libsql';
import type { Answers } from '../../engine/session.ts';
import { bodyOf } from './stored-body.ts';

interface OldRow {
  readonly survey: string;
  readonly id: string;
  readonly version: number;
  readonly answers: string;
}

const exists = "select 1 from sqlite_master where type = 'table' and name = 'response'";

/**
 * Moves the responses of a database that was made before answers became the body of a row: all of them or none, also
 * when two processes open it at once.
 */
export function moveOldTable(database: Database.Database): void {
  const isOld = () => database.prepare(exists).all().length > 0;
  if (!isOld()) return;
  database.exec('begin immediate');
  try {
    if (isOld()) {
      const insert = database.prepare('insert into box (survey, id, version, body) values (?, ?, ?, ?)');
      const rows = database.prepare('select survey, id, version, answers from response').all();
      for (const { survey, id, version, answers } of rows as Iterable<OldRow>) {
        insert.run(survey, id, version, bodyOf(JSON.parse(answers) as Answers));
      }
      database.exec('drop table response');
    }
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}
