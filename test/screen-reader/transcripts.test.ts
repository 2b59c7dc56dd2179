import { after, before, describe, it } from 'node:test';
import { differenceOf } from '../golden/difference.ts';
import { assertGolden, readGolden } from '../golden/golden.ts';
import { startDesktop, type Desktop } from './suites/desktop.ts';
import { hearTwice } from './suites/hear-twice.ts';
import { listenTo } from './suites/listener.ts';
import { scenarios } from './suites/scenarios.ts';
import { serveArticle, type Language } from './suites/serve.ts';

/** `SCENARIO` picks scenarios by a part of their name. */
const wanted = scenarios.filter(({ name }) => name.includes(process.env['SCENARIO'] ?? ''));
const languages: readonly Language[] = ['fr', 'nl'];

// Two desktops at a time: Orca is mostly waited for, and neither hears the other.
describe('what is heard', { concurrency: languages.length }, () => {
  for (const language of languages) {
    describe(`Orca, in ${language}`, { concurrency: 1 }, () => {
      let desktop: Desktop;
      before(async () => {
        desktop = await startDesktop(language);
      });
      after(() => desktop.close());

      for (const { name, title, isClosed = false, act } of wanted) {
        it(`says what the transcript says to somebody who ${title}`, async (test) => {
          const address = await serveArticle(test, language, isClosed);
          const listen = async (): Promise<string> => {
            const browser = await desktop.open(address);
            try {
              const [page] = await browser.pages();
              const listener = await listenTo(page!, desktop);
              await act(listener);
              return `# Somebody who ${title} (${language})\n\n${listener.transcript()}`;
            } finally {
              await browser.close();
            }
          };
          const file = `test/screen-reader/transcripts/${language}-${name}.txt`;
          const expected = readGolden(file);
          const tell = (heard: string): void =>
            test.diagnostic(`heard otherwise, or in another order:\n${differenceOf(expected!, heard)}`);
          assertGolden(file, await hearTwice(listen, expected, tell));
        });
      }
    });
  }
});
