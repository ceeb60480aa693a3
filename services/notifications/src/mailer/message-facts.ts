import {
  addDays,
  type CalendarDate,
  type Meeting,
  type MessageFacts,
  type Notice,
  type PupilFile,
  type School,
  viewsDueDay,
} from '@waymark/domain';
import type { About } from './about-of-notice.ts';
import { heardOfEarlier } from './meeting-of-notice.ts';

const yearGroup = (ncYear: string | null): string | null => {
  if (ncYear === 'R') return 'Reception';
  return ncYear !== null && /^\d+$/.test(ncYear) ? `Year ${ncYear}` : null;
};

const viewsBy = ({ kind, on }: Meeting, today: CalendarDate): CalendarDate | null => {
  const by = addDays(on, viewsDueDay[kind]);
  return by > today ? by : null;
};

/** What the message may say, as it stands on the day it leaves. */
export const messageFacts = (
  { meeting, deadline }: About,
  {
    file,
    notice,
    school,
    ...given
  }: {
    readonly file: PupilFile;
    readonly notice: Notice;
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
    others: meeting.staffIds.length + meeting.professionals.length,
  },
  viewsBy: meeting && viewsBy(meeting, given.today),
  dueOn: deadline?.dueOn ?? null,
  countedFrom: deadline?.countedFrom ?? null,
});
