/** The other half of the question type: a plain custom element, made without any library. */
import { floorPlan } from './type.js';

/** Asks which rooms: each is a check box, placed where it is on the plan. */
class FloorPlan extends HTMLElement {
  #field;
  #boxes = new Map();

  /** Given anew whenever something about the question changes. */
  set field(field) {
    this.#field = field;
    const rooms = field.items.rooms;
    for (const [value, box] of this.#boxes) {
      if (!rooms.some((room) => room.value === value)) this.#remove(value, box);
    }
    for (const [index, room] of rooms.entries()) this.#update(room, index === 0);
  }

  #update(room, isFirst) {
    const field = this.#field;
    const box = this.#boxes.get(room.value) ?? this.#add(room);
    box.checked = field.answer?.includes(room.value) ?? false;
    box.nextElementSibling.textContent = field.text(room.text);
    // The first one carries what the error summary leads to, and what is read with the question.
    if (isFirst) box.id = field.id();
    setAttribute(box, 'aria-describedby', isFirst && field.describedBy);
    setAttribute(box, 'aria-invalid', field.invalid);
  }

  #add({ value, x, y, width, height }) {
    const label = document.createElement('label');
    label.style.gridArea = `${y} / ${x} / span ${height} / span ${width}`;
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => this.#toggle(value, box.checked));
    label.append(box, document.createElement('span'));
    this.append(label);
    this.#boxes.set(value, box);
    return box;
  }

  #remove(value, box) {
    box.closest('label').remove();
    this.#boxes.delete(value);
  }

  #toggle(value, isPicked) {
    const others = (this.#field.answer ?? []).filter((other) => other !== value);
    this.#field.set(isPicked ? [...others, value] : others);
  }
}

/** Attributes of a field are texts, or symbols for none. */
function setAttribute(element, name, value) {
  if (typeof value === 'string') element.setAttribute(name, value);
  else element.removeAttribute(name);
}

const styles = new CSSStyleSheet();
styles.replaceSync(`
  floor-plan {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    grid-auto-rows: 2.4em;
    max-width: 40em;
    border: 3px solid;
  }
  floor-plan label {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-width: 0;
    padding: 0.3em;
    border: 1px solid;
    cursor: pointer;
  }
  floor-plan span {
    min-width: 0;
    font-size: 0.9em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  floor-plan label:has(:checked) {
    background: var(--soft);
    box-shadow: inset 0 0 0 3px var(--accent);
  }
`);

customElements.define('floor-plan', FloorPlan);

/** The whole type, for the page. */
export const floorPlanType = { ...floorPlan, styles };
