import { z } from 'zod';
import { decimalsOf } from './decimal.ts';

/** How far apart numbers are that can be answered. */
export const stepSchema = z
  .number()
  .positive()
  .refine((step) => decimalsOf(step) <= 9, 'expected nine decimals at most');
