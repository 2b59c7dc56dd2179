import type { Value } from '../engine/expression/syntax.ts';

type Values<List> = List extends readonly { readonly value: infer V extends string }[] ? V : never;

/** What is stored for a question, by its type. Which choices are taken over from another question is not followed. */
type AnswerTo<Q> = Q extends { readonly type: 'choice'; readonly choicesFromQuestion: string }
  ? Q extends { readonly multiple: true }
    ? readonly string[]
    : string
  : Q extends { readonly type: 'choice'; readonly choices: infer C }
    ? Q extends { readonly multiple: true }
      ? readonly Values<C>[]
      : Values<C>
    : Q extends { readonly type: 'ranking'; readonly choices: infer C }
      ? readonly Values<C>[]
      : Q extends { readonly type: 'matrix'; readonly rows: infer R; readonly columns: infer C }
        ? { readonly [Row in Values<R>]?: CellsOf<Q, Values<C>> }
        : Q extends { readonly type: 'number' | 'rating' | 'slider' }
          ? number
          : Q extends { readonly type: 'text' | 'date' }
            ? string
            : Q extends { readonly type: 'yes-no' }
              ? boolean
              : Q extends { readonly type: 'sum'; readonly items: infer I }
                ? { readonly [Item in Values<I>]?: number }
                : Q extends { readonly type: 'repeat' }
                  ? readonly string[]
                  : Value;

/** What is stored for a row of a matrix. */
type CellsOf<Q, V extends string> = Q extends { readonly cellType: 'number' }
  ? { readonly [Column in V]?: number }
  : Q extends { readonly multiple: true }
    ? readonly V[]
    : V;

type Conditional = { readonly visibleIf: string } | { readonly enableIf: string };

/** Is every entry of a list shown under a condition only? Then there may be nothing to pick. */
type HasNothingSure<Q> = Q extends { readonly choicesFromQuestion: string; readonly choices?: never }
  ? true
  : true extends AllConditional<Q, 'choices' | 'rows' | 'columns' | 'items'>
    ? true
    : false;

/** Is there a condition on every entry of the list? */
type AllConditional<Q, List extends string> = List extends string
  ? Q extends { readonly [L in List]: readonly (infer E)[] }
    ? [E] extends [{ readonly visibleIf: string }]
      ? true
      : false
    : false
  : never;

/** Must everybody who sends answer it? */
type IsSure<Q, Around extends boolean> = Around extends true
  ? Q extends { readonly required: true }
    ? Q extends Conditional
      ? false
      : HasNothingSure<Q> extends true
        ? false
        : true
    : false
  : false;

/** A name of an answer, what is stored, and whether it is always there. */
interface Entry<Name extends string, Answer, Sure extends boolean> {
  readonly name: Name;
  readonly answer: Answer;
  readonly sure: Sure;
}

/** The texts behind "other". */
type FollowUps<Q> = Q extends {
  readonly type: 'choice';
  readonly name: infer N extends string;
  readonly choices: readonly (infer C)[];
}
  ? C extends { readonly value: infer V extends string; readonly other: object }
    ? Entry<`${N}-${V}`, string, false>
    : never
  : never;

type PlainEntries<Q, Around extends boolean> = Q extends { readonly type: 'note' }
  ? never
  : Q extends { readonly name: infer N extends string }
    ? Entry<N, AnswerTo<Q>, IsSure<Q, Around>> | FollowUps<Q>
    : never;

/** The same answers for each thing, whose key stands between the names. */
type RepeatedEntries<N extends string, E> =
  E extends Entry<infer Part, infer Answer, boolean> ? Entry<`${N}-${string}-${Part}`, Answer, false> : never;

type EntriesOf<Q, Around extends boolean> = Q extends {
  readonly type: 'group';
  readonly questions: readonly (infer I)[];
}
  ? PlainEntries<I, Q extends Conditional ? false : Around>
  : Q extends {
        readonly type: 'repeat';
        readonly name: infer N extends string;
        readonly questions: readonly (infer I)[];
      }
    ? | (Q extends { readonly forEach: string } ? never : Entry<N, readonly string[], IsSure<Q, Around>>)
      | RepeatedEntries<N, PlainEntries<I, false>>
    : PlainEntries<Q, Around>;

type PageEntries<P, Sure extends boolean> = P extends { readonly questions: readonly (infer Q)[] }
  ? Q extends unknown
    ? EntriesOf<Q, P extends { readonly visibleIf: string } ? false : Sure>
    : never
  : never;

/** The pages one by one: what stands behind one that can end the survey may be missing, and so may pages of a plain list. */
type PagesEntries<P, Sure extends boolean, Found = never> = P extends readonly [infer First, ...infer Rest]
  ? PagesEntries<Rest, First extends { readonly endIf: string } ? false : Sure, Found | PageEntries<First, Sure>>
  : P extends readonly (infer Any)[]
    ? Found | (Any extends unknown ? PageEntries<Any, false> : never)
    : Found;

type SurveyEntries<S> = S extends { readonly pages: infer P } ? PagesEntries<P, true> : never;

type Flat<T> = { readonly [K in keyof T]: T[K] };

type FromEntries<E extends Entry<string, unknown, boolean>> = Flat<
  { [K in Extract<E, { readonly sure: true }> as K['name']]: K['answer'] } & {
    [K in Extract<E, { readonly sure: false }> as K['name']]?: K['answer'];
  }
>;

/**
 * The answers that a survey sends: a key for each question, optional unless everybody has to answer it. Questions under a
 * condition are optional, and so is everything behind a page that can end the survey.
 *
 * @typeParam S a survey from `defineSurvey`
 * @example
 * type Answers = AnswersOf<typeof survey>; // { readonly impacted: 'now' | 'no'; readonly calls?: number }
 */
export type AnswersOf<S> = FromEntries<SurveyEntries<S>>;
