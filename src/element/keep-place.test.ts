import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../test/suites/mount.ts';

const follow = { type: 'text', name: 'why', title: 'Pourquoi ?', rows: 6, visibleIf: '{q} = true' };
const survey = {
  id: 'place',
  version: 1,
  languages: ['fr', 'nl'],
  title: { fr: 'Place', nl: 'Plaats '.repeat(90) },
  pages: [
    {
      name: 'p',
      questions: [
        follow,
        { ...follow, name: 'long' },
        { type: 'yes-no', name: 'q', title: { fr: 'Encore ?', nl: 'Nog?' } },
        { ...follow, name: 'after', visibleIf: '{q} = false' },
      ].map((question) => ({ ...question, title: { nl: 'Waarom?', fr: 'Pourquoi ?' } })),
    },
  ],
};

describe('what was pressed', () => {
  afterEach(unmountAll);

  const around = (style: string): HTMLElement => {
    const place = document.createElement('div');
    place.dataset['mount'] = '';
    place.innerHTML = `<div style="${style}"><p style="height: 1200px">Before</p><main></main><p style="height: 1200px">After</p></div>`;
    document.body.append(place);
    return place.querySelector('main')!;
  };

  async function staysAt({ find, settle, text }: Mounted, selector: string, until = ''): Promise<void> {
    const control = find(selector);
    control.scrollIntoView({ block: 'center' });
    await nextFrame();
    // The button that takes an answer back goes with it: its place stays.
    const place = control.closest('.clear') ?? control;
    const { top } = place.getBoundingClientRect();
    control.click();
    await waitUntil(() => text().includes(until), until, { timeout: 10_000 });
    await settle();
    await nextFrame();
    await nextFrame();
    expect(place.getBoundingClientRect().top, selector).to.be.closeTo(top, 1);
  }

  for (const [name, style] of Object.entries({
    'on a page that scrolls': '',
    'on a page that scrolls smoothly, and keeps no place by itself': 'overflow-anchor: none',
    'in a box that scrolls': 'height: 400px; overflow: auto',
  })) {
    it(`keeps its place ${name}, whatever comes and goes above and below`, async () => {
      document.documentElement.style.scrollBehavior = name.includes('smoothly') ? 'smooth' : '';
      const mounted = await mount(survey, {}, {}, around(style));
      await mounted.settle();
      const texts = (): number => mounted.findAll('textarea').length;
      await staysAt(mounted, '#q-q');
      expect(texts()).to.equal(2);
      await staysAt(mounted, '.question:last-of-type .choice:last-of-type input');
      await staysAt(mounted, '#q-q');
      await staysAt(mounted, '.clear button');
      expect(texts()).to.equal(0);
      document.documentElement.style.scrollBehavior = '';
    });
  }

  it('keeps its place when the title takes more lines in another language', async () => {
    const mounted = await mount(survey, {}, {}, around(''));
    await mounted.settle();
    await staysAt(mounted, '.languages button:not([aria-current])', 'Plaats');
  });

  it('does not hold the page back that Continue turns to', async () => {
    const two = {
      ...survey,
      pages: [
        ...survey.pages,
        {
          ...survey.pages[0],
          name: 'p2',
          questions: [follow].map((question) => ({
            ...question,
            name: 'z',
            visibleIf: undefined,
            title: { fr: 'Z', nl: 'Z' },
          })),
        },
      ],
    };
    const mounted = await mount(JSON.parse(JSON.stringify(two)), {}, {}, around(''));
    await mounted.press('Continuer');
    await nextFrame();
    await nextFrame();
    const { top, bottom } = mounted.find('#heading').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
  });
});
