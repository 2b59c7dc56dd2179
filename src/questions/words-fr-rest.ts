import { frRest } from '../locales/fr-rest.ts';
import { choiceFrRest } from './choice/choice.fr-rest.ts';
import { dateFr } from './date/date.fr.ts';
import { matrixFr } from './matrix/matrix.fr.ts';
import { numberFr } from './number/number.fr.ts';
import { rankingFr } from './ranking/ranking.fr.ts';
import { ratingFr } from './rating/rating.fr.ts';
import { repeatFr } from './repeat/repeat.fr.ts';
import { sliderFr } from './slider/slider.fr.ts';
import { sumFr } from './sum/sum.fr.ts';
import { textFr } from './text/text.fr.ts';
import { yesNoFr } from './yes-no/yes-no.fr.ts';

/** What is said in one language after the first page was shown. */
export const words = {
  ...frRest,
  ...choiceFrRest,
  ...dateFr,
  ...matrixFr,
  ...numberFr,
  ...rankingFr,
  ...ratingFr,
  ...repeatFr,
  ...sliderFr,
  ...sumFr,
  ...textFr,
  ...yesNoFr,
};
