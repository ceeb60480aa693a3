import { type CalendarDate, type Instant, later, londonDate, type SchoolCalendar, spoken } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import type { Notice, NoticeRecipient } from '../file/notice-row.ts';
import type { Task } from '../file/task.ts';
import type { Contact } from '../trust/contact.ts';
import type { Telling } from './meeting-recipients.ts';
import { templateNamed } from './message-templates.ts';
import { newNotice, newTask, recipientKey } from './new-notice.ts';
import { type Hash, insteadTaskId, noticeId } from './notice-id.ts';
import type { DatedMessage, DatedSchoolStep } from './plan-steps.ts';
import { nextSendingTime } from './sending-time.ts';

export interface PlanContext {
  readonly today: CalendarDate;
  readonly now: Instant;
  /** The school's; null where it has given none. */
  readonly calendar: SchoolCalendar | null;
  /** The trust's address book, or as much of it as the meeting names. */
  readonly contacts: readonly Contact[];
  readonly hash: Hash;
}

/** What the planner adds to a file: messages to leave or held, and tasks for whoever cannot be e-mailed. */
export interface Planned {
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
}

export const nothing: Planned = { notices: [], tasks: [] };

export const joined = (each: readonly Planned[]): Planned => ({
  notices: each.flatMap((one) => one.notices),
  tasks: each.flatMap((one) => one.tasks),
});

/** What a person must do instead of an e-mail, in one sentence without a name. */
const insteadOf = (telling: Extract<Telling, { outcome: 'task' }>, template: string, about: string): string => {
  const what = `${templateNamed(template).title}, ${about}`;
  return telling.kind === 'send-letter' ? `Post a letter: ${what}.` : `Phone ${telling.whom}: ${what}.`;
};

/** One message that is owed to one person, and for what. */
export interface Owing {
  readonly obligation: string;
  readonly occurrence: string;
  readonly step: string;
  readonly template: string;
  readonly uselessAfter: CalendarDate | null;
  readonly recipient: NoticeRecipient;
  readonly telling: Telling;
  /** How a task that stands in for it says what it is about: `for the meeting on 11 February 2027`. */
  readonly about: string;
}

/** What one person is owed, by what was decided about her: a message, held or not, or a task for somebody instead. */
export function owed(owing: Owing, { today, now, hash }: PlanContext): Planned {
  const { obligation, occurrence, step, uselessAfter, recipient, telling } = owing;
  const identity = { obligation, occurrence, step, recipient: recipientKey(recipient) };
  const leaveAt = nextSendingTime(now);
  switch (telling.outcome) {
    case 'nothing':
      return nothing;
    case 'task': {
      const task = newTask({
        id: insteadTaskId(hash, identity),
        kind: telling.kind,
        why: insteadOf(telling, owing.template, owing.about),
        noticeId: null,
        adultId: telling.adultId,
        about: { obligation, occurrence, step, uselessAfter, template: owing.template },
        openedOn: today,
        dueOn: londonDate(leaveAt),
      });
      return { notices: [], tasks: [task] };
    }
    case 'message': {
      const notice = newNotice({
        id: noticeId(hash, identity),
        ...{ obligation, occurrence, step, uselessAfter, recipient, leaveAt, now },
        template: owing.template,
        heldBecause: telling.heldBecause,
      });
      return { notices: [notice], tasks: [] };
    }
  }
}

/** A message about a meeting that is owed to one person. */
export const owedForMeeting = (
  step: Pick<DatedMessage, 'step' | 'template' | 'uselessAfter'>,
  to: Pick<Owing, 'recipient' | 'telling' | 'obligation'>,
  meeting: Meeting,
): Owing => ({
  ...{ step: step.step, template: step.template, uselessAfter: step.uselessAfter, ...to },
  occurrence: String(meeting.occurrence),
  about: `for the meeting on ${spoken(meeting.on)}`,
});

const schoolSentences = {
  phone: (on: string) => `Phone those who have not answered the invitation to the meeting on ${on}.`,
  'send-papers': (on: string) => `Send everyone who is invited the reports for the meeting on ${on}.`,
  'send-report': (on: string) => `Send the report of the meeting on ${on} to the council and everyone who was invited.`,
  'send-summary': (on: string) => `Send the family a summary of what was agreed at the meeting on ${on}.`,
} as const satisfies Record<DatedSchoolStep['task'], (on: string) => string>;

/** What a step of the cadence asks of the school, due on the day it is planned for, or today where that has passed. */
export function owedBySchool(
  step: DatedSchoolStep,
  { meeting, obligation }: { meeting: Meeting; obligation: string },
  { today, hash }: PlanContext,
): Task {
  const occurrence = String(meeting.occurrence);
  return newTask({
    id: insteadTaskId(hash, { obligation, occurrence, step: step.step, recipient: 'school' }),
    kind: step.task,
    why: schoolSentences[step.task](spoken(meeting.on)),
    noticeId: null,
    adultId: null,
    about: { obligation, occurrence, step: step.step, uselessAfter: step.uselessAfter },
    openedOn: today,
    dueOn: later(step.plannedOn, today),
  });
}
