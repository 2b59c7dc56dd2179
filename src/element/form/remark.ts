import { html, nothing } from 'lit';
import type { Value } from '../../engine/expression/syntax.ts';
import type { QuestionState } from '../../engine/question-logic.ts';
import type { Scene } from './field.ts';
import type { QuestionType } from '../base/question.ts';
import { sayIssue } from './render-issue.ts';
import type { Texts } from '../base/texts.ts';

/** The answer before, by what was picked or typed instead. */
const answersBefore = new WeakMap<object, Value | undefined>();

/** Notes which answer a question had before. Only what consists of parts can take the place of some of them. */
export function noteBefore({ input }: QuestionState, answer: Value | undefined): void {
  if (typeof input === 'object' && input !== null) answersBefore.set(input, answer);
}

/** What follows from an answer, as a sentence; nothing when there is nothing to remark. */
export function remarkOf(
  types: ReadonlyMap<string, QuestionType>,
  state: QuestionState,
  texts: Texts,
): string | undefined {
  const remark = types.get(state.question.type)?.remark?.(state, answersBefore.get(state.input as object));
  return remark && sayIssue(texts, remark);
}

/** Shows it below the controls, where it moves nothing that was just pressed, unless a fault is shown instead. */
export function renderRemark({ types, texts }: Scene, state: QuestionState): unknown {
  const sentence = state.issue ? undefined : remarkOf(types, state, texts);
  return sentence === undefined ? nothing : html`<p class="remark">${sentence}</p>`;
}
