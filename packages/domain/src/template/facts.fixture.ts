import { date } from '../calendar/index.ts';
import type { MessageFacts } from './facts.ts';

interface Over extends Partial<NonNullable<MessageFacts['meeting']>> {
  readonly phone?: string | null;
  readonly takesReplies?: boolean;
}

/** The facts of a message about a meeting of Sam's in May, a month before. */
export const aboutMeeting = ({ phone = '01234 567890', takesReplies = true, ...meeting }: Over = {}): MessageFacts => ({
  school: { name: 'Oakfield School', phone, takesReplies },
  greetingName: 'Ada',
  childName: 'Sam',
  yearGroup: 'Year 6',
  today: date('2027-04-15'),
  meeting: {
    ...{ on: date('2027-05-13'), startsAt: '14:00', endsAt: '15:30', place: 'Room 4', moved: false, others: 5 },
    ...meeting,
  },
  viewsBy: date('2027-04-22'),
  dueOn: date('2027-06-10'),
  countedFrom: date('2027-05-26'),
  replyUrl: null,
});
