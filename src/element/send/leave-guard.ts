import type { ReactiveController } from 'lit';
import type { Session } from '../../engine/session.ts';
import { isEmpty } from '../../engine/expression/evaluate.ts';
import type { Value } from '../../engine/expression/syntax.ts';

/**
 * Makes the browser ask before a page is left with answers that would be lost. Bound only as long as there are any, since
 * a page that listens is not kept for the way back by every browser.
 *
 * @param atRisk gives the answers that would be lost now; asked at each change
 * @param warn makes the browser ask
 */
export function createLeaveGuard(atRisk: () => Session | undefined, warn: (event: Event) => void): ReactiveController {
  const withdraw = (): void => removeEventListener('beforeunload', warn);
  const look = (): void => {
    const session = atRisk();
    if (session && hasInput(session)) addEventListener('beforeunload', warn);
    else withdraw();
  };
  return { hostConnected: look, hostUpdated: look, hostDisconnected: withdraw };
}

/** Was anything typed or picked, readable or not? */
function hasInput({ checked, question }: Session): boolean {
  return [...checked.questions.values()].some(
    ({ logic, question: { name } }) => !logic.computed && !isEmpty(question(name).input as Value),
  );
}
