import type { Context } from 'hono';
import { problem } from './problem.ts';
import type { SurveySource } from '../surveys/survey-source.ts';

/** So long a browser may show a survey without asking again, in seconds. */
const maxAge = 60;

/** Serves a survey file, for any page that may read it. */
export function surveyRoute(surveys: SurveySource) {
  return (context: Context): Response => {
    const hosted = surveys.get(context.req.param('file')!.replace(/\.json$/, ''));
    if (!hosted) return problem('unknown-survey', 'Check the address: it is /surveys/<id>.json.');
    context.header('etag', hosted.etag);
    context.header('cache-control', `public, max-age=${maxAge}`);
    context.header('cross-origin-resource-policy', 'cross-origin');
    if (context.req.header('if-none-match')?.includes(hosted.etag)) return context.body(null, 304);
    return context.body(hosted.text, 200, { 'content-type': 'application/json; charset=utf-8' });
  };
}
