import type { SurveySource } from '../../collector/surveys/survey-source.ts';

/** What the operator is told at the start. */
export interface StartMessageOptions {
  readonly url: string;
  readonly surveys: SurveySource;
  /** Path of the database file, or address of the database. */
  readonly database: string;
  readonly allowedOrigins: readonly string[];
}

/** Writes what `survey-form serve` prints once it runs: addresses, and what to paste into a page. */
export function startMessage({ url, surveys, database, allowedOrigins }: StartMessageOptions): string {
  const ids = [...surveys.keys()];
  const sites = allowedOrigins.length > 0 ? allowedOrigins.join(' ') : 'only pages of this host (see --allow-origin)';
  const lines = [
    `survey-form collects answers on ${url}`,
    '',
    ...[...surveys.values()].map(({ checked: { survey } }) => {
      const closes = survey.closes === undefined ? '' : `, closes ${survey.closes}`;
      return `  survey    ${survey.id}, version ${survey.version}${closes}`;
    }),
    `  answers   ${database}`,
    `  sites     ${sites}`,
    '',
    'Paste this where the survey should appear:',
    '',
    `  <script type="module" src="${url}/survey-form.js"></script>`,
    ...ids.map((id) => {
      const address = `${url}/surveys/${id}`;
      return `  <survey-form src="${address}.json" endpoint="${address}/answers"></survey-form>`;
    }),
    '',
    'Or hand out the link of its own page:',
    '',
    ...ids.map((id) => `  ${url}/surveys/${id}`),
    '',
    'Stop with Ctrl+C.',
  ];
  return lines.join('\n');
}
