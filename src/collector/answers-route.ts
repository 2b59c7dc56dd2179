import type { Context } from 'hono';
import type { Envelope } from '../transport/envelope.ts';
import { checkAnswers } from './check-answers.ts';
import { envelopeSchema } from './envelope-schema.ts';
import { openingOf } from './opening.ts';
import { problem } from './problem.ts';
import type { Store } from './store.ts';
import { bodyOf } from './stored-body.ts';
import type { HostedSurvey, SurveySource } from './survey-source.ts';

/** What the route works with. */
export interface AnswersRouteOptions {
  readonly surveys: SurveySource;
  readonly store: Store;
  readonly clock: () => number;
  readonly graceMinutes: number;
}

/** Text, because it needs no preflight, and JSON, because everybody tries it. */
const contentTypes = ['text/plain', 'application/json'];

/**
 * Takes an envelope: checks everything, stores the answers, and says so only when they are on the disk.
 *
 * 201 when they were stored, 200 when the same envelope had been stored before, else a problem.
 */
export function answersRoute({ surveys, store, clock, graceMinutes }: AnswersRouteOptions) {
  return async (context: Context): Promise<Response> => {
    const hosted = surveys.get(context.req.param('id')!);
    if (!hosted) return problem('unknown-survey', 'Check the address: it is /surveys/<id>/answers.');
    const { survey } = hosted.checked;

    const contentType = context.req.header('content-type')?.split(';')[0]!.trim().toLowerCase() ?? '';
    if (!contentTypes.includes(contentType)) {
      return problem('unsupported-content-type', `Send ${contentTypes.join(' or ')}.`);
    }
    const opening = openingOf(survey, clock(), graceMinutes);
    if (opening === 'not-open') return problem(opening, `It opens on ${survey.opens}.`);

    // A body that breaks off is no fault of the collector: it is read as empty, and nobody is there to hear the answer.
    const text = await context.req.text().catch(() => '');
    const envelope = readEnvelope(text, hosted);
    if (envelope instanceof Response) return envelope;
    const { id, version } = envelope;
    // Who sent in time and missed the reply may ask again.
    if (opening === 'closed' && !(await store.has(survey.id, id))) {
      return problem(opening, `It closed on ${survey.closes}.`);
    }
    const { faults, answers } = checkAnswers(hosted.checked, envelope.answers);
    if (faults.length > 0) {
      return problem('answers-refused', 'Correct the answers named in "errors".', { errors: faults });
    }

    const result = await store.add({ id, survey: survey.id, version, body: bodyOf(answers) });
    if (result === 'conflict') return problem('id-used', 'Draw a new identifier for other answers.');
    return context.json({ status: 'stored' }, result === 'stored' ? 201 : 200);
  };
}

function readEnvelope(text: string, { checked: { survey } }: HostedSurvey): Envelope | Response {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem('not-json', 'Send an envelope as JSON.');
  }
  const { success, data: envelope, error } = envelopeSchema.safeParse(json);
  if (!success) {
    const { path, message } = error.issues[0]!;
    return problem('not-an-envelope', path.length > 0 ? `"${path.join('.')}": ${message}` : message);
  }
  if (envelope.survey !== survey.id) {
    return problem('not-an-envelope', `It belongs to another survey than "${survey.id}".`);
  }
  if (envelope.version !== survey.version) {
    return problem('old-version', `Version ${survey.version} is in use: load the survey file again.`);
  }
  return envelope;
}
