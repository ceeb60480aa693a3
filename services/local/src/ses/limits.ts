import * as z from 'zod';

/** What the account may send: in a second, which is told and not enforced, and in 24 hours; null: as much as it likes. */
const limitsSchema = z.strictObject({
  perSecond: z.number().positive().max(10_000),
  perDay: z.int().nonnegative().max(10_000_000).nullable(),
});
export type Limits = z.infer<typeof limitsSchema>;

export type AccountLimits = { get(): Limits; set(limits: Limits): void };

/** A new account's limits in the sandbox of Amazon SES. */
export const sandboxLimits: Limits = { perSecond: 1, perDay: 200 };

/** Limits that nobody on one machine meets; forgotten on a restart, like faults. */
export function createLimits(): AccountLimits {
  let limits: Limits = { perSecond: 500, perDay: null };
  return {
    get: () => limits,
    set: (next) => {
      limits = limitsSchema.parse(next);
    },
  };
}
