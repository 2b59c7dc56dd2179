import { enRest } from '../locales/en-rest.ts';
import { choiceEnRest } from './choice/choice.en-rest.ts';
import { dateEn } from './date/date.en.ts';
import { matrixEn } from './matrix/matrix.en.ts';
import { numberEn } from './number/number.en.ts';
import { rankingEn } from './ranking/ranking.en.ts';
import { ratingEn } from './rating/rating.en.ts';
import { repeatEn } from './repeat/repeat.en.ts';
import { sliderEn } from './slider/slider.en.ts';
import { sumEn } from './sum/sum.en.ts';
import { textEn } from './text/text.en.ts';
import { yesNoEn } from './yes-no/yes-no.en.ts';

/** What is said in one language after the first page was shown. */
export const words = {
  ...enRest,
  ...choiceEnRest,
  ...dateEn,
  ...matrixEn,
  ...numberEn,
  ...rankingEn,
  ...ratingEn,
  ...repeatEn,
  ...sliderEn,
  ...sumEn,
  ...textEn,
  ...yesNoEn,
};
