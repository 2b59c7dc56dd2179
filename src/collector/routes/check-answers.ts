import { isDeepStrictEqual } from 'node:util';
import { plainSigns } from '../../engine/plain-signs.ts';
import type { ReadContext } from '../../engine/question-logic.ts';
import { createSession } from '../../engine/create-session.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { allItems } from '../../engine/recall-input.ts';
import type { Answers } from '../../engine/session.ts';
import { dayFromToday, onDay } from '../../engine/today.ts';
import { isObject } from '../../schema/is-object.ts';
import { dependsOnToday } from '../surveys/depends-on-today.ts';

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
 * must want to send exactly what was sent. What depends on the day is right when it is on the collector's day, or on the
 * day before or after: nobody knows on which day it was in the page.
 *
 * @param checked the survey
 * @param sent the answers of an envelope, hostile
 * @example
 * checkAnswers(checked, { impacted: 'perhaps' }).faults; // [{ name: 'impacted', code: 'not-accepted' }]
 */
export function checkAnswers(checked: CheckedSurvey, sent: Answers): AnswerCheck {
  const today = judge(checked, sent);
  const isExact = ({ faults, answers }: AnswerCheck): boolean =>
    faults.length === 0 && isDeepStrictEqual(answers, sent);
  if (isExact(today) || !dependsOnToday(checked)) return today;
  const others = [-1, 1].map((days) => onDay(dayFromToday(days), () => judge(checked, sent)));
  const right = [today, ...others].filter(({ faults }) => faults.length === 0);
  return right.find(isExact) ?? right[0] ?? today;
}

/** Checks answers on the day that it is. */
function judge(checked: CheckedSurvey, sent: Answers): AnswerCheck {
  const names = Object.keys(sent);
  const session = createSession(checked, 0, sent);
  session.check();
  const kept = session.answers();

  const faults = names.flatMap((name): AnswerFault[] => {
    const node = checked.questions.get(name);
    if (!node) return [{ name: name.slice(0, 80), code: 'unknown-question' }];
    if (!session.question(name).visible) return [{ name, code: 'hidden-question' }];
    // What is computed need not be sent: the collector's own result is stored.
    if (node.logic.computed) return [];
    return isSame(kept[name], sent[name]) ? [] : [{ name, code: 'not-accepted' }];
  });
  const faulty = new Set(faults.map(({ name }) => name));
  for (const name of checked.questions.keys()) {
    const { issue } = session.question(name);
    if (issue && !faulty.has(name)) faults.push({ name, code: issue.code });
  }
  return { faults: faults.slice(0, mostFaults), answers: kept };
}

/**
 * Could answers to a survey have been right on some day? Looks at each alone: what another day shows or hides does not
 * count against it.
 *
 * @param checked the survey
 * @param sent the answers, hostile
 */
export const couldBeRight = ({ questions }: CheckedSurvey, sent: Answers): boolean =>
  Object.entries(sent).every(([name, answer]) => {
    const node = questions.get(name);
    if (!node || node.logic.answerless) return false;
    if (node.logic.computed || !node.logic.read) return true;
    const { question, logic } = node;
    const readWith = (items: ReadContext['items']): unknown => logic.read!(answer, { question, items });
    const all = allItems(node);
    return isSame(readWith(all), answer) || isSame(readWith(answeredItems(all, answer)), answer);
  });

/**
 * Is it the same, but for signs that look alike, or that nobody sees? Reading writes texts anew that pages of earlier versions
 * sent as they were typed: accents apart from their letters, the spaces of a telephone number, marks around an address.
 */
const isSame = (read: unknown, sent: unknown): boolean =>
  isDeepStrictEqual(read, sent) ||
  (typeof read === 'string' && typeof sent === 'string' && plainSigns(read).trim() === plainSigns(sent).trim());

/** Of a list whose values are the keys of an answer, such as rows, those that it has. */
const answeredItems = (items: ReadContext['items'], answer: unknown): ReadContext['items'] =>
  Object.fromEntries(
    Object.entries(items).map(([list, entries]) => {
      const answered = entries.filter(({ value }) => isObject(answer) && Object.hasOwn(answer, value));
      return [list, answered.length > 0 ? answered : entries];
    }),
  );
