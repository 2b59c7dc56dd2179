/**
 * The library: everything to read a survey, to answer it without a page, and to extend the element. Importing it
 * defines nothing and touches nothing; on a server it works too, apart from `SurveyForm`.
 *
 * @packageDocumentation
 */
export { defineSurveyForm } from './define.ts';
export type { SurveyEventMap } from './element/base/events.ts';
export type { FieldElement } from './element/form/element-view.ts';
export { defineQuestionType, type Field, type Frame, type QuestionType } from './element/base/question.ts';
export type { Checker, LanguageSource, LazyQuestionType, LoadType, Words } from './element/base/registry.ts';
export { SurveyForm } from './element/survey-form.ts';
export { ExpressionError, parseExpression } from './engine/expression/parse.ts';
export { evaluate, holds, type Lookup } from './engine/expression/evaluate.ts';
export type { Functions, SurveyFunction, ValueKind } from './engine/expression/function.ts';
export { builtInFunctions } from './engine/expression/functions.ts';
export type { BinaryOperator, Comparison, Expression, UnaryOperator, Value } from './engine/expression/syntax.ts';
export type { Dependencies, NodeId } from './engine/dependencies.ts';
export type {
  DisplayContext,
  EntriesContext,
  Entry,
  FindQuestion,
  Issue,
  QuestionLogic,
  QuestionOutline,
  QuestionState,
  ReadContext,
} from './engine/question-logic.ts';
export {
  readSurvey,
  type CheckedSurvey,
  type ExpressionKey,
  type LogicByType,
  type PageNode,
  type QuestionExpressions,
  type QuestionNode,
} from './engine/read-survey.ts';
export { createSession } from './engine/create-session.ts';
export type { Answers, Session, Snapshot } from './engine/session.ts';
export * as shape from './engine/shape.ts';
export { formatMessage, type Message, type MessageParams } from './locales/message.ts';
export { builtInLogic } from './questions/logic.ts';
export type { Item, Question } from './schema/question.ts';
export { formatPath, SurveyError, type SurveyErrorCode } from './schema/survey-error.ts';
export type { Page, Survey } from './schema/survey.ts';
export type { Text } from './schema/text.ts';
export {
  createWrapper,
  newResponseId,
  serializeEnvelope,
  type Envelope,
  type EnvelopeLabel,
  type PlainEnvelope,
  type SealedEnvelope,
  type Wrap,
} from './transport/envelope.ts';
export type { SealedAnswers } from './crypto/sealed-answers.ts';
export type { Send } from './transport/send.ts';
export { postEnvelope, type PostOptions, type Receipt } from './transport/post.ts';
export type { AnswersOf } from './typed/answers-of.ts';
export { defineSurvey } from './typed/define-survey.ts';
export type { Exact } from './typed/exact.ts';
export type { DeepReadonly, PlainQuestionInput, QuestionInput, SurveyInput } from './typed/survey-input.ts';
