import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealedSurvey } from '../../e2e/suites/database.ts';
import { projectRoot } from '../../e2e/suites/site.ts';

interface Page {
  readonly name: string;
}

const flagship = JSON.parse(
  readFileSync(join(projectRoot, 'demo/surveys/telephonie-crm-2020.json'), 'utf8'),
  // In the order of the file, and without conditions on pages that are left out.
  (key, value: unknown) => (['choicesOrder', 'endIf'].includes(key) ? undefined : value),
) as { readonly pages: readonly Page[] };

/**
 * The survey of the article with some of its pages only, every question of which is shown.
 *
 * @param names of the pages
 */
export const pagesOf = (...names: readonly string[]): object => ({
  ...flagship,
  opens: '2020-01-20T00:00:00+01:00',
  review: false,
  pages: JSON.parse(
    JSON.stringify(
      flagship.pages.filter(({ name }) => names.includes(name)),
      (key, value: unknown) => (key === 'visibleIf' && !names.includes('situation') ? undefined : value),
    ),
  ) as unknown,
});

/** The first page with its condition, and the last one. */
export const firstAndLast = pagesOf('situation', 'opinion');

/** The same, read over before it is sent. */
export const reviewed = { ...firstAndLast, review: true };

/** The same, with answers that only their owner can read. */
export const sealed = sealedSurvey(firstAndLast);

/** The whole survey, as the published results want it. */
export const whole = { ...flagship, opens: '2020-01-20T00:00:00+01:00' };

interface Example {
  readonly type: string;
  readonly display?: string;
}

const examples = JSON.parse(readFileSync(join(projectRoot, 'demo/gallery/question-types.json'), 'utf8')) as {
  readonly pages: readonly { readonly questions: readonly Example[] }[];
};

/** The first example of a type, or of one of its displays. */
const exampleOf = (type: string, display?: string): Example =>
  examples.pages
    .flatMap(({ questions }) => questions)
    .find((question) => question.type === type && (!display || question.display === display))!;

/** Two of three things may be picked. */
export const limited = {
  ...whole,
  review: false,
  pages: [
    {
      name: 'limited',
      questions: [
        {
          ...{ type: 'choice', name: 'first', title: 'Par quoi commencer ?', multiple: true, maxChoices: 2 },
          choices: ['Le son', 'La formation', 'Les permanences'].map((text, index) => ({ value: `c${index}`, text })),
        },
      ],
    },
  ],
};

/** One page of question types that the survey of the article does without. */
export const otherTypes = {
  ...firstAndLast,
  pages: [
    {
      name: 'types',
      title: { fr: 'Vos habitudes', nl: 'Uw gewoonten', de: 'Ihre Gewohnheiten', en: 'Your habits' },
      questions: [
        exampleOf('rating', 'stars'),
        exampleOf('slider'),
        exampleOf('date'),
        exampleOf('yes-no'),
        exampleOf('sum'),
        exampleOf('choice', 'combobox'),
      ],
    },
  ],
};

/** A file that breaks three rules. */
export const broken = {
  ...firstAndLast,
  minutes: 'six',
  pages: [{ name: 'none', questions: [{ type: 'unknown', name: 'x' }] }],
};
