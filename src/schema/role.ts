import { z } from 'zod';

/** What a string of a survey file is for: a text for people, or a condition. Kept by everything made from a schema. */
export const roles = z.registry<{ readonly role: 'text' | 'condition' }>();
