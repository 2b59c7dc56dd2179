import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Handler } from 'hono';
import type * as built from '../../../src/collector/index.ts';
import { openDatabase, readDatabase, type Row } from './database.ts';
import { projectRoot } from './site.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The collector as `npm run build` made it. */
const { createCollector, openSqliteStore, readSurveyFolder, withElementFiles } = (await import(
  pathToFileURL(join(projectRoot, 'dist/node/collector.js')).href
)) as typeof built;

/** A collector to put behind a site. */
export interface CollectorInUse {
  /** Answers its requests on a site: `app.all('*', collector.handle)`. */
  readonly handle: Handler;
  /** Answers one request; the second argument is what Node knows of it. */
  fetch(request: Request, env: object): Promise<Response>;
  /** What is in its database. */
  rows(): readonly Row[];
  /** The same, when answers are sealed to the key of the tests. */
  opened(): Promise<readonly Row[]>;
}

/**
 * Makes a collector of one survey, with its own pages, on a database of its own.
 *
 * @param test the test that needs it
 * @param survey the survey file
 * @param allowedOrigins pages that may send answers, besides those of the collector's own origin
 * @param now the moment at which its clock stands
 */
export function useCollector(
  test: TestContext,
  survey: { readonly id: string },
  { allowedOrigins = [], now = Date.now() }: { allowedOrigins?: readonly string[]; now?: number } = {},
): CollectorInUse {
  const folder = temporaryFolder(test);
  const surveys = join(folder, 'surveys');
  mkdirSync(surveys);
  writeFileSync(join(surveys, `${survey.id}.json`), JSON.stringify(survey));
  const file = join(folder, 'answers.sqlite');
  const store = openSqliteStore(file);
  test.after(() => store.close());
  const app = withElementFiles(
    createCollector({ surveys: readSurveyFolder(surveys), store, allowedOrigins, clock: () => now }),
  );
  const fetch = async (request: Request, env: object): Promise<Response> => app.fetch(request, env);
  return {
    fetch,
    handle: ({ req, env }) => fetch(req.raw, env as object),
    rows: () => readDatabase(file),
    opened: () => openDatabase(file, survey),
  };
}
