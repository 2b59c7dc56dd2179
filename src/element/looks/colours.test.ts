import { expect } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../../test/suites/mount.ts';
import { SurveyForm } from '../survey-form.ts';
import { contrastOf, mix, readable, type Colour } from './contrast.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

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

  for (const ground of ['#fff', '#111', '#777', '#8a8a8a', '#0b3d91']) {
    it(`can be read on tints too, on ${ground}`, async () => {
      const mounted = await open(`background: ${ground}; color: #808080`, 'color: #c0c0c0');
      const below = rgb(getComputedStyle(mounted.article).backgroundColor);
      const tint = seen(getComputedStyle(mounted.find('.notice')).backgroundColor, below);
      for (const selector of ['.notice p', '.notice summary']) {
        expect(contrastOf(seen(getComputedStyle(mounted.find(selector)).color), tint), selector).to.be.at.least(4.5);
      }
    });
  }

  it('decide what browsers draw: dark controls on a dark page that does not ask for them', async () => {
    const scheme = async (style: string): Promise<string> => {
      const mounted = await open(style);
      return getComputedStyle(mounted.find('input')).colorScheme;
    };
    expect(await scheme('background: #121212; color: #eee')).to.equal('dark');
    expect(await scheme('background: #121212; color: #eee; color-scheme: dark')).to.equal('dark');
    expect(await scheme('background: #fff; color: #222; color-scheme: dark')).to.equal('light');
    expect(await scheme('background: #fff; color: #222')).to.equal('normal');
  });

  it('are those of placeholders, too', async () => {
    const mounted = await open('background: #121212; color: #eee');
    const { color, opacity } = getComputedStyle(mounted.find('input'), '::placeholder');
    expect(Number(opacity)).to.equal(1);
    expect(contrastOf(seen(color, rgb('rgb(18 18 18)')), rgb('rgb(18 18 18)'))).to.be.at.least(4.5);
  });

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

describe('a place where nobody can calculate what is behind the text', () => {
  afterEach(unmountAll);

  const image = 'url("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")';
  const cover = 'position: absolute; inset: 0; background: #000';
  /** Text that would be corrected on white, and what makes white the wrong answer; `@` is the survey. */
  const places: Readonly<Record<string, string>> = {
    'on a picture': `<div style='background: #fff ${image}'>@</div>`,
    'on a gradient': '<div style="background: linear-gradient(#000, #333)">@</div>',
    'on a gradient over a colour': '<div style="background: #fff linear-gradient(#000, #333)">@</div>',
    'under a filter': '<div style="background: #fff; filter: invert(1)"><div>@</div></div>',
    'in something half transparent': '<div style="background: #fff; opacity: 0.2"><div>@</div></div>',
    'in something blended': '<div style="background: #fff; mix-blend-mode: difference"><div>@</div></div>',
    'behind glass': '<div style="background: rgb(255 255 255 / 10%); backdrop-filter: invert(1)">@</div>',
    'in a cover with a dimmed picture': `<div style="position: relative; background: #fff">
      <span style="${cover}; opacity: 0.5"></span><img alt="" style="${cover}; width: 100%; height: 100%" src="data:,">
      <div style="position: relative">@</div></div>`,
    'over something that lies deeper beside it': `<div style="position: relative; background: #fff">
      <div><div><div style="${cover}"></div></div></div><div style="position: relative">@</div></div>`,
    'over a tint of its box': `<style>.tinted::before { content: ''; ${cover} }</style>
      <div class="tinted" style="position: relative; background: #fff"><div style="position: relative">@</div></div>`,
    'over a picture that is fixed to the window':
      '<div style="position: fixed; inset: 0; z-index: -1; background: #000"></div><div>@</div>',
  };

  /** Shows the survey in a place, with this text colour. */
  async function openIn(place: string, colour: string): Promise<Mounted> {
    const page = document.createElement('article');
    page.dataset['mount'] = '';
    page.style.color = colour;
    page.innerHTML = place.replace('@', '<p class="here"></p>');
    document.body.append(page);
    const mounted = await mount(survey, { lang: 'en' }, {}, page.querySelector('.here')!);
    await mounted.settle();
    return mounted;
  }

  for (const [where, place] of Object.entries(places)) {
    it(`keeps the text as it is ${where}, and gives the accent the same brightness`, async () => {
      const mounted = await openIn(place, 'rgb(238, 238, 238)');
      for (const selector of ['.form', '.title', '.notice p']) {
        expect(getComputedStyle(mounted.find(selector)).color, selector).to.equal('rgb(238, 238, 238)');
      }
      const accent = rgb(getComputedStyle(mounted.find('.notice summary')).color);
      expect(contrastOf(accent, [0, 0, 0]), 'accent').to.be.at.least(4.5);
      expect(getComputedStyle(mounted.find('.form')).colorScheme).to.equal('dark');
      const button = getComputedStyle(mounted.find('.primary'));
      expect(contrastOf(rgb(button.color), rgb(button.backgroundColor))).to.be.at.least(4.5);
    });
  }

  const plain: Readonly<Record<string, string>> = {
    'on a card over a picture': `<div style="background: ${image.replaceAll('"', "'")}"><div style="background: #fff">@</div></div>`,
    'on a card that lies over a cover': `<div style="position: relative"><span style="${cover}"></span>
      <div style="position: relative; background: #fff">@</div></div>`,
    'beside a small picture': `<div style="position: relative; background: #fff">
      <span style="position: absolute; inset: 0 0 auto auto; width: 40px; height: 40px; background: #000"></span>@</div>`,
    'under a bar that is fixed to the window': `<div style="background: #fff">
      <div style="position: fixed; inset: auto 0 0 0; height: 40px; background: #000"></div>@</div>`,
    'beside something hidden': `<div style="position: relative; background: #fff">
      <div style="${cover}; visibility: hidden"></div><div style="${cover}; opacity: 0; z-index: -1"></div>@</div>`,
  };
  for (const [where, place] of Object.entries(plain)) {
    it(`is not ${where}: text is made readable there`, async () => {
      const mounted = await openIn(place, 'rgb(238, 238, 238)');
      expect(contrastOf(rgb(getComputedStyle(mounted.find('.title')).color), [1, 1, 1])).to.be.at.least(4.5);
    });
  }

  it('is a hidden one too, until it is shown', async () => {
    const mounted = await openIn(
      '<div class="tab" style="display: none; background: #fff">@</div>',
      'rgb(238, 238, 238)',
    );
    expect(getComputedStyle(mounted.find('.title')).color).to.equal('rgb(238, 238, 238)');
    mounted.form.closest<HTMLElement>('.tab')!.style.display = '';
    await waitUntil(
      () => contrastOf(rgb(getComputedStyle(mounted.find('.title')).color), [1, 1, 1]) >= 4.5,
      'made readable',
    );
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
