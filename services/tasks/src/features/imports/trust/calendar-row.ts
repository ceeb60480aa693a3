import { importIdSchema, type SchoolCalendarRow, schoolCalendarRowSchema } from '@waymark/domain';
import { auditOf, type TrustRowDeps, type TrustRowNow, type UnitOf } from './trust-row.ts';

const noDates: SchoolCalendarRow = { terms: [], insetDays: [] };

/** A school's term dates. Every change owes each of its children a recomputation, in the same transaction. */
export const calendarRow = async (deps: TrustRowDeps, { schoolId }: UnitOf<'term-dates'>): Promise<TrustRowNow> => {
  const { stores, today } = deps.change;
  const stored = await stores.calendars.get(schoolId);
  const subject = `S#${schoolId}` as const;
  const none = stored === null || (stored.row.terms.length === 0 && stored.row.insetDays.length === 0);
  return {
    subject,
    value: none ? null : stored.row,
    put: async (value) => {
      const jobId = importIdSchema.parse(deps.change.newId());
      const result = await stores.calendars.put(schoolId, {
        row: value === null ? noDates : schoolCalendarRowSchema.parse(value),
        expect: stored?.version ?? null,
        audit: [auditOf(deps, subject)],
        today,
        recompute: {
          ...{ id: jobId, because: 'term-dates', schoolId, state: 'waiting', progress: null },
          ...{ startedAt: deps.now(), finishedAt: null, next: today, version: 1 },
        },
      });
      if (!result.ok) return result.reason;
      const body = { kind: 'recompute', trustId: deps.trustId, jobId };
      await deps.queue.send('tasks', [{ body, groupId: deps.trustId }]);
      return 'done';
    },
  };
};
