import { cadenceFaults, cadenceWarnings, dayToTryOn, stepOnDate } from '@waymark/domain';
import { readSchoolFacts } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';

/** Shows a cadence on the days of one meeting, with what stands against it and what the law says of it. Nothing is stored. */
export const previewCadence: Handler<'previewCadence'> = onSchool(
  async ({ stores, params, body, today }, { school }) => {
    const calendar = await readSchoolFacts(stores).calendar(school.row.id);
    const { steps } = body;
    const on = body.on ?? dayToTryOn(today, steps);
    return {
      ok: true,
      data: {
        on,
        faults: [...cadenceFaults(params.meetingKind, steps)],
        warnings: [...cadenceWarnings(params.meetingKind, steps)],
        steps: steps.map((step) => stepOnDate(on, step, calendar)),
        hasCalendar: calendar !== null,
      },
    };
  },
);
