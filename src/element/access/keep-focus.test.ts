import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { nextTask } from '../../../test/suites/next-task.ts';
import { createFocusKeeper } from './keep-focus.ts';

class MovedElement extends LitElement {
  override render(): TemplateResult {
    return html`<input id="one" /><input id="two" />`;
  }
}
customElements.define('moved-element', MovedElement);

describe('the focus of an element that the page moves', () => {
  let places: readonly HTMLElement[];
  let host: MovedElement;
  beforeEach(async () => {
    places = [document.createElement('div'), document.createElement('div')];
    document.body.append(...places);
    host = new MovedElement();
    places[0]!.append(host);
    await host.updateComplete;
  });
  afterEach(() => places.forEach((place) => place.remove()));

  const input = (id: string): HTMLInputElement => host.shadowRoot!.querySelector(`#${id}`)!;
  const move = (): void => places[1]!.append(host);
  const keep = (): void => host.addController(createFocusKeeper(host));
  const focused = (): string | undefined => host.shadowRoot!.activeElement?.id;

  it('stays where it was', () => {
    keep();
    input('one').focus();
    move();
    expect(focused()).to.equal('one');
  });

  it('stays where it was before anybody looked after it', () => {
    input('one').focus();
    keep();
    move();
    expect(focused()).to.equal('one');
  });

  it('stays on the field that has it now, not on the one that had it before', async () => {
    keep();
    input('one').focus();
    input('two').focus();
    await nextTask();
    move();
    expect(focused()).to.equal('two');
  });

  it('stays when another window has the keyboard for a while', async () => {
    keep();
    input('one').focus();
    // As browsers tell of it: the field loses the focus, and is still the active element.
    input('one').dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await nextTask();
    move();
    expect(focused()).to.equal('one');
  });

  it('is not taken back once it was given up', async () => {
    keep();
    input('one').focus();
    input('one').blur();
    await nextTask();
    move();
    expect(focused()).to.equal(undefined);
  });

  it('is not taken when the element comes back later, even where its loss was not told', async () => {
    keep();
    host.shadowRoot!.addEventListener('focusout', (event) => event.stopImmediatePropagation(), { capture: true });
    input('one').focus();
    host.remove();
    await nextTask();
    places[1]!.append(host);
    expect(focused()).to.equal(undefined);
  });

  it('does not scroll the page', () => {
    places[0]!.style.marginTop = '300vh';
    keep();
    input('one').focus({ preventScroll: true });
    move();
    expect([focused(), scrollY]).to.deep.equal(['one', 0]);
  });
});
