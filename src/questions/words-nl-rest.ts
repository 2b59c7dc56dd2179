import { nlRest } from '../locales/nl-rest.ts';
import { choiceNlRest } from './choice/choice.nl-rest.ts';
import { dateNl } from './date/date.nl.ts';
import { matrixNl } from './matrix/matrix.nl.ts';
import { numberNl } from './number/number.nl.ts';
import { rankingNl } from './ranking/ranking.nl.ts';
import { ratingNl } from './rating/rating.nl.ts';
import { repeatNl } from './repeat/repeat.nl.ts';
import { sliderNl } from './slider/slider.nl.ts';
import { sumNl } from './sum/sum.nl.ts';
import { textNl } from './text/text.nl.ts';
import { yesNoNl } from './yes-no/yes-no.nl.ts';

/** What is said in one language after the first page was shown. */
export const words = {
  ...nlRest,
  ...choiceNlRest,
  ...dateNl,
  ...matrixNl,
  ...numberNl,
  ...rankingNl,
  ...ratingNl,
  ...repeatNl,
  ...sliderNl,
  ...sumNl,
  ...textNl,
  ...yesNoNl,
};
