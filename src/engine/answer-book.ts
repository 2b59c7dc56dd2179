import type { Item, Question } from '../schema/question.ts';
import { writeJson } from '../schema/write-json.ts';
import { endId, pageId, pageOf, type NodeId } from './dependencies.ts';
import { evaluateTerm, isEmpty } from './expression/evaluate.ts';
import type { Expression, Value } from './expression/syntax.ts';
import { isKept, isSame, valueOf, type Term } from './expression/term.ts';
import type { QuestionState } from './question-logic.ts';
import type { CheckedSurvey, QuestionNode } from './read-survey.ts';
import { lookupIn } from './lookup.ts';
import type { Shuffle } from './shuffle.ts';

/** The answers of one person, with everything that follows from them kept up to date. */
export interface AnswerBook {
  state(name: string): QuestionState;
  isPageVisible(page: number): boolean;
  /** Did a page before this one end the survey? */
  hasEnded(page: number): boolean;
  /** Takes what was typed or picked. Re-evaluates only what depends on it. */
  set(name: string, input: unknown): void;
  /** Shows or withdraws faults of a question. */
  check(name: string): void;
  /** Evaluates everything again when another day has begun: what `today()` decides must not hold for two days at once. */
  renew(): void;
  /** How many pages, ends and questions were evaluated so far; lets a test prove that little is. */
  readonly evaluations: number;
}

/**
 * Keeps the state of every question of a survey while one person answers.
 *
 * @param checked the survey from `readSurvey`
 * @param seed decides the random orders of this session
 * @param shuffle puts entries in their random order
 * @param given answers to begin with, taken as they are: default values and `setValueIf` have had their say
 */
export function createAnswerBook(
  checked: CheckedSurvey,
  seed: number,
  shuffle: Shuffle,
  given?: Readonly<Record<string, unknown>>,
): AnswerBook {
  const { order, readers } = checked.dependencies;
  const rank = new Map(order.map((id, position) => [id, position]));
  const plans = new Map<NodeId, readonly NodeId[]>();
  const inputs = new Map<string, unknown>(given && Object.entries(given));
  /** What `setValueIf` gave, by question, while its condition holds. */
  const assigned = new Map<string, Value>();
  const states = new Map<string, QuestionState>();
  /** Computed numbers before they are rounded, for the expressions that read them: three times a third is 1. */
  const unrounded = new Map<string, Term>();
  /** Which pages are shown, and with which the survey ended. */
  const flags = new Map<NodeId, boolean>();
  /**
   * The questions that were checked, and could be answered, ever since: what has just appeared is not at fault. Did the
   * check find a fault?
   */
  const checks = new Map<string, boolean>();
  let evaluations = 0;
  let isStarting = true;

  const answer = lookupIn(checked.questions, (name): Term => unrounded.get(name) ?? states.get(name)?.answer);
  const value = (expression: Expression): Term => evaluateTerm(expression, answer, checked.functions);
  const holds = (expression: Expression | undefined): boolean => expression === undefined || value(expression) === true;

  const hasEnded = (page: number): boolean => {
    const { endedBy } = checked.pages[page]!;
    return endedBy !== undefined && flags.get(endedBy)!;
  };

  /** Brings one page or question up to date, by its own answer or that of another; says whether its readers must follow. */
  function evaluate(id: NodeId, isOwn = false): boolean {
    evaluations++;
    const node = checked.questions.get(id);
    if (!node) {
      const page = pageOf(id)!;
      const { visibleIf, ends } = checked.pages[page]!;
      const flag = id === endId(page) ? hasEnded(page) || holds(ends) : !hasEnded(page) && holds(visibleIf);
      const changed = flag !== flags.get(id);
      flags.set(id, flag);
      return changed;
    }
    const before = states.get(id);
    const calculated = unrounded.get(id);
    const after = evaluateQuestion(node, before, isOwn);
    states.set(id, after);
    return (
      before?.visible !== after.visible ||
      before.enabled !== after.enabled ||
      !same(before.answer, after.answer) ||
      !isSame(calculated, unrounded.get(id))
    );
  }

  function evaluateQuestion(node: QuestionNode, before: QuestionState | undefined, isOwn: boolean): QuestionState {
    const { question, logic, expressions } = node;
    const name = question.name;
    const visible =
      flags.get(pageId(node.page))! &&
      (node.parent === undefined || states.get(node.parent)!.visible) &&
      holds(expressions.visibleIf);
    const enabled = (node.parent === undefined || states.get(node.parent)!.enabled) && holds(expressions.enableIf);
    const required =
      enabled &&
      (question.required === true || (expressions.requiredIf !== undefined && holds(expressions.requiredIf)));
    const items = before && node.items.length === 0 ? before.items : itemsOf(node);
    assign(node);
    const computed = logic.computed && value(expressions.expression!);
    if (visible && isKept(computed)) unrounded.set(name, computed);
    else unrounded.delete(name);
    const input = logic.computed ? valueOf(computed) : inputs.get(name);
    const read =
      visible && input !== undefined
        ? logic.read
          ? logic.read(input, { question, items })
          : (input as Value)
        : undefined;
    const state = {
      question,
      visible,
      enabled,
      required,
      input,
      answer: isEmpty(read) ? undefined : read,
      items,
      issue: undefined,
    };
    // What cannot be put right now does not count.
    if (!enabled && logic.validate?.(state)) state.answer = undefined;
    const isChecked = visible && enabled && checks.has(name);
    if (!isChecked) checks.delete(name);
    // The answer to another question may take a fault away and bring it back; only the next check brings a new one.
    return isChecked && (isOwn || before?.issue || checks.get(name))
      ? { ...state, issue: faultOf(node, state) }
      : state;
  }

  /** Gives a question its value when the condition for it begins to hold, or the value changes while it does. */
  function assign({ question: { name }, expressions: { setValueIf, setValueExpression } }: QuestionNode): void {
    if (!setValueIf || !setValueExpression) return;
    const next = holds(setValueIf) ? valueOf(value(setValueExpression)) : undefined;
    if (next !== undefined && !same(next, assigned.get(name)) && !(isStarting && given)) inputs.set(name, next);
    assigned.set(name, next);
  }

  function itemsOf(node: QuestionNode): QuestionState['items'] {
    const question = node.question as unknown as Record<string, unknown>;
    return Object.fromEntries(
      (node.logic.lists ?? []).map((list) => {
        const hidden = new Set(
          node.items.filter((item) => item.list === list && !holds(item.visibleIf)).map(({ value }) => value),
        );
        const all = question[list] as readonly Item[];
        const ordered = isRandom(node.question, list) ? shuffle(all, `${seed} ${node.question.name} ${list} `) : all;
        return [list, hidden.size > 0 ? ordered.filter(({ value }) => !hidden.has(value)) : ordered];
      }),
    );
  }

  /** The fault of a question, that of its own condition included, which may read the very answer that is looked at. */
  function faultOf(node: QuestionNode, state: QuestionState): QuestionState['issue'] {
    const issue = issueOf(node, state);
    const { validIf } = node.expressions;
    if (issue || !validIf || !state.visible || !state.enabled || state.answer === undefined) return issue;
    const { name, invalidText } = state.question;
    const own = (other: string, row?: string): Term => (other === name ? state.answer : answer(other, row));
    if (evaluateTerm(validIf, own, checked.functions) === true) return undefined;
    // Without a sentence of its own, the form "zero" of the widget's sentence says that something is wrong.
    return { code: 'question.invalid', params: { text: invalidText ?? '', count: invalidText ? 1 : 0 } };
  }

  /** What depends on a question, directly or not, in an order that evaluates each once. */
  function planFor(id: NodeId): readonly NodeId[] {
    const known = plans.get(id);
    if (known) return known;
    const found = new Set<NodeId>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const reader of readers.get(next) ?? []) {
        if (found.has(reader)) continue;
        found.add(reader);
        open.push(reader);
      }
    }
    const plan = [...found].sort((left, right) => rank.get(left)! - rank.get(right)!);
    plans.set(id, plan);
    return plan;
  }

  function update(name: NodeId): void {
    const due = new Set<NodeId>([name]);
    for (const id of [name, ...planFor(name)]) {
      if (!due.has(id)) continue;
      if (evaluate(id, id === name)) for (const reader of readers.get(id) ?? []) due.add(reader);
    }
  }

  if (!given) {
    for (const [name, { question }] of checked.questions) {
      if (question.defaultValue !== undefined) inputs.set(name, question.defaultValue);
    }
  }
  // Limits of dates are looked at in each check; only conditions keep what they found.
  const today = (): Value => checked.functions.get('today')?.apply([]);
  let day = today();
  for (const id of order) evaluate(id);
  isStarting = false;

  return {
    state: (name) => states.get(name)!,
    isPageVisible: (page) => flags.get(pageId(page))!,
    hasEnded,
    set(name, input) {
      inputs.set(name, input);
      update(name);
    },
    check(name) {
      const state = states.get(name)!;
      const issue = faultOf(checked.questions.get(name)!, state);
      if (state.visible && state.enabled) checks.set(name, !!issue);
      states.set(name, { ...state, issue });
    },
    renew() {
      if (day === today()) return;
      day = today();
      for (const id of order) evaluate(id);
    },
    get evaluations() {
      return evaluations;
    },
  };
}

/** Does a question want one of its lists in a random order? */
export const isRandom = (question: Question, list: string): boolean =>
  (question as unknown as Record<string, unknown>)[`${list}Order`] === 'random';

/**
 * A question that cannot be answered now, or has nothing left to pick, has no fault, whatever it requires.
 *
 * | visible | required | answer     | fault                  |
 * |---------|----------|------------|------------------------|
 * | no      | any      | any        | none                   |
 * | yes     | any      | any        | the type's own, if any |
 * | yes     | yes      | none       | `required`             |
 */
function issueOf({ logic }: QuestionNode, state: QuestionState): QuestionState['issue'] {
  if (
    !state.visible ||
    !state.enabled ||
    logic.answerless ||
    logic.computed ||
    Object.entries(state.items).some(([, list]) => list.length === 0)
  )
    return undefined;
  const issue = logic.validate?.(state);
  if (issue) return issue;
  return state.required && state.answer === undefined ? { code: `${logic.type}.required` } : undefined;
}

/** Answers are texts, numbers, lists and rows: small, so comparing them as JSON is enough. */
const same = (left: Value, right: Value): boolean =>
  left === right || (typeof left === 'object' && typeof right === 'object' && writeJson(left) === writeJson(right));
