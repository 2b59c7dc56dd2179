import type { Named } from '../../engine/expression/reference.ts';
import type { FindQuestion, QuestionLogic } from '../../engine/question-logic.ts';
import type { FaultList } from '../report/fault.ts';
import { mostQuestions } from '../../schema/names.ts';
import type { Question } from '../../schema/question.ts';
import { SurveyError, type Path } from '../../schema/survey-error.ts';
import { isObject } from '../../schema/is-object.ts';
import { valueAt } from '../report/value-at.ts';

/** A question of the file, as far as it can be read; of one with faults, nothing but its name is known. */
export interface NamedQuestion extends Named {
  readonly path: Path;
  /** For a follow-up: the question that it belongs to. */
  readonly parent: string | undefined;
  /** Does it have faults of its own? Its follow-ups are then not known. */
  readonly isFaulty: boolean;
}

/** Every question that has a name, follow-ups included, by name. */
export type NamedQuestions = ReadonlyMap<string, NamedQuestion>;

/**
 * Finds names that are used twice, and lists those that conditions may use.
 *
 * @param json the parsed file, of any shape
 * @param types the question types at hand
 * @param faults holds the faults of structure, takes what is found
 */
export function findNameFaults(
  json: unknown,
  types: ReadonlyMap<string, QuestionLogic>,
  faults: FaultList,
): NamedQuestions {
  const faulty = new Set(faults.all.map(({ path }) => JSON.stringify(path.slice(0, 4))));
  const pageNames = new Set<string>();
  const questions = new Map<string, NamedQuestion>();
  const reported = new Set<string>();

  /** A repeated question is written out many times, and is still one place in the file. */
  function add(name: string, question: NamedQuestion): void {
    if (!questions.has(name)) return void questions.set(name, question);
    const place = [...question.path, 'name'];
    const id = JSON.stringify(place);
    if (reported.has(id)) return;
    reported.add(id);
    const written = valueAt(json, place);
    const shown = (typeof written === 'string' ? written : name).slice(0, 60);
    faults.add('duplicate-name', place, `the name "${shown}" is used twice; each question needs a name of its own`);
  }

  /** Those of a nested question follow it. */
  function addQuestion(source: Question, path: Path, isFaulty: boolean, parent?: string): void {
    const isFull = questions.size > mostQuestions;
    const logic = isFaulty || isFull ? undefined : types.get(source.type);
    const question = expanded(source, path, logic);
    const followUps = (question && logic?.followUps?.(question, find)) ?? [];
    const names = followUps.map(({ name }) => name);
    add(source.name, { path, parent, isFaulty, question: question ?? source, logic: logic ?? {}, followUps: names });
    if (!question) return;
    const parts = logic?.nested ? listAt(question, logic.nested) : [];
    const indexes = new Map<string, number>();
    for (const followUp of followUps) {
      // Of two with the same name, the second one is at fault.
      const before = indexes.get(followUp.name) ?? -1;
      const index = parts.findIndex((part, position) => position > before && isFrom(part, followUp));
      indexes.set(followUp.name, index);
      const place = index < 0 ? path : [...path, logic!.nested!, index];
      addQuestion(followUp, place, isFaulty, question.name);
    }
  }

  /** What cannot be written out has a fault of its own. */
  function expanded(source: Question, path: Path, logic: QuestionLogic | undefined): Question | undefined {
    try {
      return logic?.expand?.(source, find, path) ?? source;
    } catch (error) {
      if (error instanceof SurveyError) return undefined;
      throw error;
    }
  }

  /** What stands inside a question with faults is known by its name, so that conditions on it are not at fault too. */
  function addInside(question: unknown, path: Path, list = 'questions'): void {
    listAt(question, list).forEach((part, index) => {
      const name = nameOf(part);
      if (name === undefined || questions.has(name)) return;
      const unknown = { parent: undefined, isFaulty: true, logic: {}, followUps: [] };
      questions.set(name, { path: [...path, list, index], question: part as Question, ...unknown });
    });
  }

  let byName: ReadonlyMap<string | undefined, unknown> | undefined;
  const find: FindQuestion = (name) =>
    (byName ??= new Map(
      listAt(json, 'pages').flatMap((page) =>
        listAt(page, 'questions').map((question) => [nameOf(question), question]),
      ),
    )).get(name) as Question | undefined;

  listAt(json, 'pages').forEach((page, pageIndex) => {
    const path = ['pages', pageIndex];
    const name = nameOf(page);
    if (name !== undefined && pageNames.has(name)) {
      const message = `the name "${name.slice(0, 60)}" is used twice; each page needs a name of its own`;
      faults.add('duplicate-name', [...path, 'name'], message);
    } else if (name !== undefined) pageNames.add(name);
    // SurveyJS's name for them: the name is at fault, and they are known by theirs.
    addInside(page, path, 'elements');
    listAt(page, 'questions').forEach((question, index) => {
      const place = [...path, 'questions', index];
      if (nameOf(question) === undefined) return;
      const isFaulty = faulty.has(JSON.stringify(place));
      addQuestion(question as Question, place, isFaulty);
      if (isFaulty) addInside(question, place);
    });
  });
  return questions;
}

/** The follow-ups of a question with faults are not known: one fault is enough. */
export const mayBeFollowUp = (name: string, questions: NamedQuestions): boolean =>
  name.includes('-') && questions.get(name.slice(0, name.indexOf('-')))?.isFaulty === true;

/** Is this the question that another one, of a repeated question, was written out from? */
const isFrom = (part: unknown, { name }: Question): boolean => {
  const own = nameOf(part);
  return own !== undefined && (name === own || name.endsWith(`-${own}`));
};

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function nameOf(value: unknown): string | undefined {
  const name = isObject(value) && Object.hasOwn(value, 'name') ? value['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}
