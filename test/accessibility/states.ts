import { waitUntil } from '@open-wc/testing';
import telephonie from '../../demo/surveys/telephonie-crm-2020.json' with { type: 'json' };
import { defineSurveyForm } from '../../src/define.ts';
import { SurveyForm } from '../../src/element/survey-form.ts';
import { SurveyError } from '../../src/schema/survey-error.ts';
import type { Mounted } from '../suites/mount.ts';
import { fillIn, frame, goOn, showing, unfold, type Show } from './show.ts';

SurveyForm.useChecker(async () => (await import('../../src/check/find-faults.ts')).findFaults);

const [situation, opinion] = telephonie.pages.filter(({ name }) => ['situation', 'opinion'].includes(name));

/** Two pages of the survey of the demonstration, with a question that depends on another one. */
const survey = { ...telephonie, opens: '2020-01-20T00:00:00+01:00', pages: [situation, opinion] };
const onePage = { ...survey, pages: [opinion] };
const broken = { ...survey, minutes: 'six', pages: [{ name: 'none', questions: [{ type: 'unknown' }] }] };

const at = (moment: string): { clock: () => Date } => ({ clock: () => new Date(moment) });
const open = at('2020-02-03T10:00:00+01:00');
const never = (): Promise<never> => new Promise(() => {});
const refused = (): Promise<never> => Promise.reject(new SurveyError('send-refused', 'the survey is closed'));

/**
 * Everything that the element can look like, a line for each. What stands here is checked in every language and engine.
 *
 * The steps are what the respondent does: `fillIn` answers the page, `goOn` presses its first button.
 */
export const states: Readonly<Record<string, Show>> = {
  'what the page has in its place while it loads': loading,
  'the first page': showing(survey, open),
  'the first page, unfolded': showing(survey, open, unfold),
  'a page with faults': showing(survey, open, goOn),
  'a question that depends on an answer': showing(survey, open, fillIn),
  'the last page': showing(survey, open, fillIn, goOn),
  sending: showing(survey, { ...open, send: never }, fillIn, goOn, goOn),
  'not sent': showing(survey, { ...open, send: refused }, fillIn, goOn, goOn),
  sent: showing(survey, open, fillIn, goOn, goOn),
  closed: showing(survey, at('2020-03-01T10:00:00+01:00')),
  'not open yet': showing(survey, at('2020-01-01T10:00:00+01:00')),
  'a survey that cannot be shown': showing(broken),
  'a survey that cannot be shown, with its faults': showing(broken, { debug: true }, faultsAreListed),
  'a preview': showing(survey, { ...open, send: undefined }),
  'a survey of one page': showing(onePage, open),
};

/** The survey file never comes: what stands in the element is what the page has put there. */
async function loading(): ReturnType<Show> {
  defineSurveyForm();
  const form = document.createElement('survey-form');
  form.dataset['mount'] = '';
  form.fetchSurvey = never;
  form.innerHTML = '<p><a href="#paper">Answer on paper</a></p>';
  frame.append(form);
  await form.updateComplete;
  return form;
}

/** The checker that finds every fault is fetched when it is wanted. */
async function faultsAreListed({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('.faults li').length > 1, 'the checker has listed the faults', { timeout: 10_000 });
}
