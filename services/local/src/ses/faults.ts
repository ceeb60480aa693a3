import * as z from 'zod';

/**
 * What can go wrong between us and SES: it refuses the message, or all of them, in its own words; it fails, or is late; the
 * connection is cut, before or after the message was taken.
 */
export const faultKinds = [
  ...(['throttled', 'quota', 'sandbox', 'paused', 'rejected'] as const),
  ...(['failed-after-taking', 'dropped-before-taking', 'dropped-after-taking', 'late'] as const),
] as const;

export const faultSchema = z.strictObject({
  kind: z.enum(faultKinds),
  /** How many sends it happens to. */
  times: z.int().positive().max(100_000).default(1),
  /** Only to sends with this recipient. */
  to: z.string().optional(),
  /** How late, for `late`. */
  milliseconds: z.int().nonnegative().max(600_000).default(0),
});

export type Fault = z.infer<typeof faultSchema>;

/** Faults that are to happen, until each has happened as often as it should. */
export type Faults = {
  add(fault: z.input<typeof faultSchema>): void;
  clear(): void;
  list(): Fault[];
  /** The lateness and the failure that this send meets, used up by it. */
  meet(recipients: readonly string[]): { lateBy: number; failure?: Exclude<Fault['kind'], 'late'> };
};

/** No faults to begin with; they are forgotten on a restart. */
export function createFaults(): Faults {
  let waiting: Fault[] = [];
  const use = (fault: Fault) => {
    waiting = waiting.flatMap((one) => {
      if (one !== fault) return [one];
      return one.times > 1 ? [{ ...one, times: one.times - 1 }] : [];
    });
  };
  return {
    add: (fault) => void waiting.push(faultSchema.parse(fault)),
    clear: () => {
      waiting = [];
    },
    list: () => [...waiting],
    meet: (recipients) => {
      const meant = waiting.filter(({ to }) => to === undefined || recipients.includes(to));
      const late = meant.find(({ kind }) => kind === 'late');
      const failing = meant.find(({ kind }) => kind !== 'late');
      for (const fault of [late, failing]) if (fault !== undefined) use(fault);
      const lateBy = late?.milliseconds ?? 0;
      return failing === undefined || failing.kind === 'late' ? { lateBy } : { lateBy, failure: failing.kind };
    },
  };
}
