import { expect } from '@open-wc/testing';
import { languages } from '../suites/survey-around.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { checkWithIbm } from './check-with-ibm.ts';
import type { Show } from './show.ts';
import { engine, forceColours, inArticle, settled, surround } from './surroundings.ts';

/**
 * Two checkers, each with all its rules:
 *
 * | engine          | French | Dutch | German  | English | 320 px  |
 * |-----------------|--------|-------|---------|---------|---------|
 * | Chromium        | 1280   | 1280  | 1280    | 1280    | German  |
 * | Firefox, WebKit | 1280   |       | 320     |         | German  |
 *
 * What a language changes is the same in every engine: the words. Colours change contrast and nothing else, so only the
 * rules of contrast run once more: dark in every engine, forced colours in Chromium, which alone can be told of them.
 *
 * @param shown what to look at, by name
 */
export function describeChecks(shown: Readonly<Record<string, Show>>): void {
  for (const [name, show] of Object.entries(shown)) {
    describe(name, () => {
      it('has no fault that a checker finds, in any language', async function () {
        this.timeout(60_000);
        await inArticle(show, { language: 'fr' }, async () => {
          for (const language of engine === 'chromium' ? languages : (['fr'] as const)) {
            surround({ language });
            await settled();
            expect(await bothCheckers(), language).to.deep.equal([]);
          }
          surround({ language: 'de', width: 320 });
          await settled();
          expect(await bothCheckers(), '320 px').to.deep.equal([]);
        });
      });

      it('can be read in the dark, and in the colours of somebody else', async function () {
        this.timeout(60_000);
        await inArticle(show, { scheme: 'dark' }, async () => {
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

async function bothCheckers(axeRule?: string, ibmRule?: string): Promise<readonly string[]> {
  return [...(await checkWithAxe(axeRule)), ...(await checkWithIbm(ibmRule))];
}
