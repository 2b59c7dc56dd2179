import { html } from 'lit';
import type { Field } from '../../element/base/question.ts';
import type { GroupQuestion } from './group.schema.ts';

/** Shows the questions of the group one under the other, in a frame. */
export const renderGroup = ({ question, followUp }: Field<GroupQuestion, never, undefined>): unknown =>
  html`<div class="nested framed">${question.questions.map(({ name }) => followUp(name))}</div>`;
