import { html, nothing } from 'lit';
import { announceLater } from '../controls/announce-later.ts';
import { isComposing } from '../../element/base/is-composing.ts';
import type { Field } from '../../element/base/question.ts';
import { followUpName } from '../../schema/names.ts';
import type { ChoiceAnswer } from './choice.base.ts';
import { typedOf, type Typed } from './choice.logic.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';

type ComboboxField = Field<ChoiceQuestion, ChoiceAnswer | Typed, ChoiceAnswer>;

/**
 * Shows the choices as a list that can be searched: the combobox of the ARIA Authoring Practices, with a list and without
 * completion. The focus stays in the text field; the arrow keys walk through what was found.
 *
 * What is open and walked to is no answer, so it lives in attributes that the templates never write.
 */
export function renderCombobox(field: ComboboxField): unknown {
  const choices = field.items['choices'] as readonly Choice[];
  const chosen = choices.find(({ value }) => value === field.answer);
  const describedBy = [field.id('search'), field.describedBy].filter((id) => typeof id === 'string');
  /* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events -- the label is in the frame around; keys are those of the text field */
  return html`
    <p class="hint" id=${field.id('search')}>${field.word('choice.search')}</p>
    <div class="combobox">
      <input
        type="text"
        role="combobox"
        id=${field.id()}
        aria-expanded="false"
        aria-controls=${field.id('found')}
        aria-autocomplete="list"
        aria-invalid=${field.invalid}
        aria-describedby=${describedBy.join(' ')}
        autocomplete="off"
        spellcheck="false"
        .value=${chosen ? field.text(chosen.text) : (typedOf(field.input) ?? '')}
        @input=${(event: Event) => search(event, field)}
        @click=${(event: Event) => open(partsOf(event), typedOf(field.input) ?? '')}
        @keydown=${(event: KeyboardEvent) => walk(event, field)}
        @blur=${(event: Event) => leave(event, field)}
      />
      <div class="found" hidden @pointerdown=${(event: Event) => event.preventDefault()}>
        <p hidden>${field.word('choice.noneFound')}</p>
        <ul role="listbox" id=${field.id('found')} aria-label=${field.text(field.question.title)}>
          ${choices.map(
            ({ value, text, other, missing }, index) => html`
              <li
                role="option"
                id=${field.id(`option-${index}`)}
                class=${value === field.answer ? 'chosen' : nothing}
                data-always=${other || missing ? '' : nothing}
                aria-selected="false"
                @click=${(event: Event) => pick(event, field, value)}
              >
                ${field.text(text)}
              </li>
            `,
          )}
        </ul>
      </div>
    </div>
    ${chosen?.other ? field.followUp(followUpName(field.question.name, chosen.value)) : nothing}
  `;
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly found: HTMLElement;
  readonly options: readonly HTMLElement[];
  readonly nothingFound: HTMLElement;
}

function partsOf({ currentTarget }: Event): Parts {
  const combobox = (currentTarget as Element).closest('.combobox')!;
  return {
    input: combobox.querySelector('input')!,
    found: combobox.querySelector('.found')!,
    options: [...combobox.querySelectorAll('li')],
    nothingFound: combobox.querySelector('.found p')!,
  };
}

/**
 * Without accents and capitals, so that "liege" finds "Liège", and with one sign for all spaces, dashes and apostrophes:
 * "l'hopital saint gilles" finds "L’Hôpital Saint‑Gilles".
 */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\p{Pd}'’ʼ]+/gu, ' ')
    .toLowerCase()
    .trim();

/**
 * Shows the options that hold every word of a text; how many there are. "Other" and "I do not know" stay whatever is typed:
 * who does not find the own entry needs them most.
 */
function open(parts: Parts, text: string): number {
  const words = plain(text).split(/\s+/);
  let count = 0;
  for (const option of parts.options) {
    const name = plain(option.textContent);
    const isFound = words.every((word) => name.includes(word));
    option.hidden = !isFound && !isAlways(option);
    if (isFound) count++;
  }
  const isEmpty = parts.options.every((option) => option.hidden);
  parts.nothingFound.hidden = count > 0;
  parts.found.hidden = false;
  parts.input.setAttribute('aria-expanded', String(!isEmpty));
  walkTo(parts, undefined);
  return count;
}

/** Is it shown whatever is typed? */
const isAlways = (option: HTMLElement): boolean => option.dataset['always'] !== undefined;

function close(parts: Parts): void {
  parts.found.hidden = true;
  parts.input.setAttribute('aria-expanded', 'false');
  walkTo(parts, undefined);
}

function walkTo({ input, options }: Parts, option: HTMLElement | undefined): void {
  for (const other of options) other.setAttribute('aria-selected', String(other === option));
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
}

/** What is typed is no answer before a choice is picked; it is kept. */
function search(event: Event, field: ComboboxField): void {
  const parts = partsOf(event);
  const typed = parts.input.value;
  field.set(typed.trim() === '' ? undefined : { typed });
  const count = open(parts, typed);
  const always = count > 0 ? [] : parts.options.filter(isAlways).map((option) => option.textContent.trim());
  const sentence = count > 0 ? field.word('choice.found', { count }) : field.word('choice.noneFound');
  announceLater(parts.input, field, [sentence, ...always].join(' '));
}

function walk(event: KeyboardEvent, field: ComboboxField): void {
  if (isComposing(event)) return;
  const parts = partsOf(event);
  const isOpen = !parts.found.hidden;
  const current = parts.options.find((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape' && isOpen) {
    event.stopPropagation();
    return close(parts);
  }
  if (event.key === 'Enter') {
    if (!isOpen) return;
    event.preventDefault();
    const match = current ?? matchOf(parts);
    return match ? match.click() : undefined;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  if (!isOpen) open(parts, typedOf(field.input) ?? '');
  const shown = parts.options.filter((option) => !option.hidden);
  const start = current ?? shown.find((option) => option.classList.contains('chosen'));
  const from = start ? shown.indexOf(start) : step > 0 ? -1 : 0;
  walkTo(parts, shown[(from + step + shown.length) % shown.length]);
}

/** The option that was written out. */
const matchOf = ({ input, options }: Parts): HTMLElement | undefined =>
  options.find((option) => plain(option.textContent) === plain(input.value));

function pick(event: Event, field: ComboboxField, value: string): void {
  const parts = partsOf(event);
  announceLater(parts.input, field, undefined);
  close(parts);
  field.set(value);
}

/** Who wrote a choice out has picked it. */
function leave(event: Event, field: ComboboxField): void {
  const parts = partsOf(event);
  close(parts);
  if (typedOf(field.input) !== undefined) matchOf(parts)?.click();
}
