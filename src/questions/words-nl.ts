import { nl } from '../locales/nl.ts';
import { choiceNl } from './choice/choice.nl.ts';
import { dateNl } from './date/date.nl.ts';
import { matrixNl } from './matrix/matrix.nl.ts';
import { numberNl } from './number/number.nl.ts';
import { rankingNl } from './ranking/ranking.nl.ts';
import { ratingNl } from './rating/rating.nl.ts';
import { textNl } from './text/text.nl.ts';

/** All words of the widget in one language: what the page loads for it. */
export const words = { ...nl, ...choiceNl, ...dateNl, ...matrixNl, ...numberNl, ...rankingNl, ...ratingNl, ...textNl };
