import { expect } from '@open-wc/testing';
import { languages } from '../suites/survey-around.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { checkWithIbm } from './check-with-ibm.ts';
import type { Show } from './show.ts';
import { engine, forceColours, inArticle, settled, surround, type Surroundings } from './surroundings.ts';
import { inTurn, isItsTurn, isThorough } from './turns.ts';

/** Where a page is read: its language, and the width of its column. */
type Place = Required<Pick<Surroundings, 'language' | 'width'>>;

/** Every language on a wide screen and on a phone, so that both come soon in turn. */
const places: readonly Place[] = [0, 1].flatMap((round) =>
  languages.map((language, index) => ({ language, width: (index + round) % 2 === 0 ? 1280 : 320 })),
);

/**
 * Two checkers, each with all the rules that it is asked for, in all eight combinations of language and width, or in turn.
 * Colours change contrast and nothing else, so only the rules of contrast run once more: dark in every engine, or in turn
 * in one, and forced colours in Chromium, which alone can be told of them.
 *
 * @param shown what to look at, by name
 * @param lightOnly names of what is not looked at in other colours
 */
export function describeChecks(shown: Readonly<Record<string, Show>>, lightOnly: readonly string[] = []): void {
  for (const [index, [name, show]] of Object.entries(shown).entries()) {
    describe(name, () => {
      const looked = inTurn(places, index);

      it(`has no fault that a checker finds, ${looked.map(nameOf).join(' and ')}`, async function () {
        this.timeout(isThorough ? 300_000 : 60_000);
        const [first, ...others] = looked;
        await inArticle(show, first!, async () => {
          await settled();
          expect(await bothCheckers(), nameOf(first!)).to.deep.equal([]);
          for (const place of others) {
            surround(place);
            await settled();
            expect(await bothCheckers(), nameOf(place)).to.deep.equal([]);
          }
        });
      });

      if (lightOnly.includes(name) || !isItsTurn(index)) return;
      it('can be read in the dark, and in the colours of somebody else', async function () {
        this.timeout(60_000);
        await inArticle(show, { scheme: 'dark' }, async () => {
          await settled({ colours: true });
          expect(await bothCheckers('color-contrast', 'text_contrast_sufficient'), 'dark').to.deep.equal([]);
          if (engine !== 'chromium') return;
          surround({ scheme: 'light' });
          await forceColours(true);
          await settled({ colours: true });
          try {
            expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
            expect(await checkWithAxe('color-contrast'), 'forced colours').to.deep.equal([]);
          } finally {
            await forceColours(false);
          }
        });
      });
    });
  }
}

const nameOf = ({ language, width }: Place): string => `${language} ${width} px`;

async function bothCheckers(axeRule?: string, ibmRule?: string): Promise<readonly string[]> {
  return [...(await checkWithAxe(axeRule)), ...(await checkWithIbm(ibmRule))];
}
