import { type CalendarDate, type Instant, londonDate, type SchoolCalendar, spoken } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import type { Notice } from '../file/notice-row.ts';
import type { Task } from '../file/task.ts';
import type { Contact } from '../trust/contact.ts';
import type { MeetingRecipient, Telling } from './meeting-recipients.ts';
import { templateNamed } from './message-templates.ts';
import { newNotice, newTask, recipientKey } from './new-notice.ts';
import { type Hash, insteadTaskId, noticeId } from './notice-id.ts';
import type { DatedStep } from './plan-steps.ts';
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

/** What a person must do instead of an e-mail, in one sentence without a name. */
const insteadOf = (telling: Extract<Telling, { outcome: 'task' }>, template: string, meeting: Meeting): string => {
  const what = `${templateNamed(template).title}, for the meeting on ${spoken(meeting.on)}`;
  return telling.kind === 'send-letter' ? `Post a letter: ${what}.` : `Phone ${telling.whom}: ${what}.`;
};

type One = Pick<MeetingRecipient, 'recipient' | 'telling'> & { readonly step: DatedStep; readonly obligation: string };

/** What one step owes one person, by what was decided about her. */
export function owed(
  { recipient, telling, step, obligation }: One,
  meeting: Meeting,
  { today, now, hash }: PlanContext,
): Planned {
  const who = recipientKey(recipient);
  const identity = { obligation, occurrence: String(meeting.occurrence), step: step.step };
  const leaveAt = nextSendingTime(now);
  switch (telling.outcome) {
    case 'nothing':
      return nothing;
    case 'task': {
      const task = newTask({
        id: insteadTaskId(hash, { ...identity, recipient: who }),
        kind: telling.kind,
        why: insteadOf(telling, step.template, meeting),
        noticeId: null,
        adultId: telling.adultId,
        openedOn: today,
        dueOn: londonDate(leaveAt),
      });
      return { notices: [], tasks: [task] };
    }
    case 'message': {
      const notice = newNotice({
        id: noticeId(hash, { ...identity, recipient: who }),
        ...identity,
        recipient,
        template: step.template,
        leaveAt,
        uselessAfter: step.uselessAfter,
        heldBecause: telling.heldBecause,
        now,
      });
      return { notices: [notice], tasks: [] };
    }
  }
}
