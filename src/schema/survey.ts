import { z } from 'zod';
import { isTimeZone } from './intl-names.ts';
import { idPattern, mostEntries, surveyFormat } from './names.ts';
import { isNested } from './nested.ts';
import { acceptSchema, conditionSchema, nameSchema, type Question } from './question.ts';
import { languageSchema, textSchema } from './text.ts';

const momentSchema = z.iso
  .datetime({
    offset: true,
    error: 'expected a date and time with its offset, for example "2020-02-11T23:59:00+01:00"',
  })
  .describe('A date and time with its offset, for example "2020-02-11T23:59:00+01:00".');

const timeZoneSchema = z
  .string()
  .refine(isTimeZone, 'expected a time zone name such as "Europe/Brussels"')
  .describe('The time zone in which dates are shown, for example "Europe/Brussels".');

/** Who asks, why, and how the answers are published. The notice shown to respondents is computed from this. */
export const privacyBlockSchema = z.strictObject({
  owner: textSchema.optional().describe('Who asks and reads the answers.'),
  contact: z.string().max(200).optional().describe('An e-mail address for questions about the survey.'),
  purpose: textSchema.optional().describe('What the answers are for.'),
  retention: z
    .string()
    .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'expected an ISO 8601 duration such as "P6M"')
    .optional()
    .describe('How long the answers are kept: an ISO 8601 duration such as "P6M".'),
  minimumGroup: z
    .int()
    .min(2)
    .max(1000)
    .optional()
    .describe('Results are published for groups of at least this many people.'),
  publicKey: z
    .string()
    .regex(/^B[\w-]{86}$/, 'expected a public key of "survey-form keys new": 87 characters that begin with B')
    .optional()
    .describe(
      'Answers are sealed to this key before they leave the page, and only the owner of its private key reads them.',
    ),
  collectorForgets: z
    .boolean()
    .optional()
    .describe('Does whoever runs the collector promise to keep no address, no time and no order of the answers?'),
});

/** The highest whole number that every database keeps in an ordinary column: PostgreSQL's `integer`. */
const highestVersion = 2_147_483_647;

const surveyShape = {
  $schema: z.string().optional().describe('Where editors find what may stand in this file.'),
  $comment: z.string().optional().describe('A note for the people who edit this file. Never shown.'),
  accept: acceptSchema.optional(),
  format: z
    .literal(surveyFormat)
    .optional()
    .describe(`The version of the file format: ${surveyFormat}, which is also the default.`),
  id: z
    .string()
    .regex(idPattern, 'expected lower-case letters, digits and hyphens (64 at most)')
    .describe('The identifier of the survey, part of its address: lower-case letters, digits and hyphens.'),
  version: z
    .int()
    .min(1)
    .max(highestVersion)
    .describe(
      'Raise it when anything that is asked, said or promised changes after the first answer; not for "opens" and "closes".',
    ),
  languages: z
    .array(languageSchema)
    .min(1)
    .max(50)
    .superRefine((list, context) => {
      const seen = new Set<string>();
      list.forEach((tag, index) => {
        if (seen.has(tag))
          context.addIssue({ code: 'custom', path: [index], message: `the language "${tag}" stands twice` });
        seen.add(tag);
      });
    })
    .describe('The languages of the survey; the first one is the default.'),
  title: textSchema.describe('The title of the survey.'),
  intro: textSchema.optional().describe('What it is about. Small Markdown.'),
  thanks: textSchema.optional().describe('Shown after sending. Small Markdown.'),
  minutes: z.int().min(1).max(240).optional().describe('How long it takes, in minutes.'),
  review: z
    .boolean()
    .optional()
    .describe('Shows all answers once more before they are sent; by default when there are several pages.'),
  opens: momentSchema.optional().describe('From when it can be answered: a date and time with its offset.'),
  closes: momentSchema.optional().describe('Until when it can be answered, for example "2020-02-11T23:59:00+01:00".'),
  timeZone: timeZoneSchema.optional(),
  privacy: privacyBlockSchema
    .optional()
    .describe('Who asks, why, and what happens to the answers. The notice to respondents is made from this.'),
  pagesOrder: z.literal('random').optional().describe('Shows the pages in another order to each respondent.'),
};

/** A page: its questions are shown together. */
export interface Page {
  readonly name: string;
  readonly $comment?: string | undefined;
  readonly accept?: Readonly<Record<string, string>> | undefined;
  readonly title?: z.infer<typeof textSchema> | undefined;
  readonly visibleIf?: string | undefined;
  readonly endIf?: string | undefined;
  readonly questionsOrder?: 'random' | undefined;
  readonly fixed?: boolean | undefined;
  readonly questions: readonly Question[];
}

/** A survey file, checked. */
export type Survey = Readonly<z.infer<z.ZodObject<typeof surveyShape>>> & { readonly pages: readonly Page[] };

/**
 * Builds the schema of a survey file from the schemas of its question types.
 *
 * Strict: an unknown key is an error. What a single object cannot know (names used twice, conditions, missing
 * translations) is checked by `findFaults`.
 *
 * @param questionTypes one strict object schema per question type, each with a literal `type`
 * @example
 * const schema = createSurveySchema([noteSchema, textQuestionSchema]);
 * schema.safeParse(JSON.parse(file));
 */
export function createSurveySchema(questionTypes: readonly z.ZodObject[]) {
  const inner = z
    .array(unionOf(questionTypes.filter((type) => !isNested(type))))
    .min(1)
    .max(mostEntries);
  const question = unionOf(
    questionTypes.map((type) =>
      isNested(type)
        ? type.safeExtend({ questions: inner.describe(describing(type)) }).describe(type.description ?? '')
        : type,
    ),
  );
  const page = z.strictObject({
    name: nameSchema,
    $comment: z.string().optional().describe('A note for the people who edit this file. Never shown.'),
    accept: acceptSchema.optional(),
    title: textSchema.optional().describe('The heading of the page.'),
    visibleIf: conditionSchema.optional().describe('The page is shown only when this condition holds.'),
    endIf: conditionSchema
      .optional()
      .describe('The survey ends after this page when this condition holds: the pages that follow are not shown.'),
    questionsOrder: z.literal('random').optional().describe('Shows the questions in another order to each respondent.'),
    fixed: z.boolean().optional().describe('Keeps its place when the pages are in random order.'),
    questions: z.array(question).min(1).max(mostEntries).describe('The questions of the page, shown together.'),
  });
  return z.strictObject({
    ...surveyShape,
    pages: z.array(page).min(1).max(200).describe('The pages, shown one after the other.'),
  });
}

const describing = (type: z.ZodObject): string => (type.shape['questions'] as z.ZodType | undefined)?.description ?? '';

const unionOf = (types: readonly z.ZodObject[]) =>
  z.discriminatedUnion('type', types as unknown as readonly [z.ZodObject<{ type: z.ZodLiteral<string> }>]);

/** The schema of a survey file. */
export type SurveySchema = ReturnType<typeof createSurveySchema>;
