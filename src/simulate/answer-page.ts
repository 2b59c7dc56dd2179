import { referencesOf } from '../engine/expression/names.ts';
import type { Value } from '../engine/expression/syntax.ts';
import type { Session } from '../engine/session.ts';
import type { Question } from '../schema/question.ts';
import { pickOne, type Random } from './random.ts';
import { dateLengths, randomAnswer } from './random-answer.ts';
import type { TellingAnswers } from './telling-answers.ts';

/** Why somebody could not go on. */
export interface Refusal {
  readonly question: string;
  /** What the page said: the code of a message, `choice.required`. */
  readonly code: string;
  /** The answers that had to be changed to go on, though they were not refused; nothing when that did not help either. */
  readonly changed?: readonly string[];
}

/** What became of somebody who could not simply go on. */
interface Trouble extends Refusal {
  /** The answers with which it was not possible to go on. */
  readonly answers: Readonly<Record<string, Value>>;
  readonly isStuck: boolean;
}

/** An optional question is left out this often. */
const skipped = 0.15;

/** What is refused is answered again this often, and then everything on the page, before it counts as a dead end. */
const triesForRefused = 80;
const triesForAll = 40;
/** Each time, what is refused then is answered again this often. */
const triesForEach = 4;

/**
 * Answers the questions of a page, those included that appear meanwhile, and goes on.
 *
 * @param session of the respondent
 * @param page where the respondent is
 * @param telling answers that make a difference
 * @param random draws numbers
 * @param look is called whenever the page is filled in
 * @returns nothing for those who could go on, at most after other answers to what was refused
 */
export function answerPage(
  session: Session,
  page: number,
  telling: TellingAnswers,
  random: Random,
  look: () => void,
): Trouble | undefined {
  const answered = new Set<string>();

  function answer(name: string, isSkippable: boolean): void {
    const state = session.question(name);
    answered.add(name);
    if (isSkippable && !state.required && random() < skipped) return;
    const { samples } = session.checked.questions.get(name)!.logic;
    const tells = [...(telling.get(name) ?? []), ...(isSkippable ? [] : neighboursOf(session, name))];
    const value = samples ? pickOne(samples(state.question), random) : randomAnswer(state, tells, random);
    if (value !== undefined) session.set(name, value);
  }

  function fill(): void {
    const isOpen = (name: string): boolean => {
      const { visible, enabled } = session.question(name);
      return visible && enabled && !answered.has(name);
    };
    for (let isDone = false; !isDone;) {
      isDone = true;
      for (const name of session.questionsOf(page)) {
        if (!isOpen(name)) continue;
        answer(name, true);
        isDone = false;
      }
    }
    look();
  }

  /** Tries to go on; gives the questions that are refused. */
  function refused(): readonly string[] {
    fill();
    session.next();
    return session.snapshot.page === page
      ? session.questionsOf(page).filter((name) => session.question(name).issue)
      : [];
  }

  /** Answers what is refused again, until nothing is. */
  function isMended(most: number): boolean {
    for (let tries = 0; tries < most; tries++) {
      const faulty = refused();
      if (faulty.length === 0) return true;
      for (const name of faulty) answer(name, false);
    }
    return refused().length === 0;
  }

  if (isMended(triesForRefused)) return undefined;
  const [question] = refused();
  if (question === undefined) return undefined;
  const answers = session.answers();
  const { code } = session.question(question).issue!;
  // Somebody who is refused all the time also changes what the refusal may depend on.
  for (let tries = 0; tries < triesForAll; tries++) {
    answered.clear();
    if (isMended(triesForEach)) {
      return { question, code, changed: changedAnswers(session, page, question, answers), answers, isStuck: false };
    }
  }
  return { question, code, answers, isStuck: true };
}

/** Answers near to those that the question is compared with when it is checked. */
function neighboursOf(session: Session, name: string): readonly Value[] {
  const { expressions, question } = session.checked.questions.get(name)!;
  const { validIf } = expressions;
  return (validIf ? referencesOf(validIf) : []).flatMap((reference): readonly Value[] => {
    const { answer } = session.question(reference.name);
    if (reference.name === name || answer === undefined) return [];
    if (typeof answer !== 'number') return [answer];
    return question.type === 'date' ? datesIn(answer, question) : [answer - 1, answer, answer + 1];
  });
}

/** A date in the year that a number is, and in the year in which somebody of that age was born. */
function datesIn(number: number, question: Question): readonly string[] {
  const { precision = 'day' } = question as { readonly precision?: keyof typeof dateLengths };
  const years = [number, new Date().getUTCFullYear() - number];
  return years
    .filter((year) => year >= 1000 && year <= 9999)
    .map((year) => `${year}-01-01`.slice(0, dateLengths[precision]));
}

/** The answers on the page that are others now: those that the question reads, if any of them is. */
function changedAnswers(
  session: Session,
  page: number,
  question: string,
  before: Readonly<Record<string, Value>>,
): readonly string[] {
  const changed = session
    .questionsOf(page)
    .filter(
      (name) => name !== question && JSON.stringify(session.question(name).answer) !== JSON.stringify(before[name]),
    );
  const read = new Set<string>();
  for (let name: string | undefined = question; name !== undefined;) {
    const { expressions, parent }: { expressions: object; parent: string | undefined } =
      session.checked.questions.get(name)!;
    for (const expression of Object.values(expressions) as Parameters<typeof referencesOf>[0][]) {
      for (const reference of referencesOf(expression)) read.add(reference.name);
    }
    name = parent;
  }
  const deciding = changed.filter((name) => read.has(name));
  return deciding.length > 0 ? deciding : changed;
}
