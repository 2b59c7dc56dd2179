import { de } from '../locales/de.ts';
import { choiceDe } from './choice/choice.de.ts';
import { dateDe } from './date/date.de.ts';
import { matrixDe } from './matrix/matrix.de.ts';
import { numberDe } from './number/number.de.ts';
import { rankingDe } from './ranking/ranking.de.ts';
import { ratingDe } from './rating/rating.de.ts';
import { textDe } from './text/text.de.ts';

/** All words of the widget in one language: what the page loads for it. */
export const words = { ...de, ...choiceDe, ...dateDe, ...matrixDe, ...numberDe, ...rankingDe, ...ratingDe, ...textDe };
