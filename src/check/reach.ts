import { evaluate, type Lookup } from '../engine/expression/evaluate.ts';
import { referencesOf } from '../engine/expression/names.ts';
import type { Expression, Value } from '../engine/expression/syntax.ts';
import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';
import { domainOf, partOfDomain, type Domain } from './domain.ts';
import { samplesOf } from './samples.ts';

/** Something that must be so. */
export interface Constraint {
  readonly expression: Expression;
  readonly holds: boolean;
}

/** An answer, or one row of it, that conditions read. */
interface Variable {
  readonly id: string;
  readonly node: QuestionNode;
  readonly domain: Domain;
  /** What it may be; `undefined` when it could be anything. */
  readonly samples: readonly Value[] | undefined;
}

/** So many cases are tried for one question, and for a whole survey, before it counts as possible. */
const mostCases = 20_000;
const mostForSurvey = 1_000_000;

/** With more questions behind a condition there are too many cases anyway. */
const mostBehind = 40;

/** Not known: it may hold or not. */
type Truth = boolean | undefined;

/** Answers questions about what can ever happen in a survey. */
export interface Reach {
  /**
   * Can all constraints be met by one respondent? Only a `false` is proven: what depends on arithmetic or functions, or
   * on too many answers, counts as possible.
   *
   * @param constraints what must be so
   * @param page where the respondent is; required questions of the pages before have an answer
   */
  canBe(constraints: readonly Constraint[], page: number): boolean;
  /** The other way round: only a `true` is proven. */
  canBeForCertain(constraints: readonly Constraint[], page: number): boolean;
  /** What must be so for a page to be shown. */
  guardsOfPage(page: number): readonly Constraint[];
  /** What must be so for a question to be shown. */
  guardsOf(name: string): readonly Constraint[];
}

/**
 * Tries, for each question that is asked, all cases that make a difference: of a number compared with 20 those below, at
 * and above 20, of a choice the values that conditions name and one other.
 *
 * @param checked the survey, read
 */
export function createReach(checked: CheckedSurvey): Reach {
  const rank = new Map(checked.dependencies.order.map((id, index) => [id, index]));
  let cases = 0;

  function guardsOfPage(page: number): readonly Constraint[] {
    const { visibleIf, unless } = checked.pages[page]!;
    return [
      ...(visibleIf ? [{ expression: visibleIf, holds: true }] : []),
      ...(unless ? [{ expression: unless, holds: false }] : []),
    ];
  }

  function guardsOf(name: string): readonly Constraint[] {
    const { page, parent, expressions } = checked.questions.get(name)!;
    return [
      ...(parent === undefined ? guardsOfPage(page) : guardsOf(parent)),
      ...(expressions.visibleIf ? [{ expression: expressions.visibleIf, holds: true }] : []),
    ];
  }

  /** Everything that decides about the constraints: their conditions, and those of the questions that they read. */
  function expressionsBehind(constraints: readonly Constraint[]): readonly Expression[] | undefined {
    const expressions = constraints.map(({ expression }) => expression);
    const seen = new Set<string>();
    // The list grows while it is walked.
    for (const expression of expressions) {
      for (const { name } of referencesOf(expression)) {
        if (seen.has(name) || !checked.questions.has(name)) continue;
        seen.add(name);
        if (seen.size > mostBehind) return undefined;
        expressions.push(...guardsOf(name).map((guard) => guard.expression));
        expressions.push(...checked.questions.get(name)!.items.map(({ visibleIf }) => visibleIf));
      }
    }
    return [...new Set(expressions)];
  }

  function variablesIn(expressions: readonly Expression[]): readonly Variable[] {
    const variables = new Map<string, Variable>();
    for (const { name, row } of expressions.flatMap(referencesOf)) {
      const node = checked.questions.get(name);
      const id = idOf(name, row);
      if (!node || variables.has(id)) continue;
      const domain = partOf(node, row);
      variables.set(id, { id, node, domain, samples: samplesOf(domain, id, expressions) });
    }
    const position = ({ node }: Variable): number => rank.get(node.question.name) ?? 0;
    return [...variables.values()].sort((left, right) => position(left) - position(right));
  }

  function partOf({ question, logic, followUps }: QuestionNode, row: string | undefined): Domain {
    if (logic.computed || (row !== undefined && followUps.length > 0)) return { kind: 'any' };
    const domain = domainOf(question);
    if (row === undefined) return domain;
    return domain.kind === 'rows' ? (partOfDomain(domain, row) ?? { kind: 'nothing' }) : { kind: 'any' };
  }

  /** A question of a page before that had to be answered has an answer. */
  function isAnswered({ node, id }: Variable, page: number): boolean {
    return (
      node.question.required === true &&
      node.page < page &&
      node.items.length === 0 &&
      node.expressions.enableIf === undefined &&
      checked.survey.pagesOrder === undefined &&
      id === node.question.name
    );
  }

  function canBe(constraints: readonly Constraint[], page: number, isCertain = false): boolean {
    if (constraints.length === 0) return true;
    const expressions = expressionsBehind(constraints);
    if (!expressions || cases > mostForSurvey) return !isCertain;
    const variables = variablesIn(expressions);
    const size = variables.reduce((product, { samples }) => product * ((samples?.length ?? 0) + 1), 1);
    if (size > mostCases) return !isCertain;
    const values = new Map<string, Value>();
    const open = new Set<string>();
    const known = { values, open, functions: checked.functions };
    const isMet = ({ expression, holds }: Constraint): boolean => {
      const truth = truthOf(expression, known);
      return isCertain ? truth === holds : truth !== !holds;
    };

    /** The answers that the variable can have after those before it. */
    function answersOf(variable: Variable): readonly Value[] {
      const { node, samples = [] } = variable;
      const guards = guardsOf(node.question.name).map(({ expression, holds }) => {
        const truth = truthOf(expression, known);
        return truth === undefined ? undefined : truth === holds;
      });
      if (guards.includes(false)) return [undefined];
      const hidden = node.items.filter(({ visibleIf }) => truthOf(visibleIf, known) === false);
      const isHidden = (value: Value): boolean => hidden.some((item) => item.value === value);
      const shown = samples.filter((value) => (Array.isArray(value) ? !value.some(isHidden) : !isHidden(value)));
      const mustBe = !guards.includes(undefined) && shown.length > 0 && isAnswered(variable, page);
      return mustBe ? shown : [undefined, ...shown];
    }

    function tryFrom(index: number): boolean {
      const variable = variables[index];
      if (!variable) {
        cases++;
        return constraints.every(isMet);
      }
      if (!variable.samples) {
        open.add(variable.id);
        return tryFrom(index + 1);
      }
      return answersOf(variable).some((value) => {
        values.set(variable.id, value);
        return tryFrom(index + 1);
      });
    }

    return tryFrom(0);
  }

  return {
    canBe: (constraints, page) => canBe(constraints, page),
    canBeForCertain: (constraints, page) => canBe(constraints, page, true),
    guardsOfPage,
    guardsOf,
  };
}

/** How an answer, or one row of it, is named here. */
export const idOf = (name: string, row: string | undefined): string => (row === undefined ? name : `${name}.${row}`);

interface Known {
  readonly values: ReadonlyMap<string, Value>;
  readonly open: ReadonlySet<string>;
  readonly functions: CheckedSurvey['functions'];
}

/** Does a condition hold, as far as that is known? */
function truthOf(expression: Expression, known: Known): Truth {
  if (expression.kind === 'unary' && expression.operator === 'not') {
    const operand = truthOf(expression.operand, known);
    return operand === undefined ? undefined : !operand;
  }
  if (expression.kind === 'binary' && (expression.operator === 'and' || expression.operator === 'or')) {
    const decisive = expression.operator === 'or';
    const left = truthOf(expression.left, known);
    if (left === decisive) return decisive;
    const right = truthOf(expression.right, known);
    if (right === decisive) return decisive;
    return left === undefined || right === undefined ? undefined : !decisive;
  }
  if (!isDecidable(expression, known.open)) return undefined;
  const lookup: Lookup = (name, row) =>
    row === undefined ? known.values.get(name) : { [row]: known.values.get(idOf(name, row)) };
  return evaluate(expression, lookup, known.functions) === true;
}

/** The cases tried stand for all others only where one answer is compared with what the file says. */
function isDecidable(expression: Expression, open: ReadonlySet<string>): boolean {
  const references = referencesOf(expression);
  const isSimple = (part: Expression): boolean => part.kind === 'answer' || part.kind === 'literal';
  const isAtom =
    isSimple(expression) ||
    (expression.kind === 'unary' && isSimple(expression.operand)) ||
    (expression.kind === 'binary' && isSimple(expression.left) && isSimple(expression.right));
  return isAtom && references.length <= 1 && references.every(({ name, row }) => !open.has(idOf(name, row)));
}
