import type { Value } from '../engine/expression/syntax.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { createSession } from '../engine/create-session.ts';
import type { Session } from '../engine/session.ts';
import type { Item } from '../schema/question.ts';
import { answerPage, type Refusal } from './answer-page.ts';
import { createRandom } from './random.ts';
import { sampledTypes } from './random-answer.ts';
import { secondsFor } from './reading-time.ts';
import { tellingAnswers } from './telling-answers.ts';

/** A place where respondents could not go on. */
export interface DeadEnd extends Refusal {
  readonly page: string;
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
  /** Where somebody could not go on at all, or only by changing an answer that was not refused. */
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
  const asked = askedIn(checked);
  const pages = new Map(checked.survey.pages.map(({ name }) => [name, 0]));
  const questions = new Map(asked.map((name) => [name, 0]));
  const picked = entriesOf(checked);
  const stuck = new Map<string, DeadEnd>();
  const minutes: number[] = [];

  for (let done = 0; done < count; done++) {
    const session = createSession(checked, Math.floor(random() * 2 ** 32));
    const seen = new Set<string>();
    const chosen = new Set<string>();
    const timed = new Set<string>();
    let seconds = 0;
    /** What a respondent takes back was seen and picked all the same. */
    const look = (page: number): void => {
      const shown = session.questionsOf(page).filter((name) => session.question(name).visible);
      for (const name of shown) seen.add(name);
      for (const entry of shown.flatMap((name) => pickedIn(session, name, picked))) chosen.add(entry);
    };
    for (let isDone = false; !isDone;) {
      const { page } = session.snapshot;
      const name = checked.survey.pages[page]!.name;
      const result = answerPage(session, page, telling, random, () => look(page));
      add(pages, name);
      for (const question of session.questionsOf(page)) {
        const state = session.question(question);
        if (!state.visible || timed.has(question)) continue;
        timed.add(question);
        seconds += secondsFor(state, language);
      }
      if (result) {
        const { answers, isStuck, ...refusal } = result;
        const known = stuck.get(JSON.stringify(refusal));
        const first = known ?? { page: name, ...refusal, count: 0, answers };
        stuck.set(JSON.stringify(refusal), { ...first, count: first.count + 1 });
        isDone = isStuck;
      }
      if (!isDone && session.snapshot.page === page) {
        minutes.push(seconds / 60);
        isDone = true;
      }
    }
    for (const name of seen) if (questions.has(name)) add(questions, name);
    for (const entry of chosen) {
      const [name, value] = JSON.parse(entry) as [string, string];
      add(picked.get(name)!, value);
    }
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

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** The questions that are shown at all. */
const askedIn = ({ questions }: CheckedSurvey): readonly string[] =>
  [...questions].flatMap(([name, { logic }]) => (logic.computed ? [] : [name]));

const unsampled = ({ questions }: CheckedSurvey): readonly string[] =>
  [...questions.values()].flatMap(({ question, logic }) =>
    logic.computed || logic.answerless || logic.samples || sampledTypes.has(question.type) ? [] : [question.type],
  );

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

/** The entries that are picked in a question now, each with its name. */
function pickedIn(session: Session, name: string, picked: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const counts = picked.get(name);
  const { answer } = session.question(name);
  const values = typeof answer === 'object' ? Object.values(answer).flat() : [answer];
  return values.flatMap((value) =>
    typeof value === 'string' && counts?.has(value) ? [JSON.stringify([name, value])] : [],
  );
}
