import type { CSSResult } from 'lit';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import { drawSeed, type Session } from '../../engine/session.ts';
import { availabilityOf } from '../end/availability.ts';
import { describeHeading } from '../form/describe-heading.ts';
import type { openDraft } from '../draft/draft.ts';
import { isPage } from './is-page.ts';
import { onePerPage } from '../form/layout.ts';
import { readFetched } from './registry.ts';
import { createExit, exitStyles } from '../access/render-exit.ts';
import type { Draft, Stage, StageHost } from './stage.ts';
import type { Texts } from './texts.ts';
import { contrast } from '../looks/themes/contrast.ts';
import { government } from '../looks/themes/government.ts';
import { plain } from '../looks/themes/plain.ts';

/** What a webmaster may choose beside the survey, as it stands at the element: fetched only where something was chosen. */
export interface Choices {
  /** `question-per-page`, or the pages of the survey file. */
  readonly layout: string | null;
  /** `plain`, `government` or `contrast`, or the look of the element itself. */
  readonly theme: string | null;
  /** Address of a harmless page for who must leave at once, or none. */
  readonly exit: string | null;
  /** Are the answers kept on this device until they are sent? Not when this is `null`. */
  readonly draft: string | null;
  /** Is the collector's page shown in a frame, in the place of the survey? Not when this is `null`. */
  readonly isolated: string | null;
}

/** How the survey is shown after all. */
export interface Setup {
  readonly session: Session;
  readonly draft: Draft | undefined;
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
 * @param stage what happens in the element
 */
export async function setUp(
  host: StageHost & { readonly choices: Choices },
  checked: CheckedSurvey,
  stage: Stage,
): Promise<Setup> {
  const { layout, theme, exit, draft: keeps } = host.choices;
  const splits = layout === 'question-per-page';
  if (splits) describeHeading(host);
  const arrange = async (seed: number): Promise<CheckedSurvey> =>
    splits ? readFetched(onePerPage(checked, seed)) : checked;
  const draft = keeps !== null ? await openDraftOf(checked, host, stage, arrange) : undefined;
  const seed = drawSeed();
  return {
    session: draft?.session ?? createSession(await arrange(seed), seed),
    draft,
    styles: [exitStyles, ...(theme && Object.hasOwn(themes, theme) ? [themes[theme]!] : [])],
    renderExit:
      exit && isPage(exit)
        ? createExit(
            host,
            exit,
            () => leave(host, stage),
            () => isOver(host, stage),
          )
        : undefined,
  };
}

/** Without the code for it nothing is kept, and the notice says so. */
async function openDraftOf(...given: Parameters<typeof openDraft>): Promise<Draft | undefined> {
  const module = await import('../draft/draft.ts').catch(() => undefined);
  return module?.openDraft(...given);
}

/** Is there nothing to delete here? Answers were sent, or none can be given. */
function isOver({ clock }: StageHost, { phase, hasAnswered }: Stage): boolean {
  if (phase.kind !== 'ready' || phase.delivery?.state.kind === 'sent') return true;
  return !hasAnswered && availabilityOf(phase.session.checked.survey, clock()) !== 'open';
}

/** Forgets the answers, on the device too, so that nothing asks whether the page may be left. */
function leave(host: StageHost, stage: Stage): void {
  if (stage.phase.kind === 'ready') stage.phase.draft?.forget();
  stage.hasAnswered = false;
  host.requestUpdate();
  host['performUpdate']();
}
