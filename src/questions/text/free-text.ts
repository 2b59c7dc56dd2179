import { nothing } from 'lit';
import type { Field } from '../../element/base/question.ts';
import type { guardView } from '../../guard/guard-view.ts';
import type { TextQuestion } from './text.schema.ts';

let guard: typeof guardView | undefined;

/** May anything be written, also a name? Where an address or a number is asked for, it is wanted. */
const isFreeText = ({ rows = 1, privacy, inputType, mask }: TextQuestion): boolean =>
  (rows > 1 || privacy === 'free-text') && inputType === undefined && mask === undefined;

/**
 * Fetches the guard of free texts when a survey has one: before anything is written, so that no server can tell from the
 * request when somebody begins to write. Nothing waits for it, and without it there are no hints.
 */
export function fetchGuard(question: TextQuestion): undefined {
  if (guard || !isFreeText(question)) return;
  import('../../guard/guard-view.ts').then(
    (module) => (guard = module.guardView),
    () => undefined,
  );
}

/** Shows what in a free text may tell who somebody is, once the guard is at hand. */
export const renderGuard = (field: Field<TextQuestion, string, string>): unknown =>
  guard && isFreeText(field.question) ? guard(field) : nothing;
