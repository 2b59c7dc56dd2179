import { defineQuestionType } from '../../element/base/question.ts';
import { rankingLogic } from './ranking.logic.ts';
import { rankingStyles } from './ranking.styles.ts';
import { renderRanking } from './ranking.view.ts';

/** Putting some or all entries of a list in order. */
export const rankingType = defineQuestionType({
  ...rankingLogic,
  frame: 'group',
  styles: rankingStyles,
  render: renderRanking,
});
