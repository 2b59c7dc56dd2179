import { pressedControl } from './pressed-control.ts';

/** So soon after a press, in milliseconds, and so close to it, in CSS pixels, another one is its second half. */
const near = { time: 400, distance: 10 };

/** The first half of what may become a double click. */
interface Press {
  readonly time: number;
  readonly x: number;
  readonly y: number;
  readonly control: Element | undefined;
}

/**
 * Takes one press for one: the second half of a double click or a double tap, which not all browsers count, does nothing
 * to what came in place of what was pressed, and a key that is held presses a button of a page once. That a page was
 * turned, or its faults listed, is told by the focus, which then goes to what nobody can tab to: there the same button
 * does something else.
 *
 * @param root the shadow root
 */
export function takeOnePress(root: DocumentFragment | HTMLElement): void {
  let hasTurned = false;
  let first: Press | undefined;

  function take(event: Event): void {
    const { type, detail, timeStamp: time, clientX: x, clientY: y } = event as MouseEvent;
    const hit = pressedControl(event, root);
    const control = (hit as Partial<HTMLLabelElement> | undefined)?.control ?? hit;
    // From a key or a program, unless a label passes it on: what comes next begins anew.
    if (detail === 0) {
      if (control !== first?.control) first = undefined;
      return;
    }
    const isSecond = detail > 1 || (first && isNear(first, time, x, y));
    if (isSecond && (hasTurned || (first?.control && first.control !== control))) {
      event.preventDefault();
      event.stopPropagation();
      // However many come, soon after each other.
      if (first) first = { ...first, time, x, y };
    } else if (type === 'click') {
      hasTurned = false;
      first = { time, x, y, control };
    }
  }

  root.addEventListener('focusin', ({ target }: Event) => {
    if ((target as HTMLElement).tabIndex < 0) hasTurned = true;
  });
  // A list opens, a slider jumps and the focus moves before there is a click.
  for (const type of ['mousedown', 'click']) root.addEventListener(type, take, { capture: true });
  root.addEventListener('keydown', (event) => {
    const { key, repeat, target } = event as KeyboardEvent;
    if (repeat && key === 'Enter' && (target as Element).closest('.buttons, .changing')) event.preventDefault();
  });
}

const isNear = (first: Press, time: number, x: number, y: number): boolean =>
  time - first.time < near.time && Math.max(Math.abs(x - first.x), Math.abs(y - first.y)) <= near.distance;
