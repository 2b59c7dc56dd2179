import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Field } from '../../element/base/question.ts';
import { entryTitle, type RepeatAnswer } from './repeat.logic.ts';
import type { RepeatQuestion } from './repeat.schema.ts';
import { partName } from './unroll.ts';

type RepeatField = Field<RepeatQuestion, RepeatAnswer, RepeatAnswer>;

/** Shows the questions of each thing under its name. */
export function renderRepeat(field: RepeatField): unknown {
  return field.question.forEach === undefined ? renderAdded(field) : renderGiven(field);
}

/** One thing for each choice picked in another question. */
function renderGiven(field: RepeatField): unknown {
  return field.question.things!.map(({ key, text }) => {
    const questions = questionsOf(field, key);
    if (questions.every((question) => question === nothing)) return nothing;
    return html`<fieldset class="thing framed">
      <legend>${field.text(text ?? key)}</legend>
      <div class="nested">${questions}</div>
    </fieldset>`;
  });
}

/** As many things as are added. */
function renderAdded(field: RepeatField): unknown {
  const { question, answer = [], word } = field;
  const { min = 0, things = [] } = question;
  return html`
    ${repeat(
      answer,
      (key) => key,
      (key, index) => html`
        <fieldset class="thing framed" id=${field.id(key)} tabindex="-1">
          <legend>${nameOf(field, index)}</legend>
          <div class="nested">${questionsOf(field, key)}</div>
          ${
            answer.length > min
              ? html`<button type="button" class="quiet" @click=${(event: Event) => remove(field, key, index, event)}>
                  ${word('repeat.remove', { entry: nameOf(field, index) })}
                </button>`
              : nothing
          }
        </fieldset>
      `,
    )}
    ${
      answer.length < things.length
        ? html`<button type="button" class="quiet" id=${field.id()} @click=${(event: MouseEvent) => add(field, event)}>
            ${word(answer.length === 0 ? 'repeat.add' : 'repeat.addAnother')}
          </button>`
        : html`<p class="hint" id=${field.id()} tabindex="-1">${word('repeat.full', { count: things.length })}</p>`
    }
  `;
}

const questionsOf = ({ question, followUp }: RepeatField, key: string): unknown[] =>
  question.questions.map(({ name }) => followUp(partName(question.name, key, name)));

const nameOf = ({ question, text, word }: RepeatField, index: number): string =>
  entryTitle(question, index, text, word);

/** A thing begins as it would have at the start of the survey. The focus goes to it; its name says where one is. */
function add(field: RepeatField, { currentTarget, detail }: MouseEvent): void {
  // It comes right above the button: for whoever points at that the page stands still.
  const focusOn = focusing(currentTarget, { preventScroll: detail > 0 });
  const { question, answer = [], word } = field;
  const free = question.things!.find(({ key }) => !answer.includes(key))!;
  for (const { name, defaultValue } of question.questions) {
    field.setFollowUp(partName(question.name, free.key, name), defaultValue);
  }
  field.set([...answer, free.key]);
  field.announce(word('repeat.added', { entry: nameOf(field, answer.length) }));
  focusOn(field.id(free.key));
}

/** What was written about a thing goes with it. */
function remove(field: RepeatField, removed: string, index: number, { currentTarget }: Event): void {
  const focusOn = focusing(currentTarget);
  const { question, answer = [], word } = field;
  field.set(answer.filter((key) => key !== removed));
  for (const { name } of question.questions) field.setFollowUp(partName(question.name, removed, name), undefined);
  field.announce(word('repeat.removed', { entry: nameOf(field, index) }));
  focusOn(field.id());
}

/** Asked before anything changes, since the button may go away; what gets the focus may come with the next rendering. */
function focusing(button: EventTarget | null, options?: FocusOptions): (id: string) => void {
  const root = (button as Element).getRootNode() as Document | ShadowRoot;
  return (id) => requestAnimationFrame(() => root.getElementById(id)?.focus(options));
}
