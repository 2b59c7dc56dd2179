import type { Context } from 'hono';
import { ZodError } from 'zod';
import type { Answers } from '../../engine/session.ts';
import type { Envelope } from '../../transport/envelope.ts';
import { checkAnswers } from './check-answers.ts';
import { readEnvelope } from './envelope-schema.ts';
import { keepsPromise } from './keep-promises.ts';
import { openingOf } from '../stores/opening.ts';
import { problem } from './problem.ts';
import type { Store } from '../stores/store.ts';
import { expectationOf, faultOfSeal } from './sealed-check.ts';
import { bodyOf, bodyOfSealed } from '../stores/stored-body.ts';
import type { HostedSurvey, SurveySource } from '../surveys/survey-source.ts';

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
    if (!(await keepsPromise(hosted, store))) {
      return problem('other-promises', 'The "privacy" block was changed under the same version.');
    }
    const envelope = await openMail(text, hosted);
    if (envelope instanceof Response) return envelope;
    const { id, version } = envelope;
    // Who sent in time and missed the reply may ask again.
    if (opening === 'closed' && !(await store.has(survey.id, id))) {
      return problem(opening, `It closed on ${survey.closes}.`);
    }
    const body = envelope.sealed ? bodyOfSealed(envelope.sealed) : checkedBody(hosted, envelope.answers);
    if (body instanceof Response) return body;
    const result = await store.add({ id, survey: survey.id, version, body });
    if (result === 'conflict') return problem('id-used', 'Draw a new identifier for other answers.');
    return context.json({ status: 'stored' }, result === 'stored' ? 201 : 200);
  };
}

/** What is to be stored of answers that can be read, when nothing is wrong with them. */
function checkedBody({ checked }: HostedSurvey, sent: Answers): string | Response {
  const { faults, answers } = checkAnswers(checked, sent);
  if (faults.length === 0) return bodyOf(answers);
  return problem('answers-refused', 'Correct the answers named in "errors".', { errors: faults });
}

/** Reads an envelope and compares what stands on it with the survey. */
async function openMail(text: string, hosted: HostedSurvey): Promise<Envelope | Response> {
  const { survey } = hosted.checked;
  let envelope: Envelope;
  try {
    envelope = readEnvelope(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof ZodError)) return problem('not-json', 'Send an envelope as JSON.');
    const { path, message } = error.issues[0]!;
    return problem('not-an-envelope', path.length > 0 ? `"${path.join('.')}": ${message}` : message);
  }
  if (envelope.survey !== survey.id) {
    return problem('not-an-envelope', `It belongs to another survey than "${survey.id}".`);
  }
  if (envelope.version !== survey.version) {
    return problem('old-version', `Version ${survey.version} is in use: load the survey file again.`);
  }
  const expected = await expectationOf(hosted);
  if (envelope.privacy !== undefined && envelope.privacy !== expected.privacy) {
    return problem(
      'other-promises',
      'The "privacy" block of this survey says something else: load the survey file again.',
    );
  }
  if (expected.key !== undefined && !envelope.sealed) {
    return problem('not-sealed', 'Answers to this survey are sealed to the key in its file.');
  }
  if (!envelope.sealed) return envelope;
  if (expected.key === undefined) return problem('not-an-envelope', 'This survey has no key: do not seal its answers.');
  const fault = faultOfSeal(envelope.sealed, expected);
  return fault === undefined ? envelope : problem('not-an-envelope', `${fault}.`);
}
