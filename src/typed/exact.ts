import type { QuestionInput, SurveyInput } from './survey-input.ts';

type PageKeys = keyof SurveyInput['pages'][number];
type QuestionKeys<Q> = Q extends { readonly type: infer T }
  ? keyof Extract<QuestionInput, { readonly type: T }>
  : never;

type ExactQuestion<Q> = {
  [K in keyof Q]: K extends QuestionKeys<Q> ? (K extends 'questions' ? ExactQuestions<Q[K]> : Q[K]) : never;
};
type ExactQuestions<L> = { [I in keyof L]: ExactQuestion<L[I]> };
type ExactPage<P> = {
  [K in keyof P]: K extends PageKeys ? (K extends 'questions' ? ExactQuestions<P[K]> : P[K]) : never;
};
type ExactPages<L> = { [I in keyof L]: ExactPage<L[I]> };

/** The same type, with `never` for the keys that a survey, a page or a question does not have. */
export type Exact<S> = {
  [K in keyof S]: K extends keyof SurveyInput ? (K extends 'pages' ? ExactPages<S[K]> : S[K]) : never;
};
