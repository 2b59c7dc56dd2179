import { describeWords } from '../../test/suites/question-words.ts';
import { deFrame } from './de-frame.ts';
import { dePage } from './de-page.ts';
import { deRest } from './de-rest.ts';
import { deResults } from './de-results.ts';
import { de } from './de.ts';
import { enFrame } from './en-frame.ts';
import { enPage } from './en-page.ts';
import { enRest } from './en-rest.ts';
import { enResults } from './en-results.ts';
import { en } from './en.ts';
import { frFrame } from './fr-frame.ts';
import { frPage } from './fr-page.ts';
import { frRest } from './fr-rest.ts';
import { frResults } from './fr-results.ts';
import { fr } from './fr.ts';
import { nlFrame } from './nl-frame.ts';
import { nlPage } from './nl-page.ts';
import { nlRest } from './nl-rest.ts';
import { nlResults } from './nl-results.ts';
import { nl } from './nl.ts';

describe('the widget itself', () => {
  describeWords(undefined, {
    fr: { ...fr, ...frRest },
    nl: { ...nl, ...nlRest },
    de: { ...de, ...deRest },
    en: { ...en, ...enRest },
  });
});

describe('published results', () => {
  describeWords('results', { fr: frResults, nl: nlResults, de: deResults, en: enResults });
});

describe('a survey in a frame', () => {
  describeWords('frame', { fr: frFrame, nl: nlFrame, de: deFrame, en: enFrame });
});

describe("the collector's own pages", () => {
  describeWords('page', { fr: frPage, nl: nlPage, de: dePage, en: enPage });
});
