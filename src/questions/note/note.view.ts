import { html, nothing } from 'lit';
import type { Field } from '../../element/base/question.ts';
import type { NoteQuestion } from './note.schema.ts';

/** Shows the note, its title in bold: a heading would have to know its place in the outline of the page. */
export const renderNote = ({ question, text, markdown }: Field<NoteQuestion, never, undefined>): unknown => html`
  ${question.title ? html`<p class="title">${text(question.title)}</p>` : nothing} ${markdown(question.text)}
`;
