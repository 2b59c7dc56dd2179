import type { CSSResult } from 'lit';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { createSession, type Session } from '../engine/session.ts';
import { onePerPage } from './layout.ts';
import { readFetched } from './registry.ts';
import { createExit, exitStyles, isPage } from './render-exit.ts';
import type { Texts } from './texts.ts';
import { contrast } from './themes/contrast.ts';
import { government } from './themes/government.ts';
import { plain } from './themes/plain.ts';

/** What a webmaster may choose beside the survey: fetched only where something was chosen. */
export interface Choices {
  /** `question-per-page`, or the pages of the survey file. */
  readonly layout: string | null | undefined;
  /** `plain`, `government` or `contrast`, or the look of the element itself. */
  readonly theme: string | null | undefined;
  /** Address of a harmless page for who must leave at once, or none. */
  readonly exit: string | null | undefined;
}

/** How the survey is shown after all. */
export interface Setup {
  readonly session: Session;
  readonly styles: readonly CSSResult[];
  /** Shows the button to leave at once. */
  readonly renderExit: ((texts: Texts) => unknown) | undefined;
}

const themes: Readonly<Record<string, CSSResult>> = { contrast, government, plain };

/**
 * Prepares a survey the way a webmaster chose. An unknown value is as none: a page must not lose its survey by a typing
 * mistake.
 *
 * @param host the element
 * @param checked the survey as its file says
 * @param leave forgets the answers of who leaves at once
 */
export async function setUp(
  host: HTMLElement & { readonly choices: Choices },
  checked: CheckedSurvey,
  leave: () => void,
): Promise<Setup> {
  const { layout, theme, exit } = host.choices;
  const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
  // Pages that end the survey do so in the order of the file, which a page for each question cannot keep.
  const { pages, pagesOrder } = checked.survey;
  const splits = layout === 'question-per-page' && !(pagesOrder && pages.some(({ endIf }) => endIf));
  const shown = splits ? await readFetched(onePerPage(checked, seed)) : checked;
  return {
    session: createSession(shown, seed),
    styles: [exitStyles, ...(theme && Object.hasOwn(themes, theme) ? [themes[theme]!] : [])],
    renderExit: exit && isPage(exit) ? createExit(host, exit, leave) : undefined,
  };
}
