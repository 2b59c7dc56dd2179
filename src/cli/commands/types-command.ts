import { existsSync, readFileSync, statSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { writeTypes } from '../../typed/write-types.ts';
import { overwriteOption, refuseOverwriting } from '../io/output-options.ts';
import { loadOwnTypes, typesOption } from '../io/own-types.ts';
import { exitTwoOnMistake, readSurveyFile } from '../io/read-survey-file.ts';
import { readable, writeOutput } from '../io/write-output.ts';

const help = `
Examples:
  $ survey-form types survey.json --out survey.answers.d.ts --overwrite
  $ survey-form types survey.json --name CallsAnswers`;

interface Options {
  readonly name: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly types?: string;
}

/** `survey-form types <survey>`: writes the TypeScript declaration of a survey's answers. */
export const typesCommand = (): Command =>
  new Command('types')
    .description('Write the TypeScript type of the answers to a survey file.')
    .argument('<survey>', 'survey file')
    .option('--name <name>', 'name of the interface', identifier, 'Answers')
    .option('--out <file>', 'file to write (default: print it)')
    .addOption(overwriteOption())
    .addOption(typesOption())
    .addHelpText('after', help)
    .action(exitTwoOnMistake(run));

async function run(path: string, { name, out, overwrite, types }: Options): Promise<void> {
  const text = writeTypes(readSurveyFile(path, await loadOwnTypes(types)), name);
  if (out === undefined) return void process.stdout.write(text);
  if (existsSync(out) && statSync(out).isFile() && readFileSync(out, 'utf8') === text) return;
  refuseOverwriting(out, overwrite, path);
  await writeOutput([text], out, { mode: readable, overwrite });
}

/** Words that TypeScript does not take as the name of an interface. */
const reserved = new Set(
  `any bigint boolean break case catch class const continue debugger default delete do else enum export extends false
   finally for function if implements import in instanceof interface let never new null number object package private
   protected public return static string super switch symbol this throw true try typeof undefined unknown var void while
   with yield`.split(/\s+/),
);

function identifier(name: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name) && !reserved.has(name)) return name;
  throw new InvalidArgumentError('expected a name of TypeScript, such as "Answers"');
}
