import type { Item, Question } from '../schema/question.ts';
import type { Path } from '../schema/survey-error.ts';
import type { Survey } from '../schema/survey.ts';
import { dependenciesOf } from './dependencies.ts';
import { referencesOf } from './expression/names.ts';
import { ExpressionError, parseExpression } from './expression/parse.ts';
import type { Expression } from './expression/syntax.ts';
import type { QuestionLogic } from './question-logic.ts';
import {
  boolean,
  condition,
  integer,
  list,
  name,
  number,
  oneOf,
  optional,
  refuse,
  shaped,
  string,
  text,
  type Check,
  type Shape,
} from './shape.ts';

/** The question types at hand, by their `type`. */
export type LogicByType = ReadonlyMap<string, QuestionLogic>;

/** A question with its conditions read. */
export interface QuestionNode {
  readonly question: Question;
  readonly logic: QuestionLogic;
  /** Position of its page in the survey. */
  readonly page: number;
  /** For a follow-up: the question that it belongs to. */
  readonly parent: string | undefined;
  /** Names of the questions that belong to this one. */
  readonly followUps: readonly string[];
  readonly visibleIf: Expression | undefined;
  readonly requiredIf: Expression | undefined;
  /** Conditions of entries, by list and value. */
  readonly items: readonly { readonly list: string; readonly value: string; readonly visibleIf: Expression }[];
}

/** A page with its condition read. */
export interface PageNode {
  readonly visibleIf: Expression | undefined;
  /** Names of the questions of the page, follow-ups included, in order. */
  readonly questions: readonly string[];
}

/** A survey file that was checked and read: what a session works on. */
export interface CheckedSurvey {
  readonly survey: Survey;
  readonly pages: readonly PageNode[];
  /** Every question and follow-up by name, in the order of the file. */
  readonly questions: ReadonlyMap<string, QuestionNode>;
}

const commonShape: Shape = {
  type: string,
  name,
  $comment: optional(string),
  title: text,
  hint: optional(text),
  required: optional(boolean),
  requiredIf: optional(condition),
  visibleIf: optional(condition),
  privacy: optional(oneOf('quasi', 'sensitive', 'free-text')),
};

const moment: Check = (value, path) => {
  if (typeof value !== 'string' || !/T.*(Z|[+-]\d\d:\d\d)$/.test(value) || Number.isNaN(Date.parse(value))) {
    refuse('expected a date and time with its offset', path);
  }
};

const timeZone: Check = (value, path, context) => {
  string(value, path, context);
  try {
    new Intl.DateTimeFormat('en', { timeZone: value as string });
  } catch {
    refuse('expected a time zone name', path);
  }
};

const surveyShape: Shape = {
  $schema: optional(string),
  $comment: optional(string),
  id: string,
  version: integer,
  languages: list(string),
  title: text,
  intro: optional(text),
  thanks: optional(text),
  minutes: optional(integer),
  opens: optional(moment),
  closes: optional(moment),
  timeZone: optional(timeZone),
  privacy: optional(
    shaped({
      owner: optional(text),
      contact: optional(string),
      purpose: optional(text),
      retention: optional(string),
      minimumGroup: optional(number),
    }),
  ),
  pages: list(() => {}),
};

/**
 * Checks a survey file and reads its conditions: the page's own small reader, which stops at the first fault.
 * For every fault at once, with suggestions, use `findFaults`.
 *
 * @param json the parsed survey file; hostile input is expected
 * @param types the question types that may occur
 * @throws {SurveyError} `survey-invalid`, with the place of the first fault
 * @example
 * const checked = readSurvey(await response.json(), logicByType);
 */
export function readSurvey(json: unknown, types: LogicByType): CheckedSurvey {
  const languages = languagesOf(json);
  const context = { languages };
  shaped(surveyShape)(json, [], context);
  const survey = json as Survey;
  const questions = new Map<string, QuestionNode>();
  const pageNames = new Set<string>();

  function readQuestion(question: Question, page: number, path: Path, parent?: string): void {
    const type = (question as Question | null)?.type;
    const logic = types.get(type as string);
    if (!logic) refuse(`the question type ${JSON.stringify(type)} is not known`, [...path, 'type']);
    if (parent === undefined) shaped({ ...commonShape, ...logic.shape })(question, path, context);
    if (questions.has(question.name)) refuse(`the name "${question.name}" is used twice`, [...path, 'name']);
    const followUps = logic.followUps?.(question) ?? [];
    questions.set(question.name, {
      question,
      logic,
      page,
      parent,
      followUps: followUps.map((followUp) => followUp.name),
      visibleIf: readCondition(question.visibleIf, [...path, 'visibleIf']),
      requiredIf: readCondition(question.requiredIf, [...path, 'requiredIf']),
      items: (logic.lists ?? []).flatMap((key) => readItems(question, key, path)),
    });
    for (const followUp of followUps) readQuestion(followUp, page, path, question.name);
  }

  const pages = survey.pages.map((page, index): PageNode => {
    const path = ['pages', index];
    shaped({
      name,
      $comment: optional(string),
      title: optional(text),
      visibleIf: optional(condition),
      questions: list(() => {}),
    })(page, path, context);
    if (pageNames.has(page.name)) refuse(`the name "${page.name}" is used twice`, [...path, 'name']);
    pageNames.add(page.name);
    const before = questions.size;
    page.questions.forEach((question, position) => readQuestion(question, index, [...path, 'questions', position]));
    return {
      visibleIf: readCondition(page.visibleIf, [...path, 'visibleIf']),
      questions: [...questions.keys()].slice(before),
    };
  });

  const checked: CheckedSurvey = { survey, pages, questions };
  checkReferences(checked);
  return checked;
}

function languagesOf(json: unknown): readonly string[] {
  const languages = (json as { languages?: unknown } | null)?.languages;
  return Array.isArray(languages) ? languages : [];
}

function readCondition(source: string | undefined, path: Path): Expression | undefined {
  if (source === undefined) return undefined;
  try {
    return parseExpression(source);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return refuse(`${error.message}, at character ${error.at + 1}`, path);
  }
}

function readItems(question: Question, key: string, path: Path): QuestionNode['items'] {
  const items = (question as unknown as Record<string, readonly Item[] | undefined>)[key] ?? [];
  return items.flatMap(({ value, visibleIf }, index) => {
    const expression = readCondition(visibleIf, [...path, key, index, 'visibleIf']);
    return expression ? [{ list: key, value, visibleIf: expression }] : [];
  });
}

/** Every condition must name questions of the survey, and none may depend on itself. */
function checkReferences({ survey, pages, questions }: CheckedSurvey): void {
  const check = (expression: Expression | undefined, path: Path): void => {
    for (const reference of expression ? referencesOf(expression) : []) {
      if (!questions.has(reference.name)) refuse(`no question is named "${reference.name}"`, path);
    }
  };
  pages.forEach((page, index) => check(page.visibleIf, ['pages', index, 'visibleIf']));
  for (const node of questions.values()) {
    const position = survey.pages[node.page]!.questions.findIndex(
      ({ name: other }) => other === (node.parent ?? node.question.name),
    );
    const path = ['pages', node.page, 'questions', position];
    check(node.visibleIf, [...path, 'visibleIf']);
    check(node.requiredIf, [...path, 'requiredIf']);
    for (const { list: key, value: entry, visibleIf } of node.items) {
      const items = (node.question as unknown as Record<string, readonly Item[]>)[key]!;
      check(visibleIf, [...path, key, items.findIndex((other) => other.value === entry), 'visibleIf']);
    }
  }
  const { cyclic } = dependenciesOf({ pages, questions });
  if (cyclic.length > 0) refuse(`these conditions depend on each other: ${cyclic.slice(0, 5).join(', ')}`, ['pages']);
}
