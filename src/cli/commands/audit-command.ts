import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Finding } from '../../collector/audit/finding.ts';
import { auditPostgres } from '../../collector/audit/postgres-audit.ts';
import { auditSqlite } from '../../collector/audit/sqlite-audit.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { databaseFile, dataOption } from '../io/folders.ts';
import { databaseOption, nameOfPlace, type StorePlace } from '../io/open-store.ts';

const help = `
Examples:
  $ survey-form audit
  $ survey-form audit --data /var/lib/survey-form
  $ survey-form audit --database postgres://collector@db.example/union

Measures on a database of its own, filled with test answers, whether the place of an answer shows when it came; then looks
for traces in the real one, which it does not change. "limit" is as promised, but should be known. Exit code: 0 without a
trace, 1 with one.`;

/** `survey-form audit`: looks for traces of who answered, when and in which order. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('Look for traces of order, time or person in the database.')
    .addOption(dataOption())
    .addOption(databaseOption())
    .addHelpText('after', help)
    .action(audit);

async function audit(place: StorePlace): Promise<void> {
  const findings = await findingsIn(place);
  const traces = findings.filter(({ verdict }) => verdict === 'trace').length;
  console.log(auditReport(findings));
  console.log(
    `\n${nameOfPlace(place)}: ${traces === 0 ? 'no trace found' : `${traces} of ${findings.length} checks found a trace`}.`,
  );
  if (traces > 0) process.exitCode = 1;
}

async function findingsIn({ data, database }: StorePlace): Promise<readonly Finding[]> {
  if (database !== undefined) return auditPostgres(database);
  const file = databaseFile(data);
  if (!existsSync(file)) throw new SurveyError('survey-missing', `no answers are stored in ${nameOfPlace({ data })}`);
  return auditSqlite(file);
}

/** Writes findings as a table: verdict, what was looked at, what was found. */
function auditReport(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  return findings
    .map(({ verdict, check, sentence }) => `${word[verdict].padEnd(5)}  ${check.padEnd(width)}  ${sentence}`)
    .join('\n');
}

const word = { ok: 'ok', limit: 'limit', trace: 'TRACE' } as const;
