import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { auditCommand } from './commands/audit-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { describeMistake } from './io/describe-mistake.ts';
import { diffCommand } from './commands/diff-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { keysCommand } from './commands/keys-command.ts';
import { openCommand } from './commands/open-command.ts';
import { resultsCommand } from './commands/results-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { simulateCommand } from './commands/simulate-command.ts';
import { testCommand } from './commands/test-command.ts';
import { typesCommand } from './commands/types-command.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Exit code for a command that is mistyped: 1 is for what a command found, or could not do. */
const mistyped = 2;

const program = new Command('survey-form')
  .description('Collects the answers to surveys embedded with <survey-form>, and hands them out.')
  .version(version)
  .addCommand(serveCommand())
  .addCommand(exportCommand())
  .addCommand(keysCommand())
  .addCommand(openCommand())
  .addCommand(resultsCommand())
  .addCommand(auditCommand())
  .addCommand(checkCommand())
  .addCommand(testCommand())
  .addCommand(simulateCommand())
  .addCommand(diffCommand())
  .addCommand(typesCommand());

throwWhenMistyped(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : mistyped);
  const mistake = describeMistake(error);
  if (mistake === undefined) throw error;
  console.error(`error: ${mistake}`);
  process.exitCode = 1;
}

/** Commands of commands too, such as `keys new`. */
function throwWhenMistyped(command: Command): void {
  command.exitOverride();
  command.commands.forEach(throwWhenMistyped);
}
