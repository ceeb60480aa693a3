import { addWeeks, date, spoken } from '../../calendar/index.ts';
import { clockEnd, clockStart } from '../clock-start.ts';
import { rule } from '../rule.ts';

const defaultBufferWeeks = 4;

/** The last day for the meeting that leaves the local authority its weeks to decide within the year. */
export const arLatestMeeting = rule({
  id: 'AR_LATEST_MEETING',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'school',
  source: 'SEND Code of Practice 2015 9.169; the local authority’s own buffer',
  evaluate: (ehcp) => {
    const start = clockStart(ehcp);
    if (start === null) return null;
    const weeks = ehcp.laMeetingBufferWeeks ?? defaultBufferWeeks;
    const end = clockEnd(start);
    const dueOn = addWeeks(end, -weeks);
    const why = `The review must have ended by ${spoken(end)}, and ${weeks} ${weeks === 1 ? 'week' : 'weeks'} before that is ${spoken(dueOn)}`;
    return { dueOn, countedFrom: start.on, estimated: start.estimated, why };
  },
});
