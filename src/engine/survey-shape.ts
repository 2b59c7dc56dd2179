import { isLanguage, isTimeZone } from '../schema/intl-names.ts';
import { utcDay } from '../schema/utc-day.ts';
import { idPattern, surveyFormat } from '../schema/names.ts';
import {
  boolean,
  condition,
  differ,
  integer,
  list,
  name,
  oneOf,
  optional,
  refuse,
  rule,
  shaped,
  string,
  text,
  textRule,
  type Check,
  type Shape,
} from './shape.ts';

/** The keys that every question may have. */
export const questionShape: Shape = {
  type: string,
  name,
  $comment: optional(string),
  accept: optional(() => {}),
  title: text,
  hint: optional(text),
  required: optional(boolean),
  requiredIf: optional(condition),
  visibleIf: optional(condition),
  enableIf: optional(condition),
  validIf: optional(condition),
  invalidText: optional(text),
  defaultValue: optional(() => {}),
  setValueIf: optional(condition),
  setValueExpression: optional(condition),
  fixed: optional(boolean),
  privacy: optional(oneOf('quasi', 'sensitive', 'free-text')),
};

/** Some engines read 31 February as 2 March, others refuse it: here it is refused everywhere. */
const isMoment = (value: string): boolean =>
  /T.*(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(new Date(value).getTime()) &&
  utcDay(new Date(value.slice(0, 10))) === value.slice(0, 10);

const moment = textRule('a date and time with its offset', isMoment);

const languages: Check = (value, path, context) => {
  list(textRule('a language tag', isLanguage))(value, path, context);
  differ(value as string[], (tag, index) => refuse(`the language "${tag}" stands twice`, [...path, index]));
};

/** The keys of a survey file; its pages are checked one by one. */
export const surveyShape: Shape = {
  $schema: optional(string),
  $comment: optional(string),
  accept: optional(() => {}),
  format: optional(rule(`format ${surveyFormat}`, (format) => format === surveyFormat)),
  id: textRule('lower-case letters, digits and hyphens', (id) => idPattern.test(id)),
  version: integer,
  languages,
  title: text,
  intro: optional(text),
  thanks: optional(text),
  minutes: optional(integer),
  review: optional(boolean),
  opens: optional(moment),
  closes: optional(moment),
  timeZone: optional(textRule('a time zone name', isTimeZone)),
  privacy: optional(
    shaped({
      owner: optional(text),
      contact: optional(string),
      purpose: optional(text),
      retention: optional(string),
      minimumGroup: optional(integer),
      publicKey: optional(string),
      collectorForgets: optional(boolean),
    }),
  ),
  pagesOrder: optional(oneOf('random')),
  pages: list(() => {}),
};

/** The keys of a page; its questions are checked one by one. */
export const pageShape: Shape = {
  name,
  $comment: optional(string),
  accept: optional(() => {}),
  title: optional(text),
  visibleIf: optional(condition),
  endIf: optional(condition),
  questionsOrder: optional(oneOf('random')),
  fixed: optional(boolean),
  questions: list(() => {}),
};
