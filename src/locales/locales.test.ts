import { describeWords } from '../../test/suites/question-words.ts';
import { deRest } from './de-rest.ts';
import { deResults } from './de-results.ts';
import { de } from './de.ts';
import { enRest } from './en-rest.ts';
import { enResults } from './en-results.ts';
import { en } from './en.ts';
import { frRest } from './fr-rest.ts';
import { frResults } from './fr-results.ts';
import { fr } from './fr.ts';
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
