import type { QuestionLogic } from '../engine/question-logic.ts';
import { choiceLogic } from './choice/choice.logic.ts';
import { computedLogic } from './computed/computed.logic.ts';
import { dateLogic } from './date/date.logic.ts';
import { groupLogic } from './group/group.logic.ts';
import { matrixLogic } from './matrix/matrix.logic.ts';
import { noteLogic } from './note/note.logic.ts';
import { numberLogic } from './number/number.logic.ts';
import { rankingLogic } from './ranking/ranking.logic.ts';
import { ratingLogic } from './rating/rating.logic.ts';
import { repeatLogic } from './repeat/repeat.logic.ts';
import { sliderLogic } from './slider/slider.logic.ts';
import { sumLogic } from './sum/sum.logic.ts';
import { textLogic } from './text/text.logic.ts';
import { yesNoLogic } from './yes-no/yes-no.logic.ts';

/**
 * How answers of the built-in question types work, by `type`: for programs without a page, such as the collector.
 *
 * @example
 * const session = createSession(readSurvey(json, builtInLogic, builtInFunctions));
 */
export const builtInLogic: ReadonlyMap<string, QuestionLogic> = new Map(
  [
    choiceLogic,
    computedLogic,
    dateLogic,
    groupLogic,
    matrixLogic,
    noteLogic,
    numberLogic,
    rankingLogic,
    ratingLogic,
    repeatLogic,
    sliderLogic,
    sumLogic,
    textLogic,
    yesNoLogic,
  ].map((logic) => [logic.type, logic as unknown as QuestionLogic]),
);
