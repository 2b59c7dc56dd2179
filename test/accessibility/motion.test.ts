import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import telephonie from '../../demo/surveys/telephonie-crm-2020.json' with { type: 'json' };
import { fillIn, goOn, showing, type Step } from './show.ts';
import { engine, inArticle } from './surroundings.ts';

/** The longest that something may take, in milliseconds: nobody sees it move. */
const longest = 10;

/** The first page, and the one with a ranking, a rating and a text. */
const survey = {
  ...telephonie,
  pages: telephonie.pages.filter(({ name }) => ['situation', 'evolution'].includes(name)),
};
const open = { clock: () => new Date('2020-02-03T10:00:00+01:00') };

/** What was seen to move, and what a style would move. */
const seen: string[] = [];

const lengthOf = (animation: Animation): number => Number(animation.effect?.getComputedTiming().endTime ?? 0);

/** Notes every animation and transition as it begins. */
const watch: Step = async ({ form }) => {
  for (const event of ['transitionrun', 'animationstart']) {
    form.shadowRoot!.addEventListener(event, () => {
      for (const animation of form.shadowRoot!.getAnimations()) {
        if (lengthOf(animation) > longest) seen.push(`${event}: ${lengthOf(animation)} ms`);
      }
    });
  }
};

/** Reads what the styles say of each element and of what is put before and after it. */
const readStyles: Step = async ({ findAll }) => {
  for (const element of findAll('*')) {
    for (const part of ['', '::before', '::after']) {
      const { transitionDuration, transitionDelay, animationName, scrollBehavior } = getComputedStyle(element, part);
      const times = `${transitionDuration}, ${transitionDelay}`.split(', ').map((time) => 1000 * parseFloat(time));
      if (Math.max(...times) > longest) seen.push(`${element.localName}${part}: ${transitionDuration}`);
      if (animationName !== 'none') seen.push(`${element.localName}${part}: ${animationName}`);
      if (scrollBehavior === 'smooth') seen.push(`${element.localName}${part} scrolls smoothly`);
    }
  }
};

/** Moves what stands second in the ranking up. */
const moveUp: Step = async ({ findAll }) => findAll('button.up').at(-1)!.click();

const answering = showing(
  survey,
  open,
  ...[watch, readStyles, goOn, readStyles, fillIn, readStyles, goOn, fillIn],
  ...[addTwo, moveUp, readStyles, goOn, readStyles, goOn, readStyles],
);

/** Adds two to the ranking. */
async function addTwo({ find, settle }: Parameters<Step>[0]): Promise<void> {
  for (let added = 0; added < 2; added++) {
    find('button.add').click();
    await settle();
  }
}

describe('motion', () => {
  // Only Chromium can be told what its reader prefers; the others show what those see who prefer nothing.
  const preferences = engine === 'chromium' ? (['reduce', 'no-preference'] as const) : [undefined];
  for (const preference of preferences) {
    it(`is nowhere while somebody answers who ${preference ? `says "${preference}"` : 'says nothing'}`, async () => {
      if (preference) await emulateMedia({ reducedMotion: preference });
      try {
        expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(preference === 'reduce');
        seen.length = 0;
        await inArticle(answering, {}, async (form) => {
          expect(form.shadowRoot!.querySelector('.end')).not.to.equal(null);
          expect(seen).to.deep.equal([]);
        });
      } finally {
        if (preference) await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  }
});
