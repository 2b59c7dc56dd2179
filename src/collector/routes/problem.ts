/** Why the collector refused a request. The codes are stable; act upon them, not upon the texts. */
export type ProblemCode = keyof typeof problems;

/** A problem as it is sent (RFC 9457). */
export interface Problem {
  /** `urn:problem-type:survey-form:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What to do about it. */
  readonly detail: string;
  readonly code: ProblemCode;
  /** For `answers-refused`: what is wrong with which answer. */
  readonly errors?: readonly { readonly name: string; readonly code: string }[];
}

const problems = {
  'not-json': [400, 'The body is not JSON'],
  'not-an-envelope': [400, 'The body is not an envelope'],
  'origin-not-allowed': [403, 'This page may not send answers here'],
  'not-open': [403, 'The survey is not open yet'],
  'not-found': [404, 'Nothing is here'],
  'unknown-survey': [404, 'No such survey'],
  'method-not-allowed': [405, 'This method is not possible here'],
  'old-version': [409, 'The survey has another version'],
  'other-promises': [409, 'The survey promises something else'],
  'id-used': [409, 'This identifier was used for other answers'],
  closed: [410, 'The survey is closed'],
  'too-large': [413, 'The body is too large'],
  'unsupported-content-type': [415, 'The content type is not supported'],
  'not-sealed': [422, 'The answers are not sealed'],
  'answers-refused': [422, 'The answers do not fit the survey'],
  'too-many-requests': [429, 'Too many requests'],
  'internal-error': [500, 'The collector failed'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

/**
 * Makes the answer to a request that is refused: problem details for HTTP APIs (RFC 9457).
 *
 * @param code why it is refused; decides status and title
 * @param detail what to do about it, in English, for developers and operators
 * @param extra more members of the problem, more headers of the response
 * @example
 * return problem('closed', 'It closed on 2020-02-11T23:59:00+01:00.');
 */
export function problem(
  code: ProblemCode,
  detail: string,
  { errors, headers }: { errors?: Problem['errors']; headers?: Readonly<Record<string, string>> } = {},
): Response {
  const [status, title] = problems[code];
  const type = `urn:problem-type:survey-form:${code}`;
  const body: Problem = { type, title, status, detail, code, ...(errors && { errors }) };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  });
}
