import '../schema/jitless.ts';
import { createSurveySchema } from '../schema/survey.ts';
import { choiceSchema } from './choice/choice.schema.ts';
import { computedSchema } from './computed/computed.schema.ts';
import { dateSchema } from './date/date.schema.ts';
import { groupSchema } from './group/group.schema.ts';
import { matrixSchema } from './matrix/matrix.schema.ts';
import { noteSchema } from './note/note.schema.ts';
import { numberSchema } from './number/number.schema.ts';
import { rankingSchema } from './ranking/ranking.schema.ts';
import { ratingSchema } from './rating/rating.schema.ts';
import { repeatSchema } from './repeat/repeat.schema.ts';
import { sliderSchema } from './slider/slider.schema.ts';
import { sumSchema } from './sum/sum.schema.ts';
import { textQuestionSchema } from './text/text.schema.ts';
import { yesNoSchema } from './yes-no/yes-no.schema.ts';

/** The schemas of the built-in question types. */
export const builtInSchemas = [
  choiceSchema,
  computedSchema,
  dateSchema,
  groupSchema,
  matrixSchema,
  noteSchema,
  numberSchema,
  rankingSchema,
  ratingSchema,
  repeatSchema,
  sliderSchema,
  sumSchema,
  textQuestionSchema,
  yesNoSchema,
] as const;

/**
 * The schema of a survey file with the built-in question types. What spans several questions (names used twice,
 * conditions, missing translations) is checked by `findFaults`.
 *
 * @example
 * const { success, data } = surveySchema.safeParse(JSON.parse(file));
 */
export const surveySchema = createSurveySchema(builtInSchemas);
