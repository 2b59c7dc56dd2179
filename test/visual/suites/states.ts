import { broken, limited, otherTypes, pagesOf, reviewed, sealed, whole } from './surveys.ts';

/** What a respondent does, by selectors of the shadow root; the page then comes to rest. */
export type Step =
  | { readonly click: string; readonly nth?: number }
  | { readonly write: string; readonly text: string }
  | { readonly waitFor: string }
  | 'print'
  | 'reload';

/** One look of the element. */
export interface State {
  /** Heading in the gallery; the names of the pictures come from it. */
  readonly title: string;
  /** One sentence for the gallery. */
  readonly says: string;
  readonly survey?: object;
  /** Attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** How sending ends; default: well. */
  readonly sends?: 'refused' | 'never' | 'preview' | 'busy';
  /** What the clock says; default: while the survey is open. */
  readonly clock?: string;
  readonly language?: 'fr' | 'nl';
  readonly direction?: 'rtl';
  readonly scheme?: 'dark';
  /** What only Chromium can be told: that the page is printed, or that its reader forces colours. */
  readonly told?: 'print' | 'forced colours';
  /** Of its only picture, where one says it all; default: one for each width of the gallery. */
  readonly width?: 360 | 1000;
  readonly steps?: readonly Step[];
}

const goOn: Step = { click: '.primary' };
const answer: readonly Step[] = [
  { click: 'input[type=radio]', nth: 0 },
  { click: 'input[type=radio]', nth: 6 },
];
const toLast: readonly Step[] = [...answer, goOn, { waitFor: 'textarea' }];
const answered: readonly Step[] = [
  ...toLast,
  { write: 'textarea', text: 'Une salle calme à chaque étage.' },
  { click: 'input[type=radio]' },
];

/** Everything that the element can look like, in the order of the gallery. */
export const states: readonly State[] = [
  { title: 'The first page', says: 'The heading says how long it takes and who asks; the notice is computed.' },
  {
    title: 'The first page in Dutch',
    says: 'Each respondent picks the language; answers given so far stay.',
    language: 'nl',
  },
  {
    title: 'What protects the answers',
    says: 'Each sentence of the notice says whether it is a proof, a promise, a limit or the law.',
    survey: sealed,
    steps: [{ click: '.notice summary' }, { click: '.notice details details summary' }],
  },
  {
    title: 'Another key',
    says: 'The page pins the fingerprint of a key, and the survey has another one: nothing is sent.',
    survey: sealed,
    attributes: { fingerprint: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' },
    steps: [{ waitFor: '#refused' }],
  },
  {
    title: 'A name in a free text',
    says: 'On the device alone, the form points at what could tell who somebody is.',
    steps: [
      ...toLast,
      { write: 'textarea', text: 'Mme Dubois ne répond plus au 0470 12 34 56.' },
      { click: 'input[type=radio]' },
      { waitFor: '.guard li' },
    ],
  },
  {
    title: 'Faults',
    says: 'Going on without a required answer lists what is missing, with links to the questions.',
    steps: [goOn, { waitFor: '.summary' }],
  },
  {
    title: 'A fault that was put right',
    says: 'What was mended says so, and keeps its place until the answers are checked again: nothing moves under the finger.',
    width: 360,
    steps: [goOn, { waitFor: '.summary' }, { click: 'input[type=radio]' }],
  },
  {
    title: 'One tick too many',
    says: 'What is said to screen readers is seen as well, below the choices.',
    survey: limited,
    width: 360,
    steps: [0, 1, 2].map((nth) => ({ click: 'input[type=checkbox]', nth })),
  },
  {
    title: 'A conditional question',
    says: 'The third question is there because of the answer to the second one.',
    steps: answer,
  },
  {
    title: 'A matrix',
    says: 'A table on a wide screen, one question after the other on a phone.',
    survey: pagesOf('daily'),
  },
  {
    title: 'A ranking',
    says: 'Two of the choices are ranked; buttons move them, so that no dragging is needed.',
    survey: pagesOf('evolution'),
    steps: [{ waitFor: '.add' }, { click: '.add' }, { click: '.add' }],
  },
  {
    title: 'Other question types',
    says: 'Stars, a slider, a date, yes or no, amounts that add up, and a list that is searched.',
    survey: otherTypes,
    steps: [
      { waitFor: '.star' },
      { waitFor: '[type=range]' },
      { click: '.star', nth: 3 },
      { waitFor: '[role=combobox]' },
    ],
  },
  { title: 'The last page', says: 'A long text, and questions about the person who answers.', steps: toLast },
  {
    title: 'Review',
    says: 'All answers are read over before they are sent, and each can be changed.',
    survey: reviewed,
    steps: [...answered, goOn, { waitFor: '.review' }],
  },
  { title: 'Sending', says: 'While the answers are on their way.', sends: 'never', steps: [...answered, goOn] },
  {
    title: 'Trying again',
    says: 'The server is busy: the next attempt is made by itself, at once, or never.',
    sends: 'busy',
    steps: [...answered, goOn, { waitFor: '.waiting' }],
  },
  {
    title: 'Not sent',
    says: 'Sending failed: the answers stay on the page, and a copy of them can be kept.',
    sends: 'refused',
    steps: [...answered, goOn, { waitFor: '#unsent' }],
  },
  {
    title: 'Sent',
    says: 'Thanks, and the address of the survey for colleagues.',
    steps: [...answered, goOn, { waitFor: '.share' }],
  },
  {
    title: 'Sent, in Dutch',
    says: 'The same in Dutch.',
    language: 'nl',
    steps: [...answered, goOn, { waitFor: '.share' }],
  },
  { title: 'Closed', says: 'The survey is over, and nothing can be answered.', clock: '2020-03-01T10:00:00+01:00' },
  {
    title: 'Closed, with results',
    says: 'The published results take the place of the survey.',
    survey: whole,
    attributes: { results: '/results.json' },
    clock: '2020-03-01T10:00:00+01:00',
    steps: [{ waitFor: 'table' }],
  },
  { title: 'Not open yet', says: 'The survey says when it opens.', clock: '2020-01-01T10:00:00+01:00' },
  { title: 'Failure', says: 'The survey file has a fault: the respondent is told in plain words.', survey: broken },
  {
    title: 'Failure, with debug',
    says: 'The webmaster sees every fault with its place.',
    survey: broken,
    attributes: { debug: '' },
    steps: [{ waitFor: '.faults li:nth-child(2)' }],
  },
  {
    title: 'Preview',
    says: 'Without an address for the answers the element says that it sends nothing.',
    sends: 'preview',
  },
  {
    title: 'A restored draft',
    says: 'After a reload the answers are back, and can be deleted.',
    attributes: { draft: '' },
    steps: [...answer, { waitFor: '.draft' }, 'reload', { waitFor: '.draft' }],
  },
  {
    title: 'One question at a time',
    says: 'With layout="question-per-page".',
    attributes: { layout: 'question-per-page' },
  },
  {
    title: 'The exit button',
    says: 'With exit="…" a button leaves the page at once.',
    attributes: { exit: 'https://www.example.org/weather' },
  },
  { title: 'The theme plain', says: 'No boxes and no tints.', attributes: { theme: 'plain' }, steps: answer },
  {
    title: 'The theme government',
    says: 'Square, large and sober.',
    attributes: { theme: 'government' },
    steps: answer,
  },
  {
    title: 'The theme contrast',
    says: 'Text and background of the browser, thick lines.',
    attributes: { theme: 'contrast' },
    steps: answer,
  },
  { title: 'On a dark page', says: 'The colours follow those of the page around.', scheme: 'dark', steps: answer },
  {
    title: 'Forced colours',
    says: 'With colours that the reader forces, picked answers, faults and buttons keep their marks and borders.',
    told: 'forced colours',
    width: 360,
    steps: [{ click: 'input[type=radio]' }, goOn, { waitFor: '.summary' }],
  },
  {
    title: 'On paper',
    says: 'Printing shows every page and question, with conditions in words and room to write.',
    told: 'print',
    width: 1000,
    steps: ['print', { waitFor: '.paper' }],
  },
  {
    title: 'From right to left',
    says: 'In a language that is written so (here French words in its place), everything changes sides.',
    direction: 'rtl',
    steps: answer,
  },
];

/** Name of the pictures of a state, without width and ending. */
export const fileNameOf = ({ title }: State): string =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
