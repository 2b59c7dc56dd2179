import { join } from 'node:path';
import { Option } from 'commander';

/** Where the survey files are. */
export const surveysOption = (): Option =>
  new Option('--surveys <folder>', 'folder of the survey files (*.json)').default('surveys');

/** Where the answers are. */
export const dataOption = (): Option => new Option('--data <folder>', 'folder of the database').default('data');

/** The database in the folder given by `--data`. */
export const databaseFile = (folder: string): string => join(folder, 'answers.sqlite');
