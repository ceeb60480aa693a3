import type { CalendarDate } from '../calendar/index.ts';

/** An open duty, with what else of its file bears on whether it will be done in time. */
export interface OpenDuty {
  /** `<rule>.<occurrence>`: what tells it from the others of its subject. */
  readonly id: string;
  /** Whose file it is in; an id, never a name. */
  readonly subject: string;
  readonly rule: string;
  /** As the deadline is kept with it. */
  readonly owner: string;
  readonly dueOn: CalendarDate;
  /** The last school day by then; null where no calendar says. */
  readonly practicalOn: CalendarDate | null;
  /** The child's next planned review meeting; null: none is planned. */
  readonly meetingOn: CalendarDate | null;
  /** Messages of this child that wait for a person to check something. */
  readonly heldMessages: number;
}

/** A duty of the last year that was done. */
export interface EndedDuty {
  readonly rule: string;
  readonly dueOn: CalendarDate;
  readonly endedOn: CalendarDate;
}

/** The one thing to do that helps most. The screen says it in words and leads there. */
export const forecastActions = [
  'plan-meeting',
  'move-meeting',
  'clear-held-messages',
  'send-papers',
  'write-report',
  'tell-parents',
  'answer',
  'publish',
  'send-file',
  'begin-course',
  'ask-council',
  'ask-family',
] as const;
export type ForecastAction = (typeof forecastActions)[number];

/** A duty that will be missed if nothing changes. */
export interface AtRisk {
  readonly duty: OpenDuty;
  /** `missed`: its day is past. `facts`: what is planned cannot be in time. `pace`: at the pace of the last year it comes too late. */
  readonly basis: 'missed' | 'facts' | 'pace';
  /** When it would be done; null where nothing says. */
  readonly likelyOn: CalendarDate | null;
  /** One sentence without a name. */
  readonly because: string;
  readonly action: ForecastAction;
}
