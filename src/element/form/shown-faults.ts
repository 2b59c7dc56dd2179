import type { Issue, QuestionState } from '../../engine/question-logic.ts';
import type { Session } from '../../engine/session.ts';

/** A fault that is in sight since the last check, mended or not. */
export interface ShownFault {
  readonly issue: Issue;
  /**
   * How it stands: still there, put right, or that of a question which could not be answered meanwhile. What is asked
   * anew is not at fault, and not put right either.
   */
  readonly stand: 'open' | 'mended' | 'gone';
}

const bySession = new WeakMap<Session, Map<string, ShownFault>>();

/**
 * Brings the faults of the present page up to date, by the names of the questions, in their order. What was shown stays
 * until the next check, so that nothing moves while it is put right.
 */
export function shownFaults(session: Session): ReadonlyMap<string, ShownFault> {
  const known = bySession.get(session) ?? new Map<string, ShownFault>();
  bySession.set(session, known);
  const shown = new Map<string, ShownFault>();
  for (const name of session.questionsOf(session.snapshot.page)) {
    const state = session.question(name);
    const before = known.get(name);
    const issue = state.issue ?? before?.issue;
    if (!issue) continue;
    const fault: ShownFault = { issue, stand: standOf(state, before) };
    known.set(name, fault);
    shown.set(name, fault);
  }
  return shown;
}

/**
 * | can be answered | has a fault | was gone | stand  |
 * |-----------------|-------------|----------|--------|
 * | no              | any         | any      | gone   |
 * | yes             | yes         | any      | open   |
 * | yes             | no          | yes      | gone   |
 * | yes             | no          | no       | mended |
 */
function standOf({ visible, enabled, issue }: QuestionState, before: ShownFault | undefined): ShownFault['stand'] {
  if (!visible || !enabled) return 'gone';
  if (issue) return 'open';
  return before?.stand === 'gone' ? 'gone' : 'mended';
}

/** How the fault of a question stood when the page was shown last. */
export const shownFault = (session: Session, name: string): ShownFault | undefined => bySession.get(session)?.get(name);

/** Forgets what was mended: the answers are checked anew. */
export const forgetFaults = (session: Session): void => void bySession.delete(session);
