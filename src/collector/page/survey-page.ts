import { html } from 'hono/html';
import { dePage } from '../../locales/de-page.ts';
import { enPage } from '../../locales/en-page.ts';
import { frPage } from '../../locales/fr-page.ts';
import { spaceFrench } from '../../locales/french-spaces.ts';
import { formatMessage, type Message } from '../../locales/message.ts';
import { nlPage } from '../../locales/nl-page.ts';
import type { Survey } from '../../schema/survey.ts';

/** A page in HTML. */
export type Page = ReturnType<typeof html>;

const words: Readonly<Record<string, Readonly<Record<keyof typeof enPage, Message>>>> = {
  en: enPage,
  fr: frPage,
  nl: nlPage,
  de: dePage,
};

/** The languages in which the collector itself speaks. */
export const pageLanguages: readonly string[] = Object.keys(words);

/**
 * Writes the page of a survey. Addresses are relative, so that it may stand in a folder of a site. Every text is escaped:
 * a survey file is hostile input.
 *
 * @param survey the survey
 * @param language one of its languages
 * @param now the collector's time, which decides whether it is open
 */
export function writeSurveyPage(survey: Survey, language: string, now: Date): Page {
  const written = typeof survey.title === 'string' ? survey.title : (survey.title[language] ?? '');
  const title = spaceFrench(written, language);
  const own = ownLanguage(language);
  return writePage(
    { language, title, now, script: true },
    html`<main>
      <survey-form src="${survey.id}.json" endpoint="${survey.id}/answers" heading-level="1" hosted>
        <h1>${title}</h1>
        <p class="waiting" lang="${own}">${word(own, 'page.waiting')}</p>
        <noscript><p lang="${own}">${word(own, 'page.script')}</p></noscript>
      </survey-form>
    </main>`,
  );
}

/**
 * Writes the page that stands where there is no survey.
 *
 * @param language one of {@link pageLanguages}
 */
export const writeUnknownPage = (language: string): Page =>
  writePage(
    { language, title: word(language, 'page.unknown.title') },
    html`<main>
      <h1>${word(language, 'page.unknown.title')}</h1>
      <p>${word(language, 'page.unknown.body')}</p>
    </main>`,
  );

interface PageHead {
  readonly language: string;
  readonly title: string;
  readonly now?: Date;
  /** Does the page need a script? */
  readonly script?: boolean;
}

function writePage({ language, title, now, script }: PageHead, main: Page): Page {
  return html`<!doctype html>
    <html lang="${language}" ${now ? html`data-now="${now.toISOString()}"` : ''}>
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="../survey-page.css" />
        ${
          script
            ? html`<link rel="modulepreload" href="../survey-form.js" />
                <script type="module" src="../survey-page.js"></script>`
            : ''
        }
      </head>
      <body>
        ${main}
      </body>
    </html>`;
}

/** The language in which the collector speaks beside texts in a language. */
function ownLanguage(language: string): string {
  const base = language.toLowerCase().split('-')[0]!;
  return Object.hasOwn(words, base) ? base : 'en';
}

const word = (language: string, key: keyof typeof enPage): string => formatMessage(words[language]![key], {}, language);
