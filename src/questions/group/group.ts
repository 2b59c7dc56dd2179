import { nestedStyles } from '../controls/nested-styles.ts';
import { defineQuestionType } from '../../element/base/question.ts';
import { groupLogic } from './group.logic.ts';
import { renderGroup } from './group.view.ts';

/** Questions under one heading. */
export const groupType = defineQuestionType({
  ...groupLogic,
  frame: 'group',
  render: renderGroup,
  styles: nestedStyles,
});
