import { checkSurvey } from '../../src/check/check-survey.ts';
import type { Fault } from '../../src/check/report/fault.ts';

/** A page by its questions, or as it is written. */
export type Page = readonly object[] | object;

const pageOf = (page: Page): object => (Array.isArray(page) ? { questions: page as unknown } : page);

/** What the checker finds on some pages of a survey with nothing else to say of. */
export const faultsOnPages = (...pages: readonly Page[]): readonly Fault[] =>
  checkSurvey({
    ...{ id: 'found', version: 1, languages: ['en'], title: 'Found', closes: '2931-01-01T00:00:00Z' },
    pages: pages.map((page, index) => ({ name: `p${index}`, ...pageOf(page) })),
  }).faults;

/** The same, each as `code where`. */
export const foundOnPages = (...pages: readonly Page[]): string[] =>
  faultsOnPages(...pages).map(({ code, where }) => `${code} ${where}`);
