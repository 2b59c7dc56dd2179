/**
 * The checker of survey files, for programs that write or receive them. The page does not use it: it brings zod.
 *
 * @packageDocumentation
 */
export type { AcceptedFault } from './check/structure/accept-faults.ts';
export { checkSurvey, type Checked, type CheckOptions } from './check/check-survey.ts';
export { findFaults } from './check/find-faults.ts';
export type { ProfileQuestion, ReIdentification } from './check/advice/re-identification.ts';
export { surveySchema } from './questions/survey-schema.ts';
export { severities } from './check/report/fault.ts';
export type { Fault, FaultCode, Severity } from './check/report/fault.ts';
export type { Path } from './schema/survey-error.ts';
