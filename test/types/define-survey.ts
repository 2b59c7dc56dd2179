/** Checked by the compiler: a line that is wrong here fails `npm run types`. */
import type { Value } from '../../src/engine/expression/syntax.ts';
import type { AnswersOf } from '../../src/typed/answers-of.ts';
import { defineSurvey } from '../../src/typed/define-survey.ts';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- two such functions are equal only when A and B are
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const expectType = <T extends true>(...held: T[]): T[] => held;

const frame = { id: 'typed', version: 1, languages: ['en'], title: 'Typed' } as const;
const choices = [
  { value: 'now', text: 'Now' },
  { value: 'no', text: 'No' },
] as const;

export const plain = defineSurvey({
  ...frame,
  pages: [
    {
      name: 'first',
      questions: [
        { type: 'choice', name: 'impacted', title: 'Impacted?', required: true, choices },
        {
          type: 'choice',
          name: 'problems',
          title: 'Problems?',
          multiple: true,
          choices: [...choices, { value: 'other', text: 'Other', other: {} }],
        },
        { type: 'number', name: 'calls', title: 'Calls', required: true, visibleIf: "{impacted} = 'now'" },
        { type: 'text', name: 'more', title: 'More', required: true, enableIf: '{calls} > 3' },
        { type: 'note', name: 'note', text: 'Note' },
        { type: 'date', name: 'since', title: 'Since', required: true },
        { type: 'rating', name: 'grade', title: 'Grade' },
        {
          type: 'matrix',
          name: 'tool',
          title: 'Tool',
          required: true,
          rows: [{ value: 'sound', text: 'S' }],
          columns: choices,
        },
        { type: 'yes-no', name: 'headset', title: 'Headset?', required: true },
        {
          type: 'choice',
          name: 'worst',
          title: 'Worst?',
          required: true,
          choicesFromQuestion: 'problems',
          choicesFromQuestionMode: 'selected',
        },
        {
          type: 'matrix',
          name: 'uses',
          title: 'Uses',
          multiple: true,
          rows: [{ value: 'chat', text: 'C' }],
          columns: choices,
        },
        {
          type: 'matrix',
          name: 'hours',
          title: 'Hours',
          cellType: 'number',
          rows: [{ value: 'mo', text: 'M' }],
          columns: [{ value: 'am', text: 'A' }],
        },
        { type: 'slider', name: 'share', title: 'Share' },
        { type: 'sum', name: 'week', title: 'Week', required: true, items: [{ value: 'home', text: 'Home' }] },
        { type: 'ranking', name: 'order', title: 'Order', choices },
        { type: 'computed', name: 'weekly', expression: '{calls} * 5' },
        {
          type: 'group',
          name: 'person',
          title: 'Person',
          questions: [{ type: 'number', name: 'years', title: 'Years', required: true }],
        },
        {
          type: 'repeat',
          name: 'device',
          title: 'Devices',
          questions: [{ type: 'number', name: 'hours', title: 'Hours', required: true }],
        },
      ],
    },
    {
      name: 'second',
      visibleIf: "{impacted} = 'now'",
      questions: [{ type: 'text', name: 'why', title: 'Why?', required: true }],
    },
  ],
});

interface Expected {
  readonly impacted: 'now' | 'no';
  readonly problems?: readonly ('now' | 'no' | 'other')[];
  readonly 'problems-other'?: string;
  readonly calls?: number;
  readonly more?: string;
  readonly since: string;
  readonly grade?: number;
  readonly tool: { readonly sound?: 'now' | 'no' };
  readonly headset: boolean;
  readonly worst?: string;
  readonly uses?: { readonly chat?: readonly ('now' | 'no')[] };
  readonly hours?: { readonly mo?: { readonly am?: number } };
  readonly share?: number;
  readonly week: { readonly home?: number };
  readonly order?: readonly ('now' | 'no')[];
  readonly weekly?: Value;
  readonly years: number;
  readonly device?: readonly string[];
  readonly [key: `device-${string}-hours`]: number | undefined;
  readonly why?: string;
}

expectType<Equal<AnswersOf<typeof plain>, { readonly [K in keyof Expected]: Expected[K] }>>(true);

const endingPages = [
  { name: 'a', questions: [{ type: 'text', name: 'p', title: 'P', required: true }] },
  { name: 'b', endIf: '{q} > 3', questions: [{ type: 'number', name: 'q', title: 'Q', required: true }] },
  { name: 'c', questions: [{ type: 'number', name: 'r', title: 'R', required: true }] },
] as const;

/** Whoever sends has seen every page up to the first that can end the survey. */
export const ending = defineSurvey({ ...frame, pages: endingPages });
expectType<Equal<AnswersOf<typeof ending>, { readonly p: string; readonly q: number; readonly r?: number }>>(true);

/** In random order, too, the page that ends the survey keeps its place. */
export const shuffled = defineSurvey({ ...frame, pagesOrder: 'random', pages: endingPages });
expectType<Equal<AnswersOf<typeof shuffled>, { readonly p: string; readonly q: number; readonly r?: number }>>(true);

export const endless = defineSurvey({ ...frame, pagesOrder: 'random', pages: [endingPages[0], endingPages[2]] });
expectType<Equal<AnswersOf<typeof endless>, { readonly p: string; readonly r: number }>>(true);

/** Which pages a list holds is not known. */
const someOf = (pages: readonly (typeof endingPages)[0][]): typeof pages => pages;
export const listed = defineSurvey({ ...frame, pages: someOf([endingPages[0]]) });
expectType<Equal<AnswersOf<typeof listed>, { readonly p?: string }>>(true);

export const takenOver = defineSurvey({
  ...frame,
  pages: [
    {
      name: 'a',
      questions: [
        { type: 'choice', name: 'all', title: 'All', multiple: true, choices },
        {
          type: 'choice',
          name: 'one',
          title: 'One',
          required: true,
          choicesFromQuestion: 'all',
          choicesFromQuestionMode: 'selected',
          choices: [{ value: 'none', text: 'None' }],
        },
      ],
    },
  ],
});
expectType<Equal<AnswersOf<typeof takenOver>, { readonly all?: readonly ('now' | 'no')[]; readonly one: string }>>(
  true,
);

export const conditionalChoices = defineSurvey({
  ...frame,
  pages: [
    {
      name: 'a',
      questions: [
        {
          type: 'choice',
          name: 'q',
          title: 'Q',
          required: true,
          choices: [{ value: 'x', text: 'X', visibleIf: '{r} = 1' }],
        },
        { type: 'number', name: 'r', title: 'R' },
      ],
    },
  ],
});
expectType<Equal<AnswersOf<typeof conditionalChoices>, { readonly q?: 'x'; readonly r?: number }>>(true);

defineSurvey({
  ...frame,
  pages: [
    // @ts-expect-error: an unknown question type
    { name: 'a', questions: [{ type: 'hologram', name: 'q', title: 'Q' }] },
  ],
});
defineSurvey({
  ...frame,
  pages: [
    {
      name: 'a',
      questions: [
        // @ts-expect-error: a number where a text belongs
        { type: 'text', name: 'q', title: 3 },
      ],
    },
  ],
});
defineSurvey({
  ...frame,
  pages: [
    {
      name: 'a',
      questions: [
        // @ts-expect-error: a choice without choices
        { type: 'choice', name: 'q', title: 'Q' },
      ],
    },
  ],
});
defineSurvey({
  ...frame,
  pages: [
    {
      name: 'a',
      // @ts-expect-error: a slip of the pen in a key
      questions: [{ type: 'text', name: 'q', title: 'Q', requird: true }],
    },
  ],
});
export const shy = defineSurvey({
  ...frame,
  pages: [
    {
      name: 'a',
      questions: [
        { type: 'yes-no', name: 'yes', title: 'Y', required: true },
        {
          type: 'matrix',
          name: 'tool',
          title: 'T',
          required: true,
          rows: [{ value: 'sound', text: 'S', visibleIf: '{yes} = true' }],
          columns: [{ value: 'good', text: 'G' }],
        },
        { type: 'text', name: 'why', title: 'W', required: true, rows: 3 },
      ],
    },
  ],
});
/** Nothing to answer when no row is shown. */
export const withoutTool: AnswersOf<typeof shy> = { yes: true, why: 'because' };
// @ts-expect-error: a survey without pages
defineSurvey({ ...frame });
// @ts-expect-error: an answer that cannot be picked
export const wrong: AnswersOf<typeof plain>['impacted'] = 'maybe';
