import type { CalendarDate } from '../calendar/index.ts';

/** What a message may say: of the child her first name, of a meeting its day, time and place. Nothing else reaches one. */
export interface MessageFacts {
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
  /** The day on which the message leaves. */
  readonly today: CalendarDate;
  /** The meeting it is about; null: it is about none. */
  readonly meeting: {
    readonly on: CalendarDate;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string;
    /** An earlier message gave another day or time. */
    readonly moved: boolean;
    /** How many people beside the family keep the time free. */
    readonly others: number;
  } | null;
  /** By when views or advice are wanted; null where that day has passed. */
  readonly viewsBy: CalendarDate | null;
  /** The last day for what the message is about: the council's answer, the family's comments. */
  readonly dueOn: CalendarDate | null;
  /** The day from which that time counts, or on which what the message tells of began. */
  readonly countedFrom: CalendarDate | null;
  /** Where this recipient answers; null: there is no link for her. */
  readonly replyUrl: string | null;
}
