import type { Item } from '../schema/question.ts';
import { dependenciesOf, pageId, type NodeId } from './dependencies.ts';
import { holds, isEmpty, type Lookup } from './expression/evaluate.ts';
import type { Value } from './expression/syntax.ts';
import type { QuestionState } from './question-logic.ts';
import type { CheckedSurvey, QuestionNode } from './read-survey.ts';
import { shuffle } from './shuffle.ts';

/** The answers of one person, with everything that follows from them kept up to date. */
export interface AnswerBook {
  state(name: string): QuestionState;
  isPageVisible(page: number): boolean;
  /** Takes what was typed or picked. Re-evaluates only what depends on it. */
  set(name: string, input: unknown): void;
  /** Shows or withdraws faults of a question. */
  check(name: string): void;
  /** How many pages and questions were evaluated so far; lets a test prove that little is. */
  readonly evaluations: number;
}

/**
 * Keeps the state of every question of a survey while one person answers.
 *
 * @param checked the survey from `readSurvey`
 * @param seed decides the random orders of this session
 */
export function createAnswerBook(checked: CheckedSurvey, seed: number): AnswerBook {
  const { order, readers } = dependenciesOf(checked);
  const rank = new Map(order.map((id, position) => [id, position]));
  const plans = new Map<NodeId, readonly NodeId[]>();
  const inputs = new Map<string, unknown>();
  const states = new Map<string, QuestionState>();
  const visiblePages = new Map<NodeId, boolean>();
  const shown = new Set<string>();
  let evaluations = 0;

  const answer: Lookup = (name) => states.get(name)?.answer;

  /** Brings one page or question up to date; says whether its readers must follow. */
  function evaluate(id: NodeId): boolean {
    evaluations++;
    const node = checked.questions.get(id);
    if (!node) {
      const { visibleIf } = checked.pages[Number(id.slice(1))]!;
      const visible = !visibleIf || holds(visibleIf, answer);
      const changed = visible !== visiblePages.get(id);
      visiblePages.set(id, visible);
      return changed;
    }
    const before = states.get(id);
    const after = evaluateQuestion(node, before);
    states.set(id, after);
    return before?.visible !== after.visible || !same(before.answer, after.answer);
  }

  function evaluateQuestion(node: QuestionNode, before: QuestionState | undefined): QuestionState {
    const { question, logic } = node;
    const name = question.name;
    const visible =
      visiblePages.get(pageId(node.page))! &&
      (node.parent === undefined || states.get(node.parent)!.visible) &&
      (!node.visibleIf || holds(node.visibleIf, answer));
    const required = question.required === true || (!!node.requiredIf && holds(node.requiredIf, answer));
    const items = before && node.items.length === 0 ? before.items : itemsOf(node);
    const input = inputs.get(name);
    const read =
      visible && input !== undefined
        ? logic.read
          ? logic.read(input, { question, items })
          : (input as Value)
        : undefined;
    const state = {
      question,
      visible,
      required,
      input,
      answer: isEmpty(read) ? undefined : read,
      items,
      issue: undefined,
    };
    return shown.has(name) ? { ...state, issue: issueOf(node, state) } : state;
  }

  function itemsOf(node: QuestionNode): QuestionState['items'] {
    const question = node.question as unknown as Record<string, unknown>;
    return Object.fromEntries(
      (node.logic.lists ?? []).map((list) => {
        const hidden = new Set(
          node.items.filter((item) => item.list === list && !holds(item.visibleIf, answer)).map(({ value }) => value),
        );
        const all = question[list] as readonly Item[];
        const ordered =
          question[`${list}Order`] === 'random' ? shuffle(all, `${seed} ${node.question.name} ${list} `) : all;
        return [list, hidden.size > 0 ? ordered.filter(({ value }) => !hidden.has(value)) : ordered];
      }),
    );
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
      if (evaluate(id)) for (const reader of readers.get(id) ?? []) due.add(reader);
    }
  }

  for (const id of order) evaluate(id);

  return {
    state: (name) => states.get(name)!,
    isPageVisible: (page) => visiblePages.get(pageId(page))!,
    set(name, input) {
      inputs.set(name, input);
      update(name);
    },
    check(name) {
      shown.add(name);
      const state = states.get(name)!;
      states.set(name, { ...state, issue: issueOf(checked.questions.get(name)!, state) });
    },
    get evaluations() {
      return evaluations;
    },
  };
}

/**
 * A question without anything left to pick cannot be answered, whatever it requires.
 *
 * | visible | required | answer     | fault                  |
 * |---------|----------|------------|------------------------|
 * | no      | any      | any        | none                   |
 * | yes     | any      | any        | the type's own, if any |
 * | yes     | yes      | none       | `required`             |
 */
function issueOf({ logic }: QuestionNode, state: QuestionState): QuestionState['issue'] {
  if (!state.visible || logic.answerless || Object.values(state.items).some((list) => list.length === 0))
    return undefined;
  const issue = logic.validate?.(state);
  if (issue) return issue;
  return state.required && state.answer === undefined ? { code: `${logic.type}.required` } : undefined;
}

/** Answers are texts, numbers, lists and rows: small, so comparing them as JSON is enough. */
const same = (left: Value, right: Value): boolean =>
  left === right ||
  (typeof left === 'object' && typeof right === 'object' && JSON.stringify(left) === JSON.stringify(right));
