import * as z from 'zod';
import type { DecisionFault } from '../decision.ts';

const addressSchema = z.email();

/** An address as it is kept: without spaces around it, null where it is blank. */
export const trimmedEmail = (email: string | null): string | null => {
  const trimmed = email?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

export const emailFaults = (email: string | null): readonly DecisionFault[] =>
  email === null || addressSchema.safeParse(email).success
    ? []
    : [{ path: 'email', message: 'is not an e-mail address; write it like name@example.org, or leave it empty' }];
