import { nothing } from 'lit';
import { defineQuestionType } from '../../element/base/question.ts';
import { computedLogic } from './computed.logic.ts';

/** A value that follows from other answers. */
export const computedType = defineQuestionType({ ...computedLogic, frame: 'none', render: () => nothing });
