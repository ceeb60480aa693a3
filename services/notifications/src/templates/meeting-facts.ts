import { type CalendarDate, spoken, spokenWithDay } from '@waymark/domain';
import type { Block } from './letter.ts';

/** What a message about a meeting may say: of the child her first name, of the meeting its day, time and place. */
export interface MeetingFacts {
  readonly school: {
    readonly name: string;
    readonly phone: string | null;
    /** Whether a reply to the message reaches somebody at the school. */
    readonly takesReplies: boolean;
  };
  /** Whom it is to, as it greets her. */
  readonly greetingName: string | null;
  readonly childName: string;
  /** "Year 4": for professionals, who know many children of one name. */
  readonly yearGroup: string | null;
  readonly on: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** By when views or advice are wanted; null where that day has passed. */
  readonly viewsBy: CalendarDate | null;
  /** An earlier message gave another day or time. */
  readonly moved: boolean;
  /** How many people beside the family keep the time free. */
  readonly others: number;
}

/** "2pm", "9.30am". */
function clockTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hour}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** "13 May": a day without its year. */
export const dayAndMonth = (day: CalendarDate): string => spoken(day).split(' ').slice(0, 2).join(' ');

/** School, the word "meeting" and the day: all that a subject may say. */
export const meetingSubject = ({ school, on }: MeetingFacts): string => `Meeting at ${school.name}, ${dayAndMonth(on)}`;

export const dear = ({ greetingName }: MeetingFacts): string => `Dear ${greetingName ?? 'parent or carer'},`;

/** When and where, on lines of their own. */
export const whenAndWhere = ({ on, startsAt, endsAt, place }: MeetingFacts): Block => ({
  kind: 'facts',
  facts: [
    { label: 'When', value: `${spokenWithDay(on)}, ${clockTime(startsAt)} to ${clockTime(endsAt)}` },
    { label: 'Where', value: place },
  ],
});

export const movedLine = ({ moved }: MeetingFacts): string | null =>
  moved ? 'The day or time of this meeting has changed. Please use the new one below.' : null;

/** Only the ways that lead to somebody: nobody is asked to answer an address that no one reads. */
export const howToReply = ({ school: { phone, takesReplies } }: MeetingFacts): string => {
  if (takesReplies) return phone === null ? 'Reply to this email.' : `Reply to this email or call ${phone}.`;
  return phone === null ? 'Please call or visit the school.' : `Call ${phone}.`;
};

/** What can be sent in a reply to the message: left out where none arrives. */
export const inAReply = ({ school }: MeetingFacts, sentence: string): string | null =>
  school.takesReplies ? sentence : null;
