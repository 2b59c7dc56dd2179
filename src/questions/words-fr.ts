import { fr } from '../locales/fr.ts';
import { choiceFr } from './choice/choice.fr.ts';
import { dateFr } from './date/date.fr.ts';
import { matrixFr } from './matrix/matrix.fr.ts';
import { numberFr } from './number/number.fr.ts';
import { rankingFr } from './ranking/ranking.fr.ts';
import { ratingFr } from './rating/rating.fr.ts';
import { textFr } from './text/text.fr.ts';

/** All words of the widget in one language: what the page loads for it. */
export const words = { ...fr, ...choiceFr, ...dateFr, ...matrixFr, ...numberFr, ...rankingFr, ...ratingFr, ...textFr };
