import { date } from '../../calendar/index.ts';
import type { MessageFacts } from '../facts.ts';

/** For whom a message is shown before it is approved. */
export const sampleReaders = ['mum', 'dad', 'young-person', 'professional'] as const;
export type SampleReader = (typeof sampleReaders)[number];

const greetingNames = { mum: 'Ada', dad: 'Ben', 'young-person': 'Sam', professional: 'Dr Rosa Lind' } as const;

/** The facts of an invented child's meeting and dates, to show a message with and to check its words on. */
export const sampleFacts = (reader: SampleReader): MessageFacts => ({
  school: { name: 'Oakfield School', phone: '01234 567890', takesReplies: true },
  greetingName: greetingNames[reader],
  childName: 'Sam',
  yearGroup: 'Year 6',
  today: date('2027-04-15'),
  meeting: {
    ...{ on: date('2027-05-13'), startsAt: '14:00', endsAt: '15:30', place: 'Room 4', moved: false, others: 5 },
  },
  viewsBy: date('2027-04-22'),
  dueOn: date('2027-06-10'),
  countedFrom: date('2027-05-26'),
  replyUrl: 'https://waymark.example/r/4f7c',
});

/** The same message where the school, the time left or the year differ: words must hold in each. */
export const sampleCases = (): readonly MessageFacts[] => {
  const base = sampleFacts('mum');
  const yesNo = [true, false] as const;
  return yesNo.flatMap((phone) =>
    yesNo.flatMap((takesReplies) =>
      yesNo.flatMap((inTime) =>
        yesNo.map((moved) => ({
          ...base,
          school: { ...base.school, phone: phone ? base.school.phone : null, takesReplies },
          viewsBy: inTime ? base.viewsBy : null,
          yearGroup: inTime ? base.yearGroup : null,
          replyUrl: inTime ? base.replyUrl : null,
          greetingName: moved ? null : base.greetingName,
          meeting: base.meeting && { ...base.meeting, moved, others: moved ? 1 : 5 },
        })),
      ),
    ),
  );
};
