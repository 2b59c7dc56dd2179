import { expect } from '@open-wc/testing';
import { mount, squeeze, unmountAll } from '../../../test/suites/mount.ts';
import { nextTask } from '../../../test/suites/next-task.ts';
import { defineSurveyForm } from '../../define.ts';
import { loadAllWords, type Words } from '../base/registry.ts';
import { SurveyForm } from '../survey-form.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const survey = {
  id: 'tiny',
  version: 1,
  languages: ['nl'],
  title: 'Klein',
  pages: [{ name: 'p', questions: [{ type: 'text', name: 'a', title: 'Vraag' }] }],
};

/** Has it the look of a survey that can be answered, with a button that is filled? */
const isDressed = ({ shadowRoot }: SurveyForm): boolean => {
  const button = shadowRoot!.querySelector('.primary');
  return button !== null && getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)';
};

/** The address of a file with this content. */
const file = (content: string, type = 'application/json'): string => URL.createObjectURL(new Blob([content], { type }));

describe('<survey-form src>', () => {
  afterEach(unmountAll);

  it('shows the survey of a file', async () => {
    const { text } = await mount(undefined, { src: file(JSON.stringify(survey)) });
    expect(text()).to.contain('Klein').and.contain('Vraag');
  });

  const failures: readonly (readonly [string, string, string, string])[] = [
    ['a missing file', '/no-such-file.json', 'survey-missing', 'L’enquête n’a pas pu être chargée.'],
    ['a file that is not JSON', file('<!doctype html>', 'text/html'), 'survey-not-json', 'son fichier est endommagé'],
    ['a file with a fault', file('{"id": 7}'), 'survey-invalid', 'son fichier contient une erreur'],
    ['an empty file', file(''), 'survey-not-json', 'son fichier est endommagé'],
    ['null', file('null'), 'survey-invalid', 'son fichier contient une erreur'],
  ];
  for (const [what, src, code, sentence] of failures) {
    it(`says in the page's language that it cannot use ${what}, and keeps the link of the page`, async () => {
      const heard = new Promise<Event>((resolve) => document.addEventListener('survey-error', resolve, { once: true }));
      const { form, text, find } = await mount(undefined, { src });
      expect(((await heard) as CustomEvent<{ code: string }>).detail.code).to.equal(code);
      expect(text()).to.contain(sentence);
      form.innerHTML = '<a href="https://example.org/survey">Répondre</a>';
      expect(find<HTMLSlotElement>('slot').assignedElements()).to.deep.equal([form.firstElementChild]);
    });
  }

  it('says in a box that it cannot be shown', async () => {
    const { find } = await mount({ id: 7 });
    const { borderTopStyle, paddingLeft } = getComputedStyle(find('.failure'));
    expect([borderTopStyle, parseFloat(paddingLeft) > 10]).to.deep.equal(['solid', true]);
  });

  it('shows what the outlines of the types do not know', async () => {
    const questions = [
      { type: 'text', name: 'version', title: 'Versie', mask: 'aaa-99' },
      { type: 'rating', name: 'stars', title: 'Sterren', display: 'stars' },
      { type: 'number', name: 'minutes', title: 'Minuten', min: 0, max: 60, display: 'slider' },
      { type: 'slider', name: 'share', title: 'Deel' },
      { type: 'choice', name: 'city', title: 'Stad', display: 'combobox', choices: [{ value: 'g', text: 'Gent' }] },
    ];
    const { find, findAll, text } = await mount({ ...survey, pages: [{ name: 'p', questions }] });
    expect(find('.star')).to.be.instanceOf(HTMLElement);
    expect(findAll('input[type="range"]')).to.have.lengthOf(2);
    expect(find('[role=combobox]')).to.be.instanceOf(HTMLInputElement);
    expect(text()).to.contain('Nog geen antwoord').and.contain('Typ enkele letters');
  });

  it('says so when it has neither an address nor a survey', async () => {
    const { text } = await mount(undefined);
    expect(text()).to.contain('L’enquête n’a pas pu être chargée.');
  });

  it('shows every fault with its place to developers', async () => {
    const faulty = {
      ...survey,
      version: 0,
      pages: [{ name: 'p', questions: [{ type: 'text', name: 'a', titel: 'Vraag' }] }],
    };
    const { text, form } = await mount(faulty, { debug: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await form.updateComplete;
    expect(text()).to.contain('pages[0].questions[0]');
    expect(text()).to.contain('titel');
  });

  it('hides the place of a fault from everybody else', async () => {
    const { text } = await mount({ ...survey, pages: [] });
    expect(text()).not.to.contain('pages');
  });

  describe('while its file is on the way', () => {
    const { fetch } = window;
    const asked: { readonly address: string; readonly signal: AbortSignal; answer(content: unknown): void }[] = [];
    beforeEach(() => {
      asked.length = 0;
      window.fetch = (address, { signal } = {}) =>
        new Promise((resolve, reject) => {
          signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          const answer = (content: unknown): void => resolve(new Response(JSON.stringify(content)));
          asked.push({ address: address as string, signal: signal!, answer });
        });
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    function put(src: string, lang = ''): SurveyForm {
      defineSurveyForm();
      const form = document.createElement('survey-form');
      form.dataset['mount'] = '';
      form.lang = lang;
      form.src = src;
      form.innerHTML = '<a href="https://example.org/survey">Répondre</a>';
      document.body.append(form);
      return form;
    }
    const ready = (form: SurveyForm): Promise<unknown> =>
      new Promise((resolve) => form.addEventListener('survey-ready', resolve, { once: true }));
    const addresses = (): string[] => asked.map(({ address }) => address);
    const title = (form: SurveyForm): string => squeeze(form.shadowRoot!.querySelector('#title')!.textContent);

    it('keeps the look of a survey that came, when it did not take long', async () => {
      const form = put('/one');
      await waitUntil(() => asked.length === 1);
      const isReady = ready(form);
      asked[0]!.answer(survey);
      await isReady;
      // Longer than until it would be said that the survey is loading.
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(isDressed(form)).to.equal(true);
      form.remove();
    });

    it('asks no longer when it is taken off the page, and again when it is back', async () => {
      const form = put('/one');
      await waitUntil(() => asked.length === 1);
      form.remove();
      expect(asked[0]!.signal.aborted).to.equal(true);
      document.body.append(form);
      await waitUntil(() => asked.length === 2);
      const isReady = ready(form);
      asked[1]!.answer(survey);
      await isReady;
      expect(addresses()).to.deep.equal(['/one', '/one']);
      form.remove();
    });

    it('shows the last of several addresses only, whichever comes first', async () => {
      const form = put('/one');
      await waitUntil(() => asked.length === 1);
      form.src = '/two';
      await waitUntil(() => asked.length === 2);
      expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
      const isReady = ready(form);
      asked[1]!.answer({ ...survey, title: 'Twee' });
      asked[0]!.answer({ ...survey, title: 'Een' });
      await isReady;
      await form.updateComplete;
      expect(title(form)).to.equal('Twee');
      form.remove();
    });

    it('says so in a region that is there before, keeps room, and shows the link of the page only when it failed', async () => {
      const form = put('/one');
      form.lang = 'fr';
      await form.updateComplete;
      const region = form.shadowRoot!.querySelector('[role=status]')!;
      expect(squeeze(region.textContent)).to.equal('');
      expect(region.getBoundingClientRect().height).to.be.above(300);
      await waitUntil(() => squeeze(region.textContent) === 'L’enquête se charge…', 'it says so');
      expect(form.shadowRoot!.querySelector('slot')).to.equal(null);
      const failed = new Promise((resolve) => form.addEventListener('survey-error', resolve, { once: true }));
      asked[0]!.answer({ id: 7 });
      await failed;
      await form.updateComplete;
      expect(form.shadowRoot!.querySelector('[role=status]')).to.equal(region);
      expect(squeeze(region.textContent)).to.contain('son fichier contient une erreur');
      expect(form.shadowRoot!.querySelector('slot')).not.to.equal(null);
      form.remove();
    });

    /** Makes a language known whose words come when the test wants them: in Dutch. */
    function addSlowLanguage(language: string): { asked: number; answer(): void } {
      const slow = { asked: 0, answer: (): void => undefined };
      const arrival = new Promise<void>((resolve) => (slow.answer = resolve));
      const load = async (): Promise<Words> => {
        slow.asked += 1;
        await arrival;
        return loadAllWords('nl');
      };
      SurveyForm.addLanguage(language, { name: language, load });
      return slow;
    }
    /** Waits for the look of a survey that can be answered, then for whatever else is still under way. */
    async function expectDressed(form: SurveyForm, late: () => void): Promise<void> {
      await waitUntil(() => isDressed(form), 'it is dressed');
      late();
      for (let turn = 0; turn < 10; turn++) await nextTask();
      expect(isDressed(form)).to.equal(true);
      form.remove();
    }

    it('keeps the look of a survey that comes before the words that say that it is loading', async () => {
      const words = addSlowLanguage('x-loading');
      const form = put('/one', 'x-loading');
      await waitUntil(() => asked.length === 1);
      await waitUntil(() => words.asked === 2, 'the words are wanted');
      asked[0]!.answer(survey);
      await expectDressed(form, words.answer);
    });

    it('keeps the look of a survey that comes before the words that say that another has failed', async () => {
      const words = addSlowLanguage('x-failed');
      const form = put('/one', 'x-failed');
      await waitUntil(() => asked.length === 1);
      const before = words.asked;
      asked[0]!.answer({ id: 7 });
      await waitUntil(() => words.asked > before, 'the words are wanted');
      form.src = '/two';
      await waitUntil(() => asked.length === 2);
      asked[1]!.answer(survey);
      await expectDressed(form, words.answer);
    });
  });

  it('takes another survey when its address changes', async () => {
    const { form, text } = await mount(undefined, { src: file(JSON.stringify(survey)) });
    const ready = new Promise((resolve) => form.addEventListener('survey-ready', resolve, { once: true }));
    form.src = file(JSON.stringify({ ...survey, title: 'Groot' }));
    await ready;
    await form.updateComplete;
    expect(text()).to.contain('Groot');
  });

  it('says everything from the start when the first page begins with a type that loads later', async () => {
    const { form, text } = await mount({
      ...survey,
      pages: [{ name: 'p', questions: [{ type: 'date', name: 'a', title: 'Sinds wanneer?' }] }],
    });
    expect(text()).to.contain('Dag').and.contain('Jaar');
    expect(form.shadowRoot!.textContent).not.to.match(/date\.\w/);
  });

  it('recovers from a fault when the survey is set afterwards', async () => {
    const { form, text } = await mount(undefined);
    const ready = new Promise((resolve) => form.addEventListener('survey-ready', resolve, { once: true }));
    form.survey = survey;
    await ready;
    await form.updateComplete;
    expect(text()).to.contain('Vraag');
  });

  it('says that it is closed once it can, when it closes while its code is on the way', async () => {
    let now = new Date('2020-02-11T23:58:59+01:00');
    let rendered: Promise<unknown> | undefined;
    const closes = (event: Event): void => {
      now = new Date('2020-02-11T23:59:01+01:00');
      rendered = (event.target as SurveyForm).updateComplete;
    };
    document.addEventListener('survey-ready', closes, { once: true });
    const { find } = await mount({ ...survey, closes: '2020-02-11T23:59:00+01:00' }, { clock: () => now });
    await rendered;
    expect(find('#closed').textContent).to.contain('afgesloten');
  });

  it('takes the words of the closest language when a survey has one that the widget does not know', async () => {
    const { text } = await mount({ ...survey, languages: ['it'] });
    expect(text()).to.contain('Send my answers');
  });
});
