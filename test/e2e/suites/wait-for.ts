import { setTimeout as after } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** In milliseconds. */
const patience = 30_000;

/**
 * Waits until something matches, in shadow roots too (`survey-form >>> textarea`), and gives it. Puppeteer's own
 * `waitForSelector` looks again when something changes, and hears nothing of the shadow root that an element gets only
 * after the waiting began.
 *
 * @param place the page or the frame to look in
 */
export async function waitFor(place: Page | Frame, selector: string): Promise<ElementHandle> {
  const deadline = Date.now() + patience;
  for (;;) {
    // Asking fails while another page takes the place of this one.
    const found = await place.$(selector).catch((error: unknown) => error as Error);
    if (found && !(found instanceof Error)) return found;
    if (Date.now() > deadline) throw new Error(`The page never had ${selector}.`, { cause: found });
    await after(20);
  }
}
