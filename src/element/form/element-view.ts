import { directive, Directive } from 'lit/directive.js';
import type { Field } from '../base/question.ts';
import { fromDocument } from '../base/page-document.ts';

/** A custom element that asks a question. */
export interface FieldElement extends HTMLElement {
  /** The question and its answer: given anew whenever something about them changes. */
  field?: Field;
}

class ElementView extends Directive {
  #element: FieldElement | undefined;

  render(name: string, field: Field): FieldElement {
    const element: FieldElement = (this.#element ??= fromDocument('createElement').call(document, name));
    element.field = field;
    return element;
  }
}

/** Shows a custom element in place of a template: the same one as long as the question stands there. */
export const elementView = directive(ElementView);
