import { expect } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../../../test/suites/mount.ts';
import { waitUntil } from '../../../../test/suites/wait-until.ts';

const both = (fr: string, nl: string) => ({ fr, nl });
const list = (...values: string[]) => values.map((value) => ({ value, text: both(`${value}-fr`, `${value}-nl`) }));

const survey = {
  id: 'office',
  version: 2,
  languages: ['fr', 'nl'],
  title: both('Le bureau', 'Het bureau'),
  closes: '2020-02-11T23:59:00+01:00',
  timeZone: 'Europe/Brussels',
  pages: [
    {
      name: 'only',
      questions: [
        { type: 'choice', name: 'work', title: both('Où ?', 'Waar?'), choices: list('desk', 'field', 'both') },
        { type: 'matrix', name: 'tool', title: both('Outil', 'Tool'), rows: list('sound'), columns: list('ok', 'bad') },
        { type: 'yes-no', name: 'calm', title: both('Calme ?', 'Rustig?') },
        { type: 'rating', name: 'mark', title: both('Note', 'Cijfer'), max: 2, maxLabel: both('Haute', 'Hoog') },
        { type: 'ranking', name: 'wishes', title: both('Souhaits', 'Wensen'), choices: list('staff', 'pay') },
        { type: 'choice', name: 'noise', title: both('Bruit', 'Lawaai'), multiple: true, choices: list('phones') },
        { type: 'text', name: 'words', title: both('Dites', 'Zeg') },
      ],
    },
  ],
};

const counts = (...pairs: readonly (readonly [string | number | boolean, number | null])[]) =>
  pairs.map(([value, count]) => ({ value, count }));

const results = {
  format: 1,
  survey: 'office',
  version: 2,
  responses: 1412,
  tallies: [
    { question: 'work', kind: 'one', answered: 1400, counts: counts(['desk', 1050], ['field', null], ['both', null]) },
    { question: 'tool', row: 'sound', kind: 'one', answered: 40, counts: counts(['ok', 30], ['bad', 10]) },
    { question: 'calm', kind: 'one', answered: 20, counts: counts([true, 15], [false, 5]) },
    { question: 'mark', kind: 'one', answered: 20, counts: counts([1, 15], [2, 5]) },
    { question: 'wishes', kind: 'first', answered: 20, counts: counts(['staff', 15], ['pay', 5]) },
    { question: 'noise', kind: 'several', answered: 20, counts: counts(['phones', 15]) },
  ],
};

const addressOf = (content: unknown): string =>
  URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));

const after = () => new Date('2020-02-12T10:00:00+01:00');
const during = () => new Date('2020-02-03T10:00:00+01:00');

/** What was fetched, with how. */
let fetched: [address: string, options: RequestInit | undefined][] = [];
const reallyFetch = window.fetch;

/** Mounts the closed survey; the address of the results answers with this. */
async function mountClosed(content: unknown, options = {}): Promise<Mounted> {
  const answer = addressOf(content);
  window.fetch = (address, init) => {
    fetched.push([address as string, init]);
    return reallyFetch(answer);
  };
  const mounted = await mount(survey, { clock: after, ...options }, { results: '/office-results.json' });
  await waitUntil(() => mounted.findAll('.results, a').length > 0, 'results or the way to them');
  return mounted;
}

const rows = ({ findAll }: Mounted, table: number): string[] =>
  [...findAll('table')[table]!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()).join(' | '),
  );

describe('published results', () => {
  afterEach(() => {
    unmountAll();
    window.fetch = reallyFetch;
    fetched = [];
  });

  it('stand under the message that the survey is closed, question by question', async () => {
    const mounted = await mountClosed(results);
    const { text, findAll } = mounted;
    expect(text()).to.match(/Cette enquête est terminée.*Résultats/);
    expect(text().replace(/\s/g, ' ')).to.contain('1 412 personnes ont répondu');
    const headings = findAll('.results [role=heading]').map(({ textContent }) => textContent.trim());
    expect(headings).to.deep.equal(['Résultats', 'Où\u202f?', 'Outil', 'Calme\u202f?', 'Note', 'Souhaits', 'Bruit']);
    expect(findAll('.results [role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal([
      '3',
      ...Array<string>(6).fill('4'),
    ]);
  });

  it('are numbers in a table, whatever a question asks', async () => {
    const mounted = await mountClosed(results);
    const clean = (table: number): string[] => rows(mounted, table).map((row) => row.replace(/[\s\u202f]/g, ' '));
    expect(clean(0)).to.deep.equal(['desk-fr | 1 050 | 75 %', 'field-fr | non affiché', 'both-fr | non affiché']);
    expect(clean(1)).to.deep.equal(['ok-fr | 30 | 75 %', 'bad-fr | 10 | 25 %']);
    expect(clean(2)).to.deep.equal(['Oui | 15 | 75 %', 'Non | 5 | 25 %']);
    expect(clean(3)).to.deep.equal(['1 | 15 | 75 %', '2 – Haute | 5 | 25 %']);
    const captions = mounted.findAll('caption').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(captions).to.deep.equal([
      '1 400 réponses',
      'sound-fr 40 réponses',
      '20 réponses',
      '20 réponses',
      'Premier choix (20 personnes)',
      '20 personnes ont répondu, plusieurs réponses étaient possibles',
    ]);
  });

  it('say what is hidden and left out', async () => {
    const { text } = await mountClosed(results);
    expect(text()).to.contain('les nombres inférieurs à 5 ne sont pas affichés');
    expect(text()).to.contain('Certaines questions ne figurent pas ici');
  });

  it('draw bars that only decorate, without a style attribute', async () => {
    const { findAll } = await mountClosed(results);
    const bars = findAll('.bar');
    expect(bars).to.have.length(10);
    expect(bars[0]!.getAttribute('aria-hidden')).to.equal('true');
    expect(bars[0]!.querySelector('rect')!.getAttribute('width')).to.equal('75');
    expect(findAll('[part=results] [style]')).to.deep.equal([]);
  });

  it('change their language with the survey, without another request', async () => {
    const mounted = await mountClosed(results);
    await mounted.press('Nederlands');
    await waitUntil(() => mounted.text().includes('Resultaten'));
    expect(mounted.text()).to.match(/Resultaten.*1\.412 personen hebben geantwoord/);
    expect(rows(mounted, 2)[0]!.replace(/\s/g, ' ')).to.equal('Ja | 15 | 75%');
    expect(fetched).to.have.length(1);
  });

  it('are fetched without cookie and referrer', async () => {
    await mountClosed(results);
    expect(fetched).to.deep.equal([['/office-results.json', { credentials: 'omit', referrerPolicy: 'no-referrer' }]]);
  });

  it('have no fault that axe finds', async () => {
    const { form } = await mountClosed(results);
    await expect(form).to.be.accessible();
  });

  for (const [what, content] of Object.entries({
    'a page': '<!doctype html>',
    'another survey': { ...results, survey: 'x' },
  })) {
    it(`are a link when ${what} answers`, async () => {
      const { find, findAll, text } = await mountClosed(content);
      expect(find('a').getAttribute('href')).to.equal('/office-results.json');
      expect(find('a').textContent).to.equal('Voir les résultats');
      expect(text()).to.contain('Cette enquête est terminée');
      expect(findAll('.results, .loading')).to.deep.equal([]);
    });
  }

  it('are a link when the network fails', async () => {
    window.fetch = () => Promise.reject(new TypeError('network'));
    const { findAll } = await mount(survey, { clock: after }, { results: '/office-results.json' });
    await waitUntil(() => findAll('a').length > 0);
  });

  it('are neither fetched nor linked at an address that is a script', async () => {
    const asked: unknown[] = [];
    window.fetch = (...parameters) => (asked.push(parameters), reallyFetch(...parameters));
    const { findAll, settle } = await mount(survey, { clock: after }, { results: 'javascript:alert(1)' });
    await settle();
    expect(findAll('a, .loading, .results')).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });

  describe('before closing', () => {
    it('are not fetched; whoever has answered reads when they appear', async () => {
      const asked: unknown[] = [];
      window.fetch = (...parameters) => (asked.push(parameters), reallyFetch(...parameters));
      const { pick, press, text } = await mount(survey, { clock: during }, { results: '/office-results.json' });
      await pick('desk-fr');
      await press('Envoyer mes réponses');
      expect(text()).to.contain('Les résultats paraîtront ici après le 11 février 2020.');
      expect(asked).to.deep.equal([]);
    });

    it('are not announced where no address is given, or the survey never closes', async () => {
      for (const [changes, attributes] of [
        [{}, {}],
        [{ closes: undefined }, { results: '/office-results.json' }],
      ] as const) {
        const { press, text } = await mount({ ...survey, ...changes }, { clock: during }, attributes);
        await press('Envoyer mes réponses');
        expect(text()).to.contain('Merci').and.not.contain('résultats');
      }
    });
  });
});
