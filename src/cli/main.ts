import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkCommand } from './check-command.ts';
import { describeMistake } from './describe-mistake.ts';
import { diffCommand } from './diff-command.ts';
import { exportCommand } from './export-command.ts';
import { resultsCommand } from './results-command.ts';
import { serveCommand } from './serve-command.ts';
import { simulateCommand } from './simulate-command.ts';
import { testCommand } from './test-command.ts';
import { typesCommand } from './types-command.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

const program = new Command('survey-form')
  .description('Collects the answers to surveys embedded with <survey-form>, and hands them out.')
  .version(version)
  .addCommand(serveCommand())
  .addCommand(exportCommand())
  .addCommand(resultsCommand())
  .addCommand(checkCommand())
  .addCommand(testCommand())
  .addCommand(simulateCommand())
  .addCommand(diffCommand())
  .addCommand(typesCommand());

try {
  await program.parseAsync();
} catch (error) {
  const mistake = describeMistake(error);
  if (mistake === undefined) throw error;
  program.error(`error: ${mistake}`);
}
