import { defineQuestionType } from '../../element/base/question.ts';
import { sumLogic } from './sum.logic.ts';
import { sumStyles } from './sum.styles.ts';
import { renderSum } from './sum.view.ts';

/** Dividing a total between several things. */
export const sumType = defineQuestionType({ ...sumLogic, frame: 'group', styles: sumStyles, render: renderSum });
