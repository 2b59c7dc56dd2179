import type { Context } from 'hono';
import { pickLanguage } from './pick-language.ts';
import { problem } from './problem.ts';
import { pageLanguages, writeSurveyPage, writeUnknownPage, type Page } from '../page/survey-page.ts';
import type { SurveySource } from '../surveys/survey-source.ts';

/** What the page of a survey needs to know. */
export interface SurveyPageOptions {
  readonly surveys: SurveySource;
  /** Pages that may show it in a frame. */
  readonly allowedOrigins: readonly string[];
  readonly clock: () => number;
}

/**
 * Serves the page of a survey: the link to hand out, and what an `isolated` element shows in its frame. Programs that ask
 * for a survey that is not there get a problem document, browsers a page.
 */
export function surveyPageRoute({ surveys, allowedOrigins, clock }: SurveyPageOptions) {
  return (context: Context): Response | Promise<Response> => {
    const hosted = surveys.get(context.req.param('id')!);
    const pick = (offered: readonly string[]): string =>
      pickLanguage(offered, context.req.query('lang'), context.req.header('accept-language'));
    context.header('vary', 'Accept-Language', { append: true });
    if (hosted) {
      const { survey } = hosted.checked;
      return send(context, writeSurveyPage(survey, pick(survey.languages), new Date(clock())), 200);
    }
    if (context.req.header('accept')?.includes('text/html')) {
      return send(context, writeUnknownPage(pick(pageLanguages)), 404);
    }
    return problem('unknown-survey', 'Check the address: it is /surveys/<id>.');
  };

  function send(context: Context, page: Page, status: 200 | 404): Response | Promise<Response> {
    context.header('content-security-policy', policyFor(allowedOrigins));
    // The page holds the time of the collector: it is asked for anew, and may still be kept for the way back.
    context.header('cache-control', 'no-cache');
    context.header('cross-origin-resource-policy', 'cross-origin');
    context.header('cross-origin-opener-policy', 'same-origin');
    context.header('permissions-policy', permissions);
    return context.html(page, status);
  }
}

/** What the page never asks for; copying and sharing a link, which it does, are left as they are. */
const permissions = [
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'payment',
  'usb',
  'serial',
  'hid',
  'publickey-credentials-get',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Scripts, styles and connections of the collector alone; nothing inline. */
const policyFor = (allowedOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framersOf(allowedOrigins)}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Who may show the page in a frame: the pages that may send answers. Sandboxed pages have no origin to be named by. */
function framersOf(allowedOrigins: readonly string[]): string {
  if (allowedOrigins.includes('*')) return '*';
  const origins = allowedOrigins.filter((origin) => URL.canParse(origin) && new URL(origin).origin === origin);
  return ["'self'", ...origins].join(' ');
}
