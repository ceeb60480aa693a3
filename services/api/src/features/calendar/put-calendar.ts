import type { SchoolCalendarRow } from '@waymark/domain';
import type { Ids, Logger, QueuePort } from '@waymark/runtime';
import type { Recompute } from '@waymark/store';
import type { apiEvents } from '../../events.ts';
import type { Call, Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { startRecompute } from '../../pipeline/start-recompute.ts';
import { calendarFaults } from './calendar-faults.ts';

export interface CalendarDeps {
  readonly ids: Ids;
  readonly queue: QueuePort;
  readonly log: Logger<typeof apiEvents>;
}

type PutCall = Call<'putCalendar'>;

const recomputeOf = ({ ids }: CalendarDeps, { now, today }: PutCall, schoolId: Recompute['schoolId']): Recompute => ({
  id: ids.import(),
  because: 'term-dates',
  schoolId,
  state: 'waiting',
  progress: null,
  startedAt: now,
  finishedAt: null,
  next: today,
  version: 1,
});

/** Changes a school's terms and INSET days, and owes each of its children a recomputation in the same transaction. */
export const putCalendar = (deps: CalendarDeps): Handler<'putCalendar'> =>
  onSchool(async (call, { school }) => {
    const { stores, body, expect, today, now, caller, requestId } = call;
    const faults = calendarFaults(body);
    if (faults.length > 0) return { ok: false, reason: 'refused', faults };
    const schoolId = school.row.id;
    const before = await stores.calendars.get(schoolId);
    const version = before?.version ?? 0;
    if (expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
    const recompute = recomputeOf(deps, call, schoolId);
    const changes = (['terms', 'insetDays'] as const).map((field: keyof SchoolCalendarRow) => ({
      field: `calendar.${field}`,
      before: before === null ? null : JSON.stringify(before.row[field]),
      after: JSON.stringify(body[field]),
    }));
    const put = await stores.calendars.put(schoolId, {
      row: body,
      expect: before === null ? null : before.version,
      recompute,
      today,
      audit: [
        {
          subject: `S#${schoolId}`,
          what: 'calendar-changed',
          who: caller.staff.id,
          why: null,
          changes,
          at: now,
          requestId,
        },
      ],
    });
    if (!put.ok) return { ok: false, reason: put.reason };
    await startRecompute(deps, call, recompute.id);
    return { ok: true, data: { version: put.version, ...body, recomputeId: recompute.id }, version: put.version };
  });
