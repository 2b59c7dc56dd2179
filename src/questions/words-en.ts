import { en } from '../locales/en.ts';
import { choiceEn } from './choice/choice.en.ts';
import { dateEn } from './date/date.en.ts';
import { matrixEn } from './matrix/matrix.en.ts';
import { numberEn } from './number/number.en.ts';
import { rankingEn } from './ranking/ranking.en.ts';
import { ratingEn } from './rating/rating.en.ts';
import { textEn } from './text/text.en.ts';

/** All words of the widget in one language: what the page loads for it. */
export const words = { ...en, ...choiceEn, ...dateEn, ...matrixEn, ...numberEn, ...rankingEn, ...ratingEn, ...textEn };
