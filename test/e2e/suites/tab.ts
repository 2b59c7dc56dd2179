import type { EvaluateFunc, Keyboard, Page } from 'puppeteer-core';

/**
 * An open page in any engine: what tests that run in all of them do with it. What is taken from puppeteer's page is there
 * for WebDriver too. A selector may go into a shadow root: `survey-form >>> textarea`.
 */
export interface Tab extends Pick<Page, 'evaluate' | '$eval' | 'bringToFront'> {
  readonly keyboard: Pick<Keyboard, 'down' | 'up' | 'press' | 'type'>;
  /** What kinds of dialogs came and were accepted; WebDriver accepts them too, and does not tell. */
  readonly dialogs?: readonly string[];
  /** What came to the console, and errors; WebDriver does not tell. */
  readonly said?: readonly string[];
  /** The addresses that were asked for; WebDriver does not tell. */
  readonly asked?: readonly string[];
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Goes back in the history, to a page that the browser may have kept. */
  goBack(): Promise<unknown>;
  /** Waits until something matches. */
  waitForSelector(selector: string): Promise<unknown>;
  /** Waits until a function in the page gives something true. */
  waitUntil<Given extends unknown[]>(is: EvaluateFunc<Given>, ...given: Given): Promise<unknown>;
  /** Clicks with the mouse in the middle of what matches; what is in sight need not be scrolled. */
  click(selector: string, options?: { readonly count?: number; readonly isInSight?: boolean }): Promise<void>;
  /** A picture of what the window shows, as a PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
  /** Another page of the same browser, with the same storage. */
  openTab(): Promise<Tab>;
  /** A frame of the page. */
  frame(selector: string): Promise<Tab>;
}
