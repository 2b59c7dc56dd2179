import { mostQuestions } from '../schema/names.ts';
import { own } from '../schema/own.ts';
import type { Item, Question } from '../schema/question.ts';
import type { Path } from '../schema/survey-error.ts';
import type { Page, Survey } from '../schema/survey.ts';
import { dependenciesOf, endId, pageId, type Dependencies, type NodeId } from './dependencies.ts';
import { neededBy, referencesOf, resolveReferences } from './expression/names.ts';
import { ExpressionError, parseExpression } from './expression/parse.ts';
import type { Functions } from './expression/function.ts';
import type { Expression } from './expression/syntax.ts';
import type { QuestionLogic } from './question-logic.ts';
import { object, refuse, shaped, type Check, type ShapeContext } from './shape.ts';
import { pageShape, questionShape, surveyShape } from './survey-shape.ts';

/** The question types at hand, by their `type`. */
export type LogicByType = ReadonlyMap<string, QuestionLogic>;

/** A key of a question that holds a condition or another expression. */
export type ExpressionKey =
  'visibleIf' | 'requiredIf' | 'enableIf' | 'validIf' | 'setValueIf' | 'setValueExpression' | 'expression';

const expressionKeys: readonly ExpressionKey[] = [
  'visibleIf',
  'requiredIf',
  'enableIf',
  'validIf',
  'setValueIf',
  'setValueExpression',
  'expression',
];

/** The expressions of a question, read, by the key that holds them. */
export type QuestionExpressions = Readonly<Partial<Record<ExpressionKey, Expression>>>;

/** A question with its conditions read. */
export interface QuestionNode {
  readonly question: Question;
  /** The logic of its type; no more than the outline while the code is still on its way. */
  readonly logic: QuestionLogic;
  /** Position of its page in the survey. */
  readonly page: number;
  /** For a follow-up or a nested question: the question that it belongs to. */
  readonly parent: string | undefined;
  /** Names of the questions that belong to this one. */
  readonly followUps: readonly string[];
  readonly expressions: QuestionExpressions;
  /** Conditions of entries, by list and value. */
  readonly items: readonly { readonly list: string; readonly value: string; readonly visibleIf: Expression }[];
}

/** A page with its condition read. */
export interface PageNode {
  readonly visibleIf: Expression | undefined;
  /** When it holds, a page before ended the survey, and this one is not shown: all of them in one, to reason about. */
  readonly unless: Expression | undefined;
  /** When it holds, the survey ends with this page. */
  readonly ends: Expression | undefined;
  /** What the page before it that may end the survey is called in the graph: one step, however many there are. */
  readonly endedBy: NodeId | undefined;
  /** Names of the questions of the page, follow-ups included, in order. */
  readonly questions: readonly string[];
}

/** A survey file that was checked and read: what a session works on. */
export interface CheckedSurvey {
  readonly survey: Survey;
  readonly pages: readonly PageNode[];
  /** Every question and follow-up by name, in the order of the file. */
  readonly questions: ReadonlyMap<string, QuestionNode>;
  /** Who reads whom. */
  readonly dependencies: Dependencies;
  /** What the expressions may call. */
  readonly functions: Functions;
  /** Does any text ask for an answer in braces? */
  readonly pipes: boolean;
}

/**
 * Checks a survey file and reads its conditions: the page's own small reader, which stops at the first fault.
 * For every fault at once, with suggestions, use `findFaults`.
 *
 * @param json the parsed survey file; hostile input is expected
 * @param types the question types that may occur
 * @param functions what conditions may call and calculate with: `builtInFunctions`, or nothing
 * @throws {SurveyError} `survey-invalid`, with the place of the first fault
 * @example
 * const checked = readSurvey(await response.json(), builtInLogic, builtInFunctions);
 */
export function readSurvey(json: unknown, types: LogicByType, functions: Functions = new Map()): CheckedSurvey {
  const file = own(json);
  const languages = (file as { languages?: unknown } | null)?.languages;
  const context: ShapeContext = { languages: Array.isArray(languages) ? (languages as string[]) : [] };
  shaped(surveyShape)(file, [], context);
  const survey = file as Survey;
  const questions = new Map<string, QuestionNode>();
  const pageNames = new Set<string>();
  const places = new Map<NodeId, Path>();
  const read: { readonly expression: Expression; readonly source: string; readonly path: Path }[] = [];
  const shapes = new Map<string, Check>();
  let byName: ReadonlyMap<string, Question> | undefined;
  const find = (name: string): Question | undefined =>
    (byName ??= new Map(
      survey.pages.flatMap((page) => page.questions.map((question) => [question.name, question] as const)),
    )).get(name);

  function parse(source: string, path: Path): Expression {
    try {
      return parseExpression(source);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      return refuse(`${error.message}, at character ${error.at + 1}`, path);
    }
  }

  function readExpression(source: string | undefined, path: Path): Expression | undefined {
    if (source === undefined) return undefined;
    const expression = parse(source, path);
    read.push({ expression, source, path });
    for (const name of neededBy(expression)) {
      if (!functions.has(name)) refuse(`no function is named "${name}"`, path);
    }
    return expression;
  }

  function readExpressions(question: Question, path: Path): QuestionExpressions {
    const expressions: Partial<Record<string, Expression>> = own({});
    for (const key of expressionKeys) {
      const source = (question as unknown as Record<string, string | undefined>)[key];
      if (source !== undefined) expressions[key] = readExpression(source, [...path, key])!;
    }
    return expressions;
  }

  function readItems(question: Question, list: string, path: Path): QuestionNode['items'] {
    const items =
      (question as unknown as Record<string, readonly Item[] | undefined>)[list] ??
      refuse(`the key "${list}" is missing`, path);
    return items.flatMap(({ value, visibleIf }, index) =>
      visibleIf === undefined
        ? []
        : [{ list, value, visibleIf: readExpression(visibleIf, [...path, list, index, 'visibleIf'])! }],
    );
  }

  /** Checks the keys of a question and of those written inside it; no deeper, so that no file exhausts the stack. */
  function checkShape(question: Question, path: (string | number)[], isInside: boolean): void {
    const { type } = object(question, path);
    const logic = types.get(type as string);
    if (!logic) {
      const message =
        typeof type === 'string' ? `the question type "${type}" is not known` : 'expected a question type';
      refuse(message, [...path, 'type']);
    }
    if (isInside && logic.nested) refuse('cannot stand in another question', [...path, 'type']);
    let shape = shapes.get(logic.type);
    if (!shape) shapes.set(logic.type, (shape = shaped({ ...questionShape, ...logic.shape })));
    shape(question, path, context);
    // What it is written out into must not make another condition of it.
    if ((isInside || logic.nested) && question.visibleIf !== undefined)
      parse(question.visibleIf, [...path, 'visibleIf']);
    nestedIn(question, logic).forEach((inner, index) => checkShape(inner, [...path, logic.nested!, index], true));
  }

  /** What all nodes share: one getter, since engines keep an object with a getter of its own in a large form. */
  const shared = {
    get logic() {
      return types.get((this as unknown as QuestionNode).question.type)!;
    },
  };

  /** Reads a question and those that belong to it; gives their names. */
  function readQuestion(source: Question, page: number, path: Path, parent?: string): string[] {
    const logic = types.get(source.type)!;
    const question = own(logic.expand?.(source, find, path) ?? source);
    const { name } = question;
    if (questions.has(name)) refuse(`the name "${name}" is used twice`, [...path, 'name']);
    if (questions.size === mostQuestions) refuse(`expected at most ${mostQuestions} questions in all`, path);
    // What stands for each of several things is named in texts, so that these have to be filled in.
    if (logic.entries) context.pipes = true;
    places.set(name, path);
    const followUps = logic.followUps?.(question, find) ?? [];
    const node = {
      __proto__: shared,
      question,
      page,
      parent,
      followUps: followUps.map((followUp) => followUp.name),
      expressions: readExpressions(question, path),
      items: (logic.lists ?? []).flatMap((list) => readItems(question, list, path)),
    };
    questions.set(name, node as unknown as QuestionNode);
    const nested = nestedIn(question, logic);
    const names = followUps.flatMap((followUp) => {
      const index = nested.indexOf(followUp);
      return readQuestion(followUp, page, index < 0 ? path : [...path, logic.nested!, index], name);
    });
    return [name, ...names];
  }

  let ended: Expression | undefined;
  let endedBy: NodeId | undefined;
  /** A page, without its questions; it is not shown once a page before it ended the survey. */
  function readPage(page: Page, index: number, path: Path): PageNode {
    const visibleIf = readExpression(page.visibleIf, [...path, 'visibleIf']);
    const endIf = readExpression(page.endIf, [...path, 'endIf']);
    const ends: Expression | undefined =
      visibleIf && endIf ? { kind: 'binary', operator: 'and', left: visibleIf, right: endIf } : endIf;
    const node = { visibleIf, unless: ended, ends, endedBy, questions: [] };
    if (!ends) return node;
    ended = ended ? { kind: 'binary', operator: 'or', left: ended, right: ends } : ends;
    endedBy = endId(index);
    return node;
  }

  const pages = survey.pages.map((page, index): PageNode => {
    const path = ['pages', index];
    shaped(pageShape)(page, path, context);
    if (pageNames.has(page.name)) refuse(`the name "${page.name}" is used twice`, [...path, 'name']);
    pageNames.add(page.name);
    places.set(pageId(index), path);
    page.questions.forEach((question, at) => checkShape(question, [...path, 'questions', at], false));
    return readPage(page, index, path);
  });
  const filled = pages.map((node, index): PageNode => {
    const at = ['pages', index, 'questions'];
    const names = survey.pages[index]!.questions.flatMap((question, position) =>
      readQuestion(question, index, [...at, position]),
    );
    return { ...node, questions: names };
  });

  for (const { expression, source, path } of read) {
    resolveReferences(expression, source, questions);
    for (const { name } of referencesOf(expression)) {
      if (!questions.has(name)) refuse(`no question is named "${name}"`, path);
    }
  }
  const dependencies = dependenciesOf({ pages: filled, questions });
  const settled = new Set(dependencies.order);
  const stuck = [...questions.keys(), ...places.keys()].find((id) => !settled.has(id));
  if (stuck !== undefined) refuse('these conditions depend on each other', places.get(stuck)!);
  return { survey, pages: filled, questions, dependencies, functions, pipes: context.pipes === true };
}

/** The questions written inside a question. */
const nestedIn = (question: Question, { nested }: QuestionLogic): readonly Question[] =>
  nested ? ((question as unknown as Record<string, readonly Question[]>)[nested] ?? []) : [];
