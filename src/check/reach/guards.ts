import { referencesOf } from '../../engine/expression/names.ts';
import type { Expression } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey, QuestionNode } from '../../engine/read-survey.ts';

/** Something that must be so. */
export interface Constraint {
  readonly expression: Expression;
  readonly holds: boolean;
}

/** A condition that must hold, or must not. */
export const certain = (expression: Expression, holds = true): Constraint => ({ expression, holds });

/** What stands between a respondent and the questions of a survey. */
export interface Guards {
  /** What must be so for a page to be shown. */
  ofPage(page: number): readonly Constraint[];
  /** What must be so for a question to be shown. */
  of(name: string): readonly Constraint[];
  /** Everything that decides about some expressions: theirs, and those of the questions that they read. */
  behind(expressions: readonly Expression[]): readonly Expression[] | undefined;
  /** Whoever has left the page of this question, and was asked it, has answered it. */
  isAnsweredBehind(node: QuestionNode): boolean;
}

/** With more questions behind a condition there are too many cases anyway. */
const mostBehind = 40;

/** Collects what decides about the pages and questions of a survey. */
export function createGuards(checked: CheckedSurvey): Guards {
  const answered = new Map<string, boolean>();

  function ofPage(page: number): readonly Constraint[] {
    const { visibleIf, unless } = checked.pages[page]!;
    return [
      ...(visibleIf ? [{ expression: visibleIf, holds: true }] : []),
      ...(unless ? [{ expression: unless, holds: false }] : []),
    ];
  }

  function of(name: string): readonly Constraint[] {
    const { page, parent, expressions } = checked.questions.get(name)!;
    return [
      ...(parent === undefined ? ofPage(page) : of(parent)),
      ...(expressions.visibleIf ? [{ expression: expressions.visibleIf, holds: true }] : []),
    ];
  }

  /** The questions that expressions read, with those on which their own answers depend. */
  function readBy(
    start: readonly Expression[],
    more: (node: QuestionNode) => readonly Expression[],
  ): { readonly nodes: readonly QuestionNode[]; readonly expressions: readonly Expression[] } | undefined {
    const expressions = [...start];
    const nodes = new Map<string, QuestionNode>();
    // The list grows while it is walked.
    for (const expression of expressions) {
      for (const { name } of referencesOf(expression)) {
        const node = checked.questions.get(name);
        if (nodes.has(name) || !node) continue;
        nodes.set(name, node);
        if (nodes.size > mostBehind) return undefined;
        expressions.push(...of(name).map((guard) => guard.expression), ...more(node));
      }
    }
    return { nodes: [...nodes.values()], expressions: [...new Set(expressions)] };
  }

  const conditionsOfItems = ({ items }: QuestionNode): readonly Expression[] => items.map(({ visibleIf }) => visibleIf);

  /** Can the question be answered whenever it is shown? */
  function isEnabled({ parent, expressions }: QuestionNode): boolean {
    if (expressions.enableIf !== undefined) return false;
    return parent === undefined || isEnabled(checked.questions.get(parent)!);
  }

  /** Nothing that is answered on a later page, or set by a rule, can show the question to whom it was not asked. */
  function isSettled({ question, page, expressions }: QuestionNode): boolean {
    if (expressions.setValueIf !== undefined) return false;
    const read = readBy(
      of(question.name).map(({ expression }) => expression),
      (node) => [
        ...conditionsOfItems(node),
        ...(node.logic.computed && node.expressions.expression ? [node.expressions.expression] : []),
      ],
    );
    return read?.nodes.every((node) => node.page <= page && node.expressions.setValueIf === undefined) === true;
  }

  return {
    ofPage,
    of,
    behind: (expressions) => readBy(expressions, conditionsOfItems)?.expressions,
    isAnsweredBehind(node) {
      const { question, items } = node;
      let isSure = answered.get(question.name);
      isSure ??= question.required === true && items.length === 0 && isEnabled(node) && isSettled(node);
      answered.set(question.name, isSure);
      return isSure && checked.survey.pagesOrder === undefined;
    },
  };
}
