import { isDeepStrictEqual } from 'node:util';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { createSession, type Answers } from '../engine/session.ts';

/** What is wrong with one answer. */
export interface AnswerFault {
  /** Name of the question, as it was sent. */
  readonly name: string;
  /**
   * `unknown-question`, `hidden-question` (its condition does not hold), `not-accepted` (wrong type, unknown choice),
   * or a code of the question type such as `choice.required`.
   */
  readonly code: string;
}

/** What the check of an envelope's answers gives. */
export interface AnswerCheck {
  /** What is wrong; nothing when the answers can be stored. */
  readonly faults: readonly AnswerFault[];
  /** The answers in the order of the survey file, so that the order in which they were sent leaves no trace. */
  readonly answers: Answers;
}

/** More faults than any real page can cause are cut off. */
const mostFaults = 20;

/**
 * Checks answers the way the page does: they are given to a session of the same engine, which must have no fault and
 * must want to send exactly what was sent.
 *
 * @param checked the survey
 * @param sent the answers of an envelope, hostile
 * @example
 * checkAnswers(checked, { impacted: 'perhaps' }).faults; // [{ name: 'impacted', code: 'not-accepted' }]
 */
export function checkAnswers(checked: CheckedSurvey, sent: Answers): AnswerCheck {
  const names = Object.keys(sent);
  const session = createSession(checked, 0, sent);
  session.check();
  const kept = session.answers();

  const faults = names.flatMap((name): AnswerFault[] => {
    const node = checked.questions.get(name);
    if (!node) return [{ name: name.slice(0, 80), code: 'unknown-question' }];
    if (!session.question(name).visible) return [{ name, code: 'hidden-question' }];
    // What follows from the date of today may differ by now: the collector's own result is stored.
    if (node.logic.computed) return [];
    return isDeepStrictEqual(kept[name], sent[name]) ? [] : [{ name, code: 'not-accepted' }];
  });
  const faulty = new Set(faults.map(({ name }) => name));
  for (const name of checked.questions.keys()) {
    const { issue } = session.question(name);
    if (issue && !faulty.has(name)) faults.push({ name, code: issue.code });
  }
  return { faults: faults.slice(0, mostFaults), answers: kept };
}
