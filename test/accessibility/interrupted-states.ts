import telephonie from '../../demo/surveys/telephonie-crm-2020.json' with { type: 'json' };
import { defineSurveyForm } from '../../src/define.ts';
import { SurveyForm } from '../../src/element/survey-form.ts';
import { noteLogic } from '../../src/questions/note/note.logic.ts';
import { testKeys } from '../suites/keys.ts';
import { unmountAll, type Mounted } from '../suites/mount.ts';
import { afterwards, fillIn, goOn, frame, showing, type Language, type Show, type Step } from './show.ts';
import { waitUntil } from '../suites/wait-until.ts';

/** A type whose code never comes, as when the network is away once the first page is shown. */
SurveyForm.use({ ...noteLogic, type: 'far', load: () => Promise.reject(new Error('the network is away')) });

const { intro: _, ...rest } = telephonie;
const [proposal] = telephonie.pages.find(({ name }) => name === 'opinion')!.questions;
const page = { name: 'one', title: proposal!.title, questions: [proposal] };

/** One question: what is looked at stands around it. */
const short = { ...rest, opens: '2020-01-20T00:00:00+01:00', review: false, pages: [page] };
const interrupted = {
  ...short,
  pages: [page, { name: 'two', title: 'Two', questions: [{ type: 'far', name: 'far', title: 'Far', text: 'Far' }] }],
};
const sealed = { ...short, privacy: { ...telephonie.privacy, publicKey: testKeys.publicKey } };

const open = { clock: () => new Date('2020-02-03T10:00:00+01:00') };
const withDraft = { ...open, attributes: { draft: '' } };

/** What the element looks like when a person, a browser or a network interrupts: drafts, retries, refusals. */
export const interruptedStates: Readonly<Record<string, Show>> = {
  'trying again, with the seconds until then': (language) => {
    beBusy();
    return showing(short, { ...open, send: undefined, endpoint: '/busy' }, fillIn, goOn, waits)(language);
  },
  'a draft that was restored': onDevice(restored(isKept)),
  'the question whether to delete the draft': onDevice(restored(isKept, askToDelete)),
  'a draft that another tab keeps': onDevice(showing(short, withDraft, fillIn, takeOver, isNotKept)),
  'a draft that was sent or deleted elsewhere': onDevice(showing(short, withDraft, fillIn, takeAway, isNotKept)),
  'a draft that the browser does not keep': onDevice(showing(short, withDraft, refuseStorage, fillIn, isNotKept)),
  'a page that cannot be loaded while the network is away': stoppedOffline,
  'a sealed survey on a page without a secure connection': (language) => {
    loseSecurity();
    return showing(sealed, open, isRefused)(language);
  },
};

/** Colours follow those of the page by what comes after the first page: where that does not come, they are those of a light one. */
export const lightOnly: readonly string[] = ['a page that cannot be loaded while the network is away'];

/** Begins and ends with a device on which nothing is kept. */
function onDevice(show: Show): Show {
  return (language) => {
    localStorage.clear();
    afterwards(() => localStorage.clear());
    return show(language);
  };
}

/** Answers, takes the element off the page, and comes back. */
function restored(...steps: readonly Step[]): Show {
  return async (language) => {
    await showing(short, withDraft, fillIn)(language);
    unmountAll();
    return showing(short, withDraft, ...steps)(language);
  };
}

async function isKept({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('.draft #draft-delete').length > 0, 'the draft can be deleted');
}

/** What can be deleted is kept; here nothing is. */
async function isNotKept({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('.draft').length > 0 && findAll('#draft-delete').length === 0, 'no draft is kept');
}

async function askToDelete({ find }: Mounted): Promise<void> {
  find('#draft-delete').click();
}

/** What opening the survey in another tab leaves on the device. */
async function takeOver(): Promise<void> {
  const [key, draft] = Object.entries(localStorage)[0] as [string, string];
  localStorage.setItem(key, JSON.stringify({ ...(JSON.parse(draft) as object), writer: 'another tab' }));
  dispatchEvent(new StorageEvent('storage'));
}

/** What sending from another tab leaves on the device. */
async function takeAway(): Promise<void> {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
}

/** The device is full once the survey is shown. */
async function refuseStorage(): Promise<void> {
  replace(Storage.prototype, 'setItem', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

/** A server that wants to be asked again in a minute. */
function beBusy(): void {
  replace(window, 'fetch', () =>
    Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '60' } })),
  );
}

async function waits({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('.waiting button').length === 2, 'the next attempt is announced');
  afterwards(() => findAll('.waiting button').at(-1)?.click());
}

/** What the second page needs does not come: going on says so. What follows the first page does not come either. */
async function stoppedOffline(language: Language): ReturnType<Show> {
  defineSurveyForm();
  const form = document.createElement('survey-form');
  Object.assign(form, { ...open, lang: language, survey: interrupted, send: () => Promise.resolve() });
  frame.append(form);
  const find = (selector: string): HTMLElement | null | undefined => form.shadowRoot?.querySelector(selector);
  await waitUntil(() => find('.primary'), 'the first page is shown');
  find('.primary')!.click();
  await waitUntil(() => find('#unsent'), 'that there is no connection is said');
  return form;
}

/** As a page that came by http: it has no way to seal. */
function loseSecurity(): void {
  replace(crypto, 'subtle', undefined);
  replace(window, 'isSecureContext', false);
}

async function isRefused({ findAll }: Mounted): Promise<void> {
  await waitUntil(() => findAll('#refused a').length === 1, 'the way to a secure connection is offered');
}

/** Replaces a property until the page of the test is cleared. */
function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  afterwards(() => {
    Reflect.deleteProperty(owner, name);
    if (before) Object.defineProperty(owner, name, before);
  });
}
