import { createCollector, type CollectorOptions } from '../../../src/collector/routes/app.ts';
import { openSqliteStore } from '../../../src/collector/stores/sqlite-store.ts';
import type { Store } from '../../../src/collector/stores/store.ts';
import { answersOf } from '../../../src/collector/stores/stored-body.ts';
import { createSurveySource, type SurveySource } from '../../../src/collector/surveys/survey-source.ts';
import { newResponseId } from '../../../src/transport/envelope.ts';
import type { Hono } from 'hono';

/** A survey of two questions; the second one is hidden until the first one is "now". */
export const poll = {
  id: 'poll',
  version: 2,
  languages: ['fr', 'nl'],
  title: { fr: 'Téléphonie', nl: 'Telefonie' },
  opens: '2026-01-10T08:00:00+01:00',
  closes: '2026-02-11T23:59:00+01:00',
  pages: [
    {
      name: 'only',
      questions: [
        {
          type: 'choice',
          name: 'impacted',
          title: 'Impacted?',
          required: true,
          choices: [
            { value: 'now', text: 'Now' },
            { value: 'no', text: 'No' },
          ],
        },
        {
          type: 'choice',
          name: 'problems',
          title: 'Problems?',
          multiple: true,
          visibleIf: "{impacted} = 'now'",
          choices: [
            { value: 'noise', text: 'Noise' },
            { value: 'delay', text: 'Delay' },
            { value: 'drops', text: 'Drops' },
          ],
        },
      ],
    },
  ],
};

/** A moment at which the poll is open. */
export const whileOpen = Date.parse('2026-01-20T12:00:00+01:00');

/** The poll as the collector reads it. */
export const pollSource = (survey: object = poll): SurveySource =>
  createSurveySource([{ name: 'poll.json', text: JSON.stringify(survey) }]);

/** A collector of the poll on an own store in memory. */
export function pollCollector(options: Partial<CollectorOptions> = {}): { readonly app: Hono; readonly store: Store } {
  const store = options.store ?? openSqliteStore(':memory:');
  const app = createCollector({
    surveys: pollSource(),
    allowedOrigins: [],
    clock: () => whileOpen,
    log: (line) => {
      throw new Error(`the collector logged: ${line}`);
    },
    ...options,
    store,
  });
  return { app, store };
}

/** An envelope of the poll, with some members replaced. */
export const pollEnvelope = (changes: object = {}) => ({
  format: 1 as const,
  id: newResponseId(),
  survey: 'poll',
  version: 2,
  answers: { impacted: 'now', problems: ['noise', 'drops'] },
  ...changes,
});

/** Posts to the poll; an object is sent as JSON. */
export async function post(
  app: { readonly fetch: Hono['fetch'] },
  body: unknown,
  { path = '/surveys/poll/answers', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return app.fetch(
    new Request(`http://collector.example${path}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

/** Everything that a store holds for a survey. */
export async function stored(store: Store, survey = 'poll') {
  const responses = [];
  for await (const { version, body } of store.list(survey)) responses.push({ version, answers: answersOf(body) });
  return responses;
}
