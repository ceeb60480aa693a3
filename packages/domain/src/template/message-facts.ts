import { addDays, type CalendarDate } from '../calendar/index.ts';
import type { StoredDeadline } from '../file/deadline-row.ts';
import { type Meeting, professionalsAsked } from '../file/meeting.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { viewsDueDay } from '../notice/cadences.ts';
import { heardOfEarlier, type MessageAbout } from '../notice/heard-of.ts';
import type { School } from '../trust/index.ts';
import type { MessageFacts } from './facts.ts';

/** What a message is about: a meeting, with the council's time to decide on it, or a date of the family's own. */
export interface About {
  readonly meeting: Meeting | null;
  readonly deadline: StoredDeadline | null;
}

const yearGroup = (ncYear: string | null): string | null => {
  if (ncYear === 'R') return 'Reception';
  return ncYear !== null && /^\d+$/.test(ncYear) ? `Year ${ncYear}` : null;
};

const viewsBy = ({ kind, on }: Meeting, today: CalendarDate): CalendarDate | null => {
  const by = addDays(on, viewsDueDay[kind]);
  return by > today ? by : null;
};

/** What the message may say of a child's file, as it stands on the day it leaves or is printed. */
export const messageFacts = (
  { meeting, deadline }: About,
  {
    file,
    notice,
    school,
    ...given
  }: {
    readonly file: PupilFile;
    readonly notice: MessageAbout;
    readonly school: School;
    readonly greetingName: string | null;
    readonly today: CalendarDate;
    readonly replyUrl: string | null;
  },
): MessageFacts => ({
  ...given,
  school: { name: school.name, phone: school.phone, takesReplies: school.replyTo !== null },
  childName: file.pupil.preferredForename ?? file.pupil.legalForename,
  yearGroup: yearGroup(file.pupil.ncYear),
  meeting: meeting && {
    on: meeting.on,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    moved: heardOfEarlier(file, notice, meeting),
    others: meeting.staffIds.length + professionalsAsked(meeting).length,
  },
  viewsBy: meeting && viewsBy(meeting, given.today),
  dueOn: deadline?.dueOn ?? null,
  countedFrom: deadline?.countedFrom ?? null,
});
