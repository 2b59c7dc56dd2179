import { referencesOf } from '../../engine/expression/names.ts';
import type { Expression, Value } from '../../engine/expression/syntax.ts';
import type { CheckedSurvey, QuestionNode } from '../../engine/read-survey.ts';
import type { SumQuestion } from '../../questions/sum/sum.schema.ts';
import { domainOf, partOfDomain, type Domain } from '../answers/domain.ts';
import { createGuards, type Constraint } from './guards.ts';
import { comparisonsIn, samplesOf, type Comparisons } from '../answers/samples.ts';
import { take } from '../answers/take.ts';
import { idOf, truthOf } from './truth.ts';

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

/** Answers questions about what can ever happen in a survey. */
export interface Reach {
  /**
   * Can all constraints be met by one respondent? Only a `false` is proven: what depends on arithmetic or functions, or
   * on too many answers, counts as possible.
   *
   * @param constraints what must be so
   * @param page where the respondent is; required questions of the pages before have an answer
   * @param sent questions that have let their answers pass
   */
  canBe(constraints: readonly Constraint[], page: number, sent?: readonly string[]): boolean;
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
  const guards = createGuards(checked);
  /** Asked for again and again: all questions of an entry of a loop read the same answers. */
  const variables = new Map<string, Variable>();
  let cases = 0;

  function variablesIn(expressions: readonly Expression[]): readonly Variable[] {
    const found = new Map<string, Variable>();
    const compared = comparisonsIn(expressions);
    for (const { name, row, inside } of expressions.flatMap(referencesOf)) {
      const node = checked.questions.get(name);
      const id = idOf(name, row, inside);
      if (!node || found.has(id)) continue;
      found.set(id, variableOf(id, node, row === undefined ? [] : [row, ...(inside ?? [])], compared));
    }
    const position = ({ node }: Variable): number => rank.get(node.question.name) ?? 0;
    return [...found.values()].sort((left, right) => position(left) - position(right));
  }

  function variableOf(id: string, node: QuestionNode, keys: readonly string[], compared: Comparisons): Variable {
    const key = JSON.stringify([id, compared.get(id)]);
    const variable = variables.get(key);
    if (variable) return variable;
    const domain = partOf(node, keys);
    const added = { id, node, domain, samples: samplesOf(domain, id, node, compared) };
    variables.set(key, added);
    return added;
  }

  /** What a rule sets may lie outside of what people could answer. */
  function partOf({ question, logic, followUps, expressions }: QuestionNode, keys: readonly string[]): Domain {
    const isSet = logic.computed === true || expressions.setValueIf !== undefined;
    if (isSet || (keys.length > 0 && followUps.length > 0)) return { kind: 'any' };
    const domain = domainOf(question);
    if (keys.length === 0) return domain;
    return domain.kind === 'rows' ? (partOfDomain(domain, keys) ?? { kind: 'nothing' }) : { kind: 'any' };
  }

  function canBe(
    constraints: readonly Constraint[],
    page: number,
    { sent = [], isCertain = false }: { readonly sent?: readonly string[]; readonly isCertain?: boolean } = {},
  ): boolean {
    if (constraints.length === 0) return true;
    const expressions = guards.behind(constraints.map(({ expression }) => expression));
    if (!expressions || cases > mostForSurvey) return !isCertain;
    const variables = variablesIn(expressions);
    if (isCertain && !variables.every(({ node }) => isFree(node))) return false;
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
      const met = guards.of(node.question.name).map(({ expression, holds }) => {
        const truth = truthOf(expression, known);
        return truth === undefined ? undefined : truth === holds;
      });
      if (met.includes(false)) return [undefined];
      const hidden = node.items.filter(({ list, visibleIf }) => list !== 'rows' && truthOf(visibleIf, known) === false);
      const isHidden = (value: Value): boolean => hidden.some((item) => item.value === value);
      const isWhole = variable.id === node.question.name;
      const mustPass = isCertain || (sent.includes(node.question.name) && isPickedFreely(variable));
      const shown = samples.filter(
        (value) =>
          (Array.isArray(value) ? !value.some(isHidden) : !isHidden(value)) &&
          (!isWhole || !mustPass || take(value, node).issue === undefined) &&
          fitsTotal(node, value, values),
      );
      const mustBe =
        !met.includes(undefined) && shown.length > 0 && isWhole && node.page < page && guards.isAnsweredBehind(node);
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
      const isFound = answersOf(variable).some((value) => {
        values.set(variable.id, value);
        return tryFrom(index + 1);
      });
      values.delete(variable.id);
      return isFound;
    }

    return tryFrom(0);
  }

  return {
    canBe: (constraints, page, sent) => canBe(constraints, page, sent && { sent }),
    canBeForCertain: (constraints, page) => canBe(constraints, page, { isCertain: true }),
    guardsOfPage: guards.ofPage,
    guardsOf: guards.of,
  };
}

/** Can whoever sees the question answer it with what its type takes? */
const isFree = ({ parent, expressions: { validIf, enableIf } }: QuestionNode): boolean =>
  parent === undefined && validIf === undefined && enableIf === undefined;

/** Several picked of a list that is the same for all: where fewer are shown, fewer have to be picked. */
const isPickedFreely = ({ domain, node: { items } }: Variable): boolean => domain.kind === 'list' && items.length === 0;

/** The parts of a sum are no more than the whole. */
function fitsTotal({ question }: QuestionNode, value: Value, values: ReadonlyMap<string, Value>): boolean {
  if (question.type !== 'sum' || typeof value !== 'number') return true;
  const { total = 100, items } = question as SumQuestion;
  const others = items.map((item) => values.get(idOf(question.name, item.value)));
  return others.reduce<number>((sum, other) => sum + (typeof other === 'number' ? other : 0), value) <= total;
}
