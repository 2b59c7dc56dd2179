import type { QuestionExample } from '../engine/example.ts';
import { choiceExamples } from './choice/choice.examples.ts';
import { computedExamples } from './computed/computed.examples.ts';
import { dateExamples } from './date/date.examples.ts';
import { groupExamples } from './group/group.examples.ts';
import { matrixExamples } from './matrix/matrix.examples.ts';
import { noteExamples } from './note/note.examples.ts';
import { numberExamples } from './number/number.examples.ts';
import { rankingExamples } from './ranking/ranking.examples.ts';
import { ratingExamples } from './rating/rating.examples.ts';
import { repeatExamples } from './repeat/repeat.examples.ts';
import { sliderExamples } from './slider/slider.examples.ts';
import { sumExamples } from './sum/sum.examples.ts';
import { textExamples } from './text/text.examples.ts';
import { yesNoExamples } from './yes-no/yes-no.examples.ts';

/** What every built-in question type can do, in the order of the guide. */
export const builtInExamples: Readonly<Record<string, readonly QuestionExample[]>> = {
  choice: choiceExamples,
  'yes-no': yesNoExamples,
  text: textExamples,
  number: numberExamples,
  date: dateExamples,
  rating: ratingExamples,
  slider: sliderExamples,
  sum: sumExamples,
  matrix: matrixExamples,
  ranking: rankingExamples,
  note: noteExamples,
  group: groupExamples,
  repeat: repeatExamples,
  computed: computedExamples,
};
