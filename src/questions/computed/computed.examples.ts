import type { QuestionExample } from '../../engine/example.ts';

/** Examples of the question type `computed`. Alone on a page, an expression has no answers to read. */
export const computedExamples: readonly QuestionExample[] = [
  {
    name: 'a value that holds nothing',
    question: {
      type: 'computed',
      name: 'ratio',
      title: { fr: 'Rapport', nl: 'Verhouding', de: 'Verhältnis', en: 'Ratio' },
      expression: '1 / 0',
    },
    accepts: [],
  },
];
