import { expect, waitUntil } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../test/suites/mount.ts';
import { SurveyForm } from './survey-form.ts';
import { contrastOf, mix, readable, type Colour } from './contrast.ts';

const survey = {
  ...{ id: 'colours', version: 1, languages: ['fr', 'en'], title: 'Colours' },
  pages: [{ name: 'one', questions: [{ type: 'text', name: 'a', title: 'A', hint: 'A hint', required: true }] }],
};

/** Mounts the survey in an article with these colours and, unless it says otherwise, a link in its text. */
async function open(style: string, link = ''): Promise<Mounted & { readonly article: HTMLElement }> {
  const article = document.createElement('article');
  article.style.cssText = style;
  article.innerHTML = `<p>See <a href="#x" style="${link}">this</a></p>`;
  document.body.append(article);
  article.dataset['mount'] = '';
  const mounted = await mount(survey, { lang: 'en' }, {}, article);
  await mounted.settle();
  // What was corrected is on its way for some milliseconds: see `laterStyles`.
  await Promise.all(
    mounted
      .find('.form')
      .getAnimations()
      .map(({ finished }) => finished),
  );
  return { ...mounted, article };
}

/** A computed colour, "rgb(26 90 150)" or "color(srgb 0.1 0.35 0.6 / 0.5)", as it is seen on a ground. */
function seen(text: string, ground: Colour = [1, 1, 1]): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/\d+(\.\d+)?(e-\d+)?/g)!.map(Number);
  const scale = text.startsWith('color') ? 1 : 255;
  return mix(ground, [red / scale, green / scale, blue / scale], alpha);
}
const rgb = (text: string): Colour => seen(text);

describe('contrast', () => {
  it('is 21 between black and white, and 1 of a colour with itself', () => {
    expect(contrastOf([0, 0, 0], [1, 1, 1])).to.equal(21);
    expect(contrastOf([0.2, 0.4, 0.6], [0.2, 0.4, 0.6])).to.equal(1);
  });

  it('is that of a published example: #767676 on white is 4.54', () => {
    expect(contrastOf(rgb('rgb(118 118 118)'), [1, 1, 1])).to.be.closeTo(4.54, 0.005);
  });

  it('is reached for every pair of colours, with the least change', () => {
    const levels = [0, 0.25, 0.5, 0.75, 1];
    const colours = levels.flatMap((r) => levels.flatMap((g) => levels.map((b): Colour => [r, g, b])));
    for (const ground of colours) {
      for (const colour of colours) {
        const fitted = readable(colour, ground, 4.5);
        expect(contrastOf(fitted, ground)).to.be.at.least(4.5);
        if (fitted !== colour) expect(contrastOf(mix(colour, fitted, 0.97), ground)).to.be.below(4.65);
      }
    }
  });
});

describe('the colours of the page', () => {
  afterEach(unmountAll);
  const colourOf = ({ find }: Mounted, selector: string): Colour => rgb(getComputedStyle(find(selector)).color);

  it('give the accent: that of links in the text', async () => {
    const mounted = await open('background: #fff; color: #222', 'color: rgb(120, 0, 120)');
    expect(getComputedStyle(mounted.find('.primary')).backgroundColor).to.equal('rgb(120, 0, 120)');
  });

  it('are left alone where the webmaster chose', async () => {
    const mounted = await open('background: #fff; --survey-accent: rgb(0, 90, 0)', 'color: rgb(120, 0, 120)');
    expect(getComputedStyle(mounted.find('.primary')).backgroundColor).to.equal('rgb(0, 90, 0)');
  });

  const grounds = ['#fff', '#111', '#777', '#ffe066', '#0b3d91', '#b3261e'];
  for (const ground of grounds) {
    it(`are made readable on ${ground}`, async () => {
      const mounted = await open(`background: ${ground}; color: #808080`, 'color: #c0c0c0');
      const below = rgb(getComputedStyle(mounted.article).backgroundColor);
      const contrast = (selector: string, property: 'color' | 'borderTopColor' = 'color'): number =>
        contrastOf(seen(getComputedStyle(mounted.find(selector))[property], below), below);
      expect(contrast('#q-a', 'borderTopColor'), 'border').to.be.at.least(3);
      await mounted.press('Send my answers');
      for (const selector of ['.title', '.hint', '.error', '.notice summary', '.languages button']) {
        expect(contrast(selector), selector).to.be.at.least(4.5);
      }
      const button = getComputedStyle(mounted.find('.primary'));
      expect(contrastOf(rgb(button.color), rgb(button.backgroundColor))).to.be.at.least(4.5);
    });
  }

  const shadows: Record<string, readonly [outside: string, inside: string, place: string]> = {
    'behind the slot that shows the survey': ['#fff', '<div style="background: #111"><slot></slot></div>', ''],
    'behind the element whose shadow tree holds it': ['#111', '<div></div>', 'div'],
  };
  for (const [where, [outside, inside, place]] of Object.entries(shadows)) {
    it(`are those ${where}`, async () => {
      const outer = document.createElement('div');
      outer.style.cssText = `background: ${outside}; color: #808080`;
      const root = outer.attachShadow({ mode: 'open' });
      root.innerHTML = inside;
      document.body.append(outer);
      const mounted = await mount(survey, { lang: 'en' }, {}, place ? root.querySelector(place)! : outer);
      await mounted.settle();
      expect(contrastOf(colourOf(mounted, '.notice summary'), rgb('rgb(17 17 17)'))).to.be.at.least(4.5);
      outer.remove();
    });
  }

  it('are followed when a script of the page changes them', async () => {
    const mounted = await open('background: #fff; color: #222', 'color: rgb(0, 0, 150)');
    mounted.article.style.cssText = 'background: #111; color: #eee';
    await waitUntil(() => contrastOf(colourOf(mounted, '.notice summary'), rgb('rgb(17 17 17)')) >= 4.45, 'followed');
  });

  it('are left to the browser where nothing is wrong', async () => {
    const mounted = await open('background: #fff; color: rgb(30, 30, 30)', 'color: rgb(30, 30, 30)');
    // A link that looks like the text has no colour to take over: the accent is the element's own blue.
    expect(getComputedStyle(mounted.find('.primary')).backgroundColor).to.equal('rgb(26, 90, 150)');
    mounted.article.style.color = 'rgb(90, 0, 0)';
    await waitUntil(() => getComputedStyle(mounted.find('.title')).color === 'rgb(90, 0, 0)', 'inherited');
  });
});

describe('the direction of writing', () => {
  afterEach(unmountAll);

  it('is from left to right unless the words of the language say otherwise', async () => {
    const { find } = await mount(survey, { lang: 'en' });
    expect(find('section').dir).to.equal('ltr');
  });

  it('is what the words of a language from outside say', async () => {
    SurveyForm.addLanguage('ar', { name: 'العربية', load: () => Promise.resolve({ dir: 'rtl', locale: 'ar-EG' }) });
    const { find } = await mount({ ...survey, languages: ['ar'] }, { lang: 'ar' });
    expect(find('section').dir).to.equal('rtl');
    expect(getComputedStyle(find('section')).direction).to.equal('rtl');
  });
});
