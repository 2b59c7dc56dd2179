/**
 * The checker of survey files, for programs that write or receive them. The page does not use it: it brings zod.
 *
 * @packageDocumentation
 */
export { findFaults } from './check/find-faults.ts';
export { surveySchema } from './questions/survey-schema.ts';
export type { Fault, FaultCode } from './schema/fault.ts';
export type { Path } from './schema/survey-error.ts';
