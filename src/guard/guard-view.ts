import { directive, Directive } from 'lit/directive.js';
import type { Field } from '../element/base/question.ts';
import { longestText } from '../schema/names.ts';
import type { Question } from '../schema/question.ts';
import { findIdentities } from './find-identities.ts';
import type { Finding, IdentityKind } from './finding.ts';
import { mask, maskFor } from './mask.ts';
import { fromDocument } from '../element/base/page-document.ts';

/** Long enough that nobody is interrupted who writes, and that the counter of the field was told before. */
const pause = 1500;
/** How soon it is looked again while something is being pressed: what is pressed must not move away. */
const whilePressed = 200;

/** Every text that can be sent is shorter, in UTF-16 units. What stands behind is looked at once the text is shortened. */
const mostLookedAt = 2 * longestText;

/** What was found, as often as it stands in the text. */
interface Found {
  readonly kind: IdentityKind;
  readonly text: string;
}

type TextField = Field<Question, string, string>;

/** What the respondent chose to leave as it is, for each question: kept while pages are turned, never stored. */
const leftAlone = new WeakMap<Question, Set<string>>();

/**
 * The guard of one free text: says what in it may tell who somebody is, and offers to write something else there. It
 * stops nobody, and what is written goes nowhere. Its elements are made by hand: Lit's `render` is no part of what the
 * first page loads.
 */
class GuardView extends Directive {
  readonly #element = make('div', { className: 'guard' });
  #field!: TextField;
  #language = '';
  #input = '';
  #found: readonly Found[] = [];
  /** What was masked last; can be undone until something else is written. */
  #masked:
    { readonly before: string; readonly after: string; readonly text: string; readonly mask: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(field: TextField): HTMLElement {
    const { input = '', language } = field;
    const isNew = this.#field === undefined;
    this.#field = field;
    if (input !== this.#input) {
      this.#input = input;
      if (isNew) this.#find();
      else this.#lookLater();
    }
    if (language !== this.#language) this.#draw();
    this.#language = language;
    return this.#element;
  }

  /** Looks once the person stops writing or leaves the field. */
  #lookLater(): void {
    this.#wait(pause);
    this.#element.parentElement?.addEventListener('focusout', this.#lookSoon, { once: true });
  }

  readonly #lookSoon = (): void => this.#wait(whilePressed);

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), time);
  }

  #look(): void {
    if (!this.#element.isConnected) return;
    // What is pressed must not move away, nor what has the focus vanish.
    if (this.#root.querySelector(':active') || this.#element.contains(this.#root.activeElement))
      return this.#lookSoon();
    const before = this.#found;
    this.#find();
    // What was pressed meanwhile keeps its place.
    this.#element.dispatchEvent(new CustomEvent('redraw', { bubbles: true }));
    this.#draw();
    const isNews = this.#found.some(({ text }) => before.every((found) => found.text !== text));
    if (isNews) this.#field.announce([this.#field.word('guard.title'), ...this.#found.map(this.#say)].join(' '));
  }

  get #root(): Document | ShadowRoot {
    return this.#element.getRootNode() as Document | ShadowRoot;
  }

  #find(): void {
    const left = leftAlone.get(this.#field.question);
    const byText = new Map<string, Found>();
    for (const { kind, start, end } of findIn(this.#input)) {
      const text = this.#input.slice(start, end);
      if (!left?.has(text)) byText.set(text, { kind, text });
    }
    this.#found = [...byText.values()];
  }

  readonly #say = ({ kind, text }: Found): string =>
    this.#field.word('guard.found', { kind: this.#field.word(`guard.${kind}`), text });

  #draw(): void {
    const { word, id } = this.#field;
    const shown: HTMLElement[] = [];
    const masked = this.#masked;
    if (masked?.after === this.#input) {
      const undo = makeButton(word('guard.undo'), masked.text, () => this.#undo(masked.before));
      shown.push(make('p', {}, word('guard.masked', { mask: masked.mask }), ' ', undo));
    }
    if (this.#found.length > 0) {
      const list = make('ul', {}, ...this.#found.map(this.#makeItem));
      list.setAttribute('aria-labelledby', id('guard'));
      shown.push(make('p', { id: id('guard') }, word('guard.title')), list);
    }
    this.#element.replaceChildren(...(shown.length > 0 ? [make('div', {}, ...shown)] : []));
  }

  readonly #makeItem = (found: Found): HTMLElement => {
    const { word } = this.#field;
    const replace = word('guard.mask', { mask: this.#maskOf(found) });
    return make(
      'li',
      {},
      make('div', {}, this.#say(found)),
      makeButton(replace, found.text, () => this.#mask(found)),
      makeButton(word('guard.leave'), found.text, () => this.#leave(found)),
    );
  };

  #maskOf({ kind, text }: Found): string {
    return maskFor(text, this.#field.word(`guard.short.${kind}`));
  }

  /** Masks it wherever it stands in the text. The focus goes to what undoes it: the field's own way is lost. */
  #mask(found: Found): void {
    const before = this.#input;
    const replacement = this.#maskOf(found);
    const after = findIn(before)
      .filter(({ start, end }) => before.slice(start, end) === found.text)
      .reduceRight((text, finding) => mask(text, finding, replacement), before);
    this.#masked = { before, after, text: found.text, mask: replacement };
    this.#write(after);
    this.#field.announce(this.#field.word('guard.masked', { mask: replacement }));
  }

  #undo(before: string): void {
    this.#masked = undefined;
    this.#write(before);
  }

  #write(text: string): void {
    this.#input = text;
    this.#field.set(text);
    this.#settle();
  }

  #leave({ text }: Found): void {
    const { question } = this.#field;
    leftAlone.set(question, (leftAlone.get(question) ?? new Set()).add(text));
    this.#settle();
  }

  /** Keeps the focus close to where it was. */
  #settle(): void {
    this.#find();
    this.#draw();
    const next = this.#element.querySelector('button') ?? this.#root.getElementById(this.#field.id());
    next?.focus();
  }
}

/** What is found in as much of a text as can be sent; the space around it is not. */
function findIn(text: string): readonly Finding[] {
  const from = text.length - text.trimStart().length;
  const findings = findIdentities(text.slice(from, from + mostLookedAt));
  return findings.map(({ kind, start, end }) => ({ kind, start: start + from, end: end + from }));
}

function make(name: string, properties: object, ...children: readonly (Node | string)[]): HTMLElement {
  const element = Object.assign(fromDocument('createElement').call(document, name), properties);
  element.append(...children);
  return element;
}

/** @param about what of, for those who hear the button alone */
const makeButton = (label: string, about: string, onclick: () => void): HTMLElement =>
  make(
    'button',
    { type: 'button', className: 'quiet clear', part: 'button', onclick },
    label,
    make('span', { className: 'visually-hidden' }, `: ${about}`),
  );

/** Shows the guard of a free text under its field. */
export const guardView = directive(GuardView);
