import type { QuestionType } from '../element/base/question.ts';
import { computedType } from './computed/computed.ts';
import { dateType } from './date/date.ts';
import { groupType } from './group/group.ts';
import { repeatType } from './repeat/repeat.ts';
import { sliderType } from './slider/slider.ts';
import { sumType } from './sum/sum.ts';
import { yesNoType } from './yes-no/yes-no.ts';

/** Question types that few surveys use: one file, so that the page need not name a file for each. */
export const rareTypes: readonly QuestionType[] = [
  computedType,
  dateType,
  groupType,
  repeatType,
  sliderType,
  sumType,
  yesNoType,
];
