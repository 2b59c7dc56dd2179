import type { CheckedSurvey } from '../engine/read-survey.ts';
import { createSession } from '../engine/create-session.ts';
import type { Answers, Session } from '../engine/session.ts';
import { onDay } from '../engine/today.ts';
import type { Path } from '../schema/survey-error.ts';
import { deepEqual } from './deep-equal.ts';
import { isLeftOut } from './is-left-out.ts';
import { codesOf, issueCodes } from './issue-codes.ts';
import { closedReason, hiddenReason, meant, pageOf, pageReason, unknownReason } from './reasons.ts';
import type { Scenario, Step } from './scenario-file.ts';

/** Where a scenario and the survey part. */
export interface Failure {
  /** Where it stands, from the root of the scenario: `['steps', 2, 'answer', 'calls']`. */
  readonly path: Path;
  /** What differs: an English sentence. */
  readonly message: string;
  readonly expected?: unknown;
  readonly got?: unknown;
}

/** What became of a scenario. */
export interface ScenarioResult {
  readonly name: string;
  /** Where it went wrong; empty when it passed. After a wrong page the rest is not played. */
  readonly failures: readonly Failure[];
  /** The pages that were shown, in order. */
  readonly pages: readonly string[];
  /** The answers at the end, sent or not. */
  readonly answers: Answers;
  /** Were they sent? */
  readonly ended: boolean;
}

/**
 * Plays a scenario in a real session.
 *
 * @param checked the survey
 * @param scenario from `readScenarioFile`
 * @returns what differs from what the scenario expects
 * @example
 * const { failures } = runScenario(checked, { name: 'nobody', steps: [{ errors: { impacted: 'choice.required' } }] });
 */
export const runScenario = (checked: CheckedSurvey, scenario: Scenario): ScenarioResult =>
  onDay(scenario.today, () => play(checked, scenario));

function play(checked: CheckedSurvey, scenario: Scenario): ScenarioResult {
  const session = createSession(checked, scenario.seed ?? 1);
  const failures: Failure[] = [];
  const pages = [pageOf(session)];
  let ended = false;

  for (const [index, step] of scenario.steps.entries()) {
    const path = ['steps', index];
    if (ended) {
      failures.push({ path, message: 'the survey has ended before this step' });
      break;
    }
    const page = pageOf(session);
    if (step.page !== undefined && step.page !== page) {
      failures.push({
        path: [...path, 'page'],
        message: pageReason(checked, step.page),
        expected: step.page,
        got: page,
      });
      break;
    }
    failures.push(...playStep(session, step, path));
    const before = session.snapshot.page;
    const isMoving = move(session, step);
    failures.push(...compareErrors(session, step, path));
    if (session.snapshot.page !== before) pages.push(pageOf(session));
    ended = isMoving && session.snapshot.page === before && session.snapshot.faulty.length === 0;
  }
  const answers = session.answers();
  return {
    name: scenario.name,
    failures: [...failures, ...compareEnd(scenario, ended, answers)],
    pages,
    answers,
    ended,
  };
}

/** What is in the controls of a question once they are left. */
function settled(session: Session, name: string, typed: unknown): unknown {
  const { settle } = session.checked.questions.get(name)!.logic;
  return settle ? settle(typed, session.question(name)) : typed;
}

/** Plays what happens on the page, and compares what it leads to. */
function playStep(session: Session, { answer = {}, input = {}, errors = {}, ...step }: Step, path: Path): Failure[] {
  const failures: Failure[] = [];
  const fail = (key: string, at: string | number, failure: Omit<Failure, 'path'>): void =>
    void failures.push({ path: [...path, key, at], ...failure });

  for (const [name, value] of Object.entries(answer)) {
    const reason = closedReason(session, name);
    if (reason !== undefined) fail('answer', name, { message: reason });
    else {
      session.set(name, value ?? undefined);
      const got = session.question(name).answer;
      if (value === null || Object.hasOwn(errors, name) || deepEqual(got, value)) continue;
      fail('answer', name, { message: `"${name}" does not take this answer`, expected: value, got });
    }
  }
  for (const [name, typed] of Object.entries(input)) {
    const reason = closedReason(session, name);
    if (reason !== undefined) fail('input', name, { message: reason });
    else session.set(name, typed === null ? undefined : settled(session, name, typed));
  }
  step.shows?.forEach((name, index) => {
    const reason = unknownReason(session, name) ?? hiddenReason(session, name);
    if (reason !== undefined) fail('shows', index, { message: reason });
  });
  step.hides?.forEach((name, index) => {
    // Whoever writes that nobody is asked how good "none of these" is, is right.
    if (isLeftOut(session.checked, name)) return;
    const reason =
      unknownReason(session, name) ?? (session.question(name).visible ? `"${name}" is not hidden` : undefined);
    if (reason !== undefined) fail('hides', index, { message: reason });
  });
  for (const [name, expected] of Object.entries(step.values ?? {})) {
    const reason = unknownReason(session, name);
    const got = reason === undefined ? session.question(name).answer : undefined;
    if (reason !== undefined) fail('values', name, { message: reason });
    else if (!deepEqual(got ?? null, expected))
      fail('values', name, { message: `"${name}" has another value`, expected, got });
  }
  return failures;
}

/** Does what the step says then; true when the respondent wanted to go on. */
function move(session: Session, { then = 'next' }: Step): boolean {
  if (then === 'back') session.back();
  if (then !== 'next' || session.next()) return false;
  return session.snapshot.faulty.length > 0 || session.check();
}

function compareErrors(session: Session, { then = 'next', errors = {} }: Step, path: Path): Failure[] {
  if (then !== 'next') return [];
  const got = new Map(session.snapshot.faulty.map((name) => [name, session.question(name).issue!.code]));
  const missing = Object.entries(errors).flatMap(([name, expected]): Failure[] => {
    const at = [...path, 'errors', name];
    const reason = unknownReason(session, name);
    if (reason !== undefined) return [{ path: at, message: reason }];
    const code = got.get(name);
    if (code === expected) return [];
    const { type } = session.question(name).question;
    const isUnknown = Object.hasOwn(issueCodes, type) && !codesOf(type).includes(expected);
    const message = isUnknown
      ? `a ${type} has no error "${expected}"${meant(expected, codesOf(type))}`
      : `"${name}" has another error`;
    return [{ path: at, message, expected, got: code }];
  });
  const unexpected = [...got].flatMap(([name, code]): Failure[] =>
    Object.hasOwn(errors, name) ? [] : [{ path, message: `"${name}" has an error that was not expected`, got: code }],
  );
  return [...missing, ...unexpected];
}

function compareEnd({ ends, answers: expected, steps }: Scenario, ended: boolean, got: Answers): Failure[] {
  const shouldEnd = ends ?? (expected === undefined ? undefined : true);
  if (shouldEnd !== undefined && shouldEnd !== ended) {
    const message = ended ? 'the survey ends, which was not expected' : 'the survey does not end with the last step';
    return [{ path: ['steps', steps.length - 1], message }];
  }
  if (expected === undefined) return [];
  return [...new Set([...Object.keys(expected), ...Object.keys(got)])].flatMap((name): Failure[] => {
    if (deepEqual(expected[name], got[name])) return [];
    const path = Object.hasOwn(expected, name) ? ['answers', name] : ['answers'];
    return [{ path, message: `another answer to "${name}" is sent`, expected: expected[name], got: got[name] }];
  });
}
