import type { Question } from '../schema/question.ts';
import type { Value } from './expression/syntax.ts';

/**
 * A question to show and to test: each type's examples feed its contract tests, the accessibility tests, the
 * gallery and the docs, so that nothing is shown that is not tested.
 */
export interface QuestionExample {
  /** What the example shows, as a lower-case phrase. */
  readonly name: string;
  /** The question as a survey file writes it, with every text in French, Dutch, German and English. */
  readonly question: Question & { readonly [key: string]: unknown };
  /** Questions that stand before it and that it names, answered by their default values; their names occur nowhere else. */
  readonly before?: readonly (Question & { readonly [key: string]: unknown })[];
  /** What may be typed or picked, and the answer that it gives. */
  readonly accepts: readonly { readonly input: unknown; readonly answer: Value }[];
  /** What may be typed or picked but is at fault, and the code of the fault. */
  readonly refuses?: readonly { readonly input: unknown; readonly code: string; readonly part?: string }[];
}
