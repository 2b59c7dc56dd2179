import type { Item, Question } from '../schema/question.ts';
import type { Path } from '../schema/survey-error.ts';
import type { Survey } from '../schema/survey.ts';
import { dependenciesOf, describeCycle, pageId, type NodeId } from './dependencies.ts';
import { referencesOf } from './expression/names.ts';
import { ExpressionError, parseExpression } from './expression/parse.ts';
import type { Expression } from './expression/syntax.ts';
import type { QuestionLogic } from './question-logic.ts';
import { object, refuse, shaped } from './shape.ts';
import { pageShape, questionShape, surveyShape } from './survey-shape.ts';

/** The question types at hand, by their `type`. */
export type LogicByType = ReadonlyMap<string, QuestionLogic>;

/** A question with its conditions read. */
export interface QuestionNode {
  readonly question: Question;
  /** The logic of its type; no more than the outline while the code is still on its way. */
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
  const languages = (json as { languages?: unknown } | null)?.languages;
  const context = { languages: Array.isArray(languages) ? (languages as string[]) : [] };
  shaped(surveyShape)(json, [], context);
  const survey = json as Survey;
  const questions = new Map<string, QuestionNode>();
  const pageNames = new Set<string>();
  const places = new Map<NodeId, Path>();
  const references: { readonly name: string; readonly path: Path }[] = [];

  function readCondition(source: string | undefined, path: Path): Expression | undefined {
    if (source === undefined) return undefined;
    try {
      const expression = parseExpression(source);
      for (const { name } of referencesOf(expression)) references.push({ name, path });
      return expression;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      return refuse(`${error.message}, at character ${error.at + 1}`, path);
    }
  }

  function readItems(question: Question, list: string, path: Path): QuestionNode['items'] {
    const items = (question as unknown as Record<string, readonly Item[] | undefined>)[list] ?? [];
    return items.flatMap(({ value, visibleIf: source }, index) => {
      const visibleIf = readCondition(source, [...path, list, index, 'visibleIf']);
      return visibleIf ? [{ list, value, visibleIf }] : [];
    });
  }

  /** Reads a question and those that belong to it; gives their names. */
  function readQuestion(question: Question, page: number, path: Path, parent?: string): string[] {
    const { type } = object(question, path);
    const logic = types.get(type as string);
    if (!logic)
      refuse(typeof type === 'string' ? `the question type "${type}" is not known` : 'expected a question type', [
        ...path,
        'type',
      ]);
    if (parent === undefined) shaped({ ...questionShape, ...logic.shape })(question, path, context);
    if (questions.has(question.name)) refuse(`the name "${question.name}" is used twice`, [...path, 'name']);
    places.set(question.name, path);
    const followUps = logic.followUps?.(question) ?? [];
    questions.set(question.name, {
      question,
      get logic() {
        return types.get(question.type)!;
      },
      page,
      parent,
      followUps: followUps.map((followUp) => followUp.name),
      visibleIf: readCondition(question.visibleIf, [...path, 'visibleIf']),
      requiredIf: readCondition(question.requiredIf, [...path, 'requiredIf']),
      items: (logic.lists ?? []).flatMap((list) => readItems(question, list, path)),
    });
    return [question.name, ...followUps.flatMap((followUp) => readQuestion(followUp, page, path, question.name))];
  }

  const pages = survey.pages.map((page, index): PageNode => {
    const path = ['pages', index];
    shaped(pageShape)(page, path, context);
    if (pageNames.has(page.name)) refuse(`the name "${page.name}" is used twice`, [...path, 'name']);
    pageNames.add(page.name);
    places.set(pageId(index), path);
    return {
      visibleIf: readCondition(page.visibleIf, [...path, 'visibleIf']),
      questions: page.questions.flatMap((question, at) => readQuestion(question, index, [...path, 'questions', at])),
    };
  });

  for (const { name, path } of references) {
    if (!questions.has(name)) refuse(`no question is named "${name}"`, path);
  }
  const { cycle } = dependenciesOf({ pages, questions });
  if (cycle.length > 0)
    refuse(`these conditions depend on each other: ${describeCycle(cycle)}`, places.get(cycle[0]!)!);
  return { survey, pages, questions };
}
