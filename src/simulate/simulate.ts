import { domainOf } from '../check/domain.ts';
import { samplesOf } from '../check/samples.ts';
import { take } from '../check/take.ts';
import type { Expression, Value } from '../engine/expression/syntax.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { createSession, type Session } from '../engine/session.ts';
import type { Item } from '../schema/question.ts';
import { createRandom, pickOne, type Random } from './random.ts';
import { randomAnswer, sampledTypes } from './random-answer.ts';
import { secondsFor } from './reading-time.ts';

/** A place where respondents could not go on. */
export interface DeadEnd {
  readonly page: string;
  readonly question: string;
  /** What the page said: the code of a message, `choice.required`. */
  readonly code: string;
  readonly count: number;
  /** Answers of the first respondent who was stuck there. */
  readonly answers: Readonly<Record<string, Value>>;
}

/** What many random respondents met. */
export interface Simulation {
  readonly respondents: number;
  readonly finished: number;
  /** How many respondents saw each page and each question, by name. */
  readonly pages: ReadonlyMap<string, number>;
  readonly questions: ReadonlyMap<string, number>;
  /** How often each entry that can be picked was, by question and value. */
  readonly picked: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly deadEnds: readonly DeadEnd[];
  /** How long those who finished were busy, in minutes, in order. */
  readonly minutes: readonly number[];
  /** Question types to which no answer can be made up. */
  readonly unknownTypes: readonly string[];
}

/** What can be chosen about a simulation. */
export interface SimulateOptions {
  /** How many respondents; default 1000. */
  readonly count?: number;
  /** The same seed gives the same respondents; default 1. */
  readonly seed?: number;
  /** Whose texts are read; default: the first language of the survey. */
  readonly language?: string;
  /** Told after each respondent. */
  readonly onProgress?: (done: number) => void;
}

/** An optional question is left out this often. */
const skipped = 0.15;

/** A page is filled in again this often before it counts as a dead end. */
const mostTries = 50;

/**
 * Lets random respondents answer a survey, to see that everything in it is reached and that nobody is stuck.
 *
 * @param checked the survey
 * @param options how many, and which
 * @example
 * const { deadEnds } = simulate(checked, { count: 200 });
 */
export function simulate(checked: CheckedSurvey, options: SimulateOptions = {}): Simulation {
  const { count = 1000, seed = 1, language = checked.survey.languages[0]!, onProgress } = options;
  const random = createRandom(seed);
  const telling = tellingAnswers(checked);
  const pages = new Map(checked.survey.pages.map(({ name }) => [name, 0]));
  const questions = new Map(askedIn(checked).map((name) => [name, 0]));
  const picked = entriesOf(checked);
  const stuck = new Map<string, DeadEnd>();
  const minutes: number[] = [];

  for (let done = 0; done < count; done++) {
    const session = createSession(checked, Math.floor(random() * 2 ** 32));
    const seen = new Set<string>();
    let seconds = 0;
    for (let isDone = false; !isDone;) {
      const { page } = session.snapshot;
      const name = checked.survey.pages[page]!.name;
      const fault = answerPage(session, page, telling, random);
      add(pages, name);
      for (const question of session.questionsOf(page)) {
        const state = session.question(question);
        if (!state.visible || seen.has(question)) continue;
        seen.add(question);
        add(questions, question);
        seconds += secondsFor(state, language);
      }
      if (fault) {
        const known = stuck.get(JSON.stringify(fault));
        const first = known ?? { page: name, ...fault, count: 0, answers: session.answers() };
        stuck.set(JSON.stringify(fault), { ...first, count: first.count + 1 });
        isDone = true;
      } else if (session.snapshot.page === page) {
        minutes.push(seconds / 60);
        isDone = true;
      }
    }
    countPicked(session, picked);
    onProgress?.(done + 1);
  }

  return {
    respondents: count,
    finished: minutes.length,
    pages,
    questions,
    picked,
    deadEnds: [...stuck.values()].sort((left, right) => right.count - left.count),
    minutes: minutes.sort((left, right) => left - right),
    unknownTypes: [...new Set(unsampled(checked))],
  };
}

/** Answers the questions of a page, those included that appear meanwhile, and goes on; gives the fault that remains. */
function answerPage(
  session: Session,
  page: number,
  telling: ReadonlyMap<string, readonly Value[]>,
  random: Random,
): Pick<DeadEnd, 'question' | 'code'> | undefined {
  const answered = new Set<string>();

  function answer(name: string, isSkippable: boolean): void {
    const state = session.question(name);
    answered.add(name);
    if (isSkippable && !state.required && random() < skipped) return;
    const { samples } = session.checked.questions.get(name)!.logic;
    const value = samples
      ? pickOne(samples(state.question), random)
      : randomAnswer(state, telling.get(name) ?? [], random);
    if (value !== undefined) session.set(name, value);
  }

  function fill(): void {
    const isOpen = (name: string): boolean => {
      const { visible, enabled } = session.question(name);
      return visible && enabled && !answered.has(name);
    };
    for (let next = session.questionsOf(page).find(isOpen); next; next = session.questionsOf(page).find(isOpen)) {
      answer(next, true);
    }
  }

  for (let tries = 0; tries < mostTries; tries++) {
    fill();
    session.next();
    const faulty = session.snapshot.page === page ? faultyOn(session, page) : [];
    if (faulty.length === 0) return undefined;
    for (const name of faulty) answer(name, false);
    // Somebody who is refused also changes what the refusal may depend on.
    if (tries > mostTries / 2) answered.clear();
  }
  const [question] = faultyOn(session, page);
  return question === undefined ? undefined : { question, code: session.question(question).issue!.code };
}

const faultyOn = (session: Session, page: number): readonly string[] =>
  session.questionsOf(page).filter((name) => session.question(name).issue);

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** The questions that are shown at all. */
const askedIn = ({ questions }: CheckedSurvey): readonly string[] =>
  [...questions].flatMap(([name, { logic }]) => (logic.computed ? [] : [name]));

const unsampled = ({ questions }: CheckedSurvey): readonly string[] =>
  [...questions.values()].flatMap(({ question, logic }) =>
    logic.computed || logic.answerless || logic.samples || sampledTypes.has(question.type) ? [] : [question.type],
  );

/** For each question the answers that make a difference to some condition. */
function tellingAnswers(checked: CheckedSurvey): ReadonlyMap<string, readonly Value[]> {
  const expressions: Expression[] = [
    ...checked.pages.flatMap(({ visibleIf, unless }) => [visibleIf, unless]),
    ...[...checked.questions.values()].flatMap((node) => [
      ...Object.values(node.expressions),
      ...node.items.map(({ visibleIf }) => visibleIf),
    ]),
  ].filter((expression) => expression !== undefined);
  const known = [...checked.questions].filter(([, { question }]) => ['number', 'date', 'text'].includes(question.type));
  return new Map(
    known.map(([name, node]) => {
      const samples = samplesOf(domainOf(node.question), name, node, expressions) ?? [];
      return [name, samples.filter((value) => take(value, node).issue === undefined)] as const;
    }),
  );
}

interface Lists {
  readonly choices?: readonly Item[];
  readonly columns?: readonly Item[];
  /** What is written in the cells of a matrix where nothing is picked. */
  readonly cellType?: string;
}

/** What can be picked, by question and value, each never so far. */
function entriesOf({ questions }: CheckedSurvey): Map<string, Map<string, number>> {
  const lists = [...questions].flatMap(([name, { question }]) => {
    const { choices, columns, cellType } = question as Lists;
    const list = choices ?? (cellType === undefined ? columns : undefined);
    return list ? [[name, new Map(list.map(({ value }) => [value, 0]))] as const] : [];
  });
  return new Map(lists);
}

function countPicked(session: Session, picked: ReadonlyMap<string, Map<string, number>>): void {
  for (const [name, counts] of picked) {
    const { answer } = session.question(name);
    const values = typeof answer === 'object' ? Object.values(answer).flat() : [answer];
    for (const value of new Set(values)) if (typeof value === 'string' && counts.has(value)) add(counts, value);
  }
}
