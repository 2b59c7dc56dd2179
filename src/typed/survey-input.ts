import type { z } from 'zod';
import type { choiceSchema } from '../questions/choice/choice.schema.ts';
import type { computedSchema } from '../questions/computed/computed.schema.ts';
import type { dateSchema } from '../questions/date/date.schema.ts';
import type { groupSchema } from '../questions/group/group.schema.ts';
import type { matrixSchema } from '../questions/matrix/matrix.schema.ts';
import type { noteSchema } from '../questions/note/note.schema.ts';
import type { numberSchema } from '../questions/number/number.schema.ts';
import type { rankingSchema } from '../questions/ranking/ranking.schema.ts';
import type { ratingSchema } from '../questions/rating/rating.schema.ts';
import type { repeatSchema } from '../questions/repeat/repeat.schema.ts';
import type { sliderSchema } from '../questions/slider/slider.schema.ts';
import type { sumSchema } from '../questions/sum/sum.schema.ts';
import type { textQuestionSchema } from '../questions/text/text.schema.ts';
import type { yesNoSchema } from '../questions/yes-no/yes-no.schema.ts';
import type { Page, Survey } from '../schema/survey.ts';

/** Nothing in it can be changed: what a literal written `as const` is. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

type Written<T extends z.ZodType> = DeepReadonly<z.input<T>>;

/** Choices of its own, or those of another question, or both. */
type ChoiceInput = Written<typeof choiceSchema> &
  (
    | { readonly choices: NonNullable<Written<typeof choiceSchema>['choices']> }
    | { readonly choicesFromQuestion: string }
  );

/** A question that stands alone or inside another one, as it is written in TypeScript. */
export type PlainQuestionInput =
  | ChoiceInput
  | Written<typeof computedSchema>
  | Written<typeof dateSchema>
  | Written<typeof matrixSchema>
  | Written<typeof noteSchema>
  | Written<typeof numberSchema>
  | Written<typeof rankingSchema>
  | Written<typeof ratingSchema>
  | Written<typeof sliderSchema>
  | Written<typeof sumSchema>
  | Written<typeof textQuestionSchema>
  | Written<typeof yesNoSchema>;

/** A question around others. */
type NestingInput<T extends z.ZodType> = Omit<Written<T>, 'questions'> & {
  readonly questions: readonly PlainQuestionInput[];
};

/** A question of a built-in type, as it is written in TypeScript. */
export type QuestionInput = PlainQuestionInput | NestingInput<typeof groupSchema> | NestingInput<typeof repeatSchema>;

/** A survey of built-in question types, as it is written in TypeScript. */
export type SurveyInput = DeepReadonly<Omit<Survey, 'pages'>> & {
  readonly pages: readonly (DeepReadonly<Omit<Page, 'questions'>> & { readonly questions: readonly QuestionInput[] })[];
};
