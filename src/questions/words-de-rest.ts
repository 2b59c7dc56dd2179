import { deRest } from '../locales/de-rest.ts';
import { choiceDeRest } from './choice/choice.de-rest.ts';
import { dateDe } from './date/date.de.ts';
import { matrixDe } from './matrix/matrix.de.ts';
import { numberDe } from './number/number.de.ts';
import { rankingDe } from './ranking/ranking.de.ts';
import { ratingDe } from './rating/rating.de.ts';
import { repeatDe } from './repeat/repeat.de.ts';
import { sliderDe } from './slider/slider.de.ts';
import { sumDe } from './sum/sum.de.ts';
import { textDe } from './text/text.de.ts';
import { yesNoDe } from './yes-no/yes-no.de.ts';

/** What is said in one language after the first page was shown. */
export const words = {
  ...deRest,
  ...choiceDeRest,
  ...dateDe,
  ...matrixDe,
  ...numberDe,
  ...rankingDe,
  ...ratingDe,
  ...repeatDe,
  ...sliderDe,
  ...sumDe,
  ...textDe,
  ...yesNoDe,
};
