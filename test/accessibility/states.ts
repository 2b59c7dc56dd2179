import results from '../../demo/site/results.json' with { type: 'json' };
import telephonie from '../../demo/surveys/telephonie-crm-2020.json' with { type: 'json' };
import { defineSurveyForm } from '../../src/define.ts';
import { SurveyForm } from '../../src/element/survey-form.ts';
import { SurveyError } from '../../src/schema/survey-error.ts';
import { testKeys } from '../suites/keys.ts';
import type { Mounted } from '../suites/mount.ts';
import { interruptedStates } from './interrupted-states.ts';
import { fillIn, frame, goOn, showing, unfold, type Show } from './show.ts';
import { waitUntil } from '../suites/wait-until.ts';

SurveyForm.useChecker(async () => (await import('../../src/check/find-faults.ts')).findFaults);

const [situation, opinion] = telephonie.pages.filter(({ name }) => ['situation', 'opinion'].includes(name));

/** Two pages of the survey of the demonstration, with a question that depends on another one. */
const survey = { ...telephonie, opens: '2020-01-20T00:00:00+01:00', pages: [situation, opinion] };
const onePage = { ...survey, pages: [opinion] };
const sealed = {
  ...onePage,
  privacy: { ...telephonie.privacy, publicKey: testKeys.publicKey, collectorForgets: true },
};
const limited = {
  ...survey,
  review: false,
  pages: [
    {
      name: 'limited',
      questions: [
        {
          ...{ type: 'choice', name: 'tools', multiple: true, maxChoices: 1, required: true },
          title: { fr: 'Vos outils ?', nl: 'Uw hulpmiddelen?', de: 'Ihre Werkzeuge?', en: 'Your tools?' },
          choices: [1, 2].map((value) => ({ value: `c${value}`, text: `CRM ${value}` })),
        },
      ],
    },
  ],
};
const broken = { ...survey, minutes: 'six', pages: [{ name: 'none', questions: [{ type: 'unknown' }] }] };

const at = (moment: string): { clock: () => Date } => ({ clock: () => new Date(moment) });
const open = at('2020-02-03T10:00:00+01:00');
const never = (): Promise<never> => new Promise(() => {});
const refused = (): Promise<never> => Promise.reject(new SurveyError('send-refused', 'the survey is closed'));

/** Where the published results of the demonstration are. */
const withResults = { attributes: { results: '/published-results' } };

/**
 * Everything that the element can look like, a line for each. What stands here is checked in every language and engine.
 *
 * The steps are what the respondent does: `fillIn` answers the page, `goOn` presses its first button.
 */
export const states: Readonly<Record<string, Show>> = {
  'a survey that loads': loading,
  'the first page': showing(survey, open),
  'the first page, unfolded': showing(survey, open, unfold),
  'a sealed survey, with all that its notice says': showing(sealed, open, unfold, showDeparture),
  'a survey whose key is not the one that the page pins': showing(sealed, {
    ...open,
    attributes: { fingerprint: '0' },
  }),
  'a page with faults': showing(survey, open, goOn),
  'a fault that was put right': showing(survey, open, goOn, pickFirst),
  'faults that were all put right': showing(survey, open, goOn, fillIn),
  'one tick too many': showing(limited, open, tickAll),
  'a question that depends on an answer': showing(survey, open, fillIn),
  'the last page': showing(survey, open, fillIn, goOn),
  'a free text that names somebody': showing(onePage, open, nameSomebody, undoOffered),
  'the review of all answers': showing(survey, open, fillIn, goOn, fillIn, goOn),
  'an answer that is changed': showing(survey, open, fillIn, goOn, goOn, change),
  sending: showing(survey, { ...open, send: never }, fillIn, goOn, goOn, goOn),
  'not sent': showing(survey, { ...open, send: refused }, fillIn, goOn, goOn, goOn),
  'not sent, with a copy': showing(survey, { ...open, send: refused }, fillIn, goOn, goOn, goOn, keepCopy),
  sent: showing(survey, open, fillIn, goOn, goOn, goOn),
  closed: showing(survey, at('2020-03-01T10:00:00+01:00')),
  'closed, with results': (language) => withAnswer(results, () => closedWithResults(language)),
  'one question at a time': showing(survey, { ...open, attributes: { layout: 'question-per-page' } }),
  'a way out': showing(survey, { ...open, attributes: { exit: 'https://example.org/' } }),
  'a draft': showing(survey, { ...open, attributes: { draft: '' } }, fillIn),
  'the plain theme': showing(survey, { ...open, attributes: { theme: 'plain' } }, goOn),
  'the government theme': showing(survey, { ...open, attributes: { theme: 'government' } }, goOn),
  'the theme of high contrast': showing(survey, { ...open, attributes: { theme: 'contrast' } }, goOn),
  'a questionnaire on paper': showing(survey, open, print),
  'not open yet': showing(survey, at('2020-01-01T10:00:00+01:00')),
  'a survey that cannot be shown': showing(broken),
  'a survey that cannot be shown, with its faults': showing(broken, { debug: true }, faultsAreListed),
  'a preview': showing(survey, { ...open, send: undefined }),
  'a survey of one page': showing(onePage, open),
  ...interruptedStates,
};

/** The survey file never comes. */
async function loading(): ReturnType<Show> {
  defineSurveyForm();
  const form = document.createElement('survey-form');
  form.dataset['mount'] = '';
  form.fetchSurvey = never;
  frame.append(form);
  await waitUntil(() => form.shadowRoot?.querySelector('.notice'), 'it says so');
  return form;
}

/** Unfolds what would leave the device. */
async function showDeparture({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('.departure textarea').length > 0, 'the bytes are shown');
}

/** Writes what the guard of free texts finds, and leaves the field. */
async function nameSomebody({ find, findAll }: Mounted): Promise<void> {
  const field = find<HTMLTextAreaElement>('textarea');
  field.value = 'Mme Dubois, 0470 12 34 56, delphine.vandenbroucke-janssens@financien.example.org';
  for (const event of ['input', 'focusout']) field.dispatchEvent(new Event(event, { bubbles: true }));
  await waitUntil(() => findAll('.guard li').length === 3, 'the guard has found all');
}

/** Masks the first of what was found. */
async function undoOffered({ find }: Mounted): Promise<void> {
  find('.guard button').click();
}

/** Answers the first question. */
async function pickFirst({ find }: Mounted): Promise<void> {
  find('[type=radio]').click();
}

/** Ticks more than may be ticked, and is told so. */
async function tickAll({ findAll }: Mounted): Promise<void> {
  for (const box of findAll('[type=checkbox]')) box.click();
  await waitUntil(() => findAll('.remark').length > 0, 'it is remarked');
}

/** Goes from the review to the first question. */
async function change({ find }: Mounted): Promise<void> {
  find('.review button').click();
}

/** Asks for a copy of the answers, without letting the browser keep a file. */
async function keepCopy({ find }: Mounted): Promise<void> {
  find('.summary button').click();
}

/** What printing does to the page. */
async function print(): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
}

const closedWithResults = showing(telephonie, { ...at('2020-03-01T10:00:00+01:00'), ...withResults }, resultsAreShown);

/** The server of the tests makes a script of every JSON file: what is fetched meanwhile is answered here. */
async function withAnswer<T>(json: unknown, act: () => Promise<T>): Promise<T> {
  const { fetch } = window;
  window.fetch = () => Promise.resolve(Response.json(json));
  return act().finally(() => (window.fetch = fetch));
}

/** The results are fetched when the survey is closed. */
async function resultsAreShown({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('table').length > 0, 'the results are shown');
}

/** The checker that finds every fault is fetched when it is wanted. */
async function faultsAreListed({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('.faults li').length > 1, 'the checker has listed the faults');
}
