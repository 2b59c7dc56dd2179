import { announceLater } from '../controls/announce-later.ts';
import type { Field } from '../../element/base/question.ts';
import { lengthOf } from './text-length.ts';
import { baseTextLogic } from './text.base.ts';
import type { TextQuestion } from './text.schema.ts';

type TextField = Field<TextQuestion, string, string>;

/** How many characters are left, or too many. */
export interface Counter {
  readonly sentence: string;
  /** Is the limit near or passed? Only then is it worth interrupting a screen reader. */
  readonly isUrgent: boolean;
}

/**
 * What the counter of a field says; `undefined` when the question has no limit.
 *
 * @param field the field
 * @param input what was written; default: what the field holds
 */
export function counterOf(field: TextField, input = field.input): Counter | undefined {
  const { question, items } = field;
  if (question.maxLength === undefined) return undefined;
  const left = question.maxLength - lengthOf(baseTextLogic.read!(input ?? '', { question, items }) ?? '');
  return {
    sentence: left < 0 ? field.word('text.over', { count: -left }) : field.word('text.remaining', { count: left }),
    isUrgent: left <= Math.max(10, question.maxLength / 10),
  };
}

/** Tells screen readers what is left, once the person stops writing and only near the limit. */
export function tellCounter(control: HTMLInputElement, field: TextField): void {
  const counter = counterOf(field, control.value);
  announceLater(control, field, counter?.isUrgent ? counter.sentence : undefined);
}
