import type { CalendarDate } from '../calendar/index.ts';
import type { RecipientDecision } from '../family/index.ts';
import type { CadenceAudience } from '../file/cadence-step.ts';
import { type Meeting, professionalsAsked } from '../file/meeting.ts';
import type { MessageKind } from '../file/message-kind.ts';
import type { NoticeRecipient } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import type { TaskKind } from '../file/task.ts';
import type { AdultId } from '../ids/index.ts';
import type { Contact } from '../trust/contact.ts';
import { decisionsOn } from './decisions-on.ts';

/** What is to be done about one recipient: a message (held or not), a task for a person instead, or nothing. */
export type Telling =
  | { readonly outcome: 'message'; readonly heldBecause: string | null }
  | {
      readonly outcome: 'task';
      readonly kind: Extract<TaskKind, 'send-letter' | 'phone'>;
      readonly adultId: AdultId | null;
      /** Whom to phone, by her part and never by name. */
      readonly whom: string;
    }
  | { readonly outcome: 'nothing' };

export interface MeetingRecipient {
  readonly recipient: NoticeRecipient;
  readonly to: CadenceAudience;
  /** What is to be done about her for a message of that kind. */
  readonly telling: (kind: MessageKind) => Telling;
}

/** What a decision about a parent or the child comes to. */
export function tellingOf(decision: RecipientDecision | undefined, adultId: AdultId | null): Telling {
  if (decision === undefined || decision.outcome === 'not-told') return { outcome: 'nothing' };
  if (decision.outcome === 'held') return { outcome: 'message', heldBecause: decision.reason };
  if (decision.channel === 'email') return { outcome: 'message', heldBecause: null };
  return { outcome: 'task', kind: 'send-letter', adultId, whom: 'the family' };
}

const professional = (contact: Contact | undefined): Telling =>
  contact?.email && contact.emailState === 'ok'
    ? { outcome: 'message', heldBecause: null }
    : { outcome: 'task', kind: 'phone', adultId: null, whom: contact?.role || 'an invited professional' };

/** Who may be told today, worked out once for each kind of message that is asked about. */
export const decisionsByKind = (
  file: PupilFile,
  today: CalendarDate,
): ((kind: MessageKind) => ReadonlyMap<string, RecipientDecision>) => {
  const known = new Map<MessageKind, ReadonlyMap<string, RecipientDecision>>();
  return (kind) => {
    const decisions = known.get(kind) ?? decisionsOn(file, kind, today);
    known.set(kind, decisions);
    return decisions;
  };
};

/** Everybody a meeting's messages might go to, with what was decided about each today: the young person first. */
export function meetingRecipients(
  file: PupilFile,
  meeting: Meeting,
  { today, contacts }: { today: CalendarDate; contacts: readonly Contact[] },
): readonly MeetingRecipient[] {
  const decisions = decisionsByKind(file, today);
  return [
    {
      recipient: { kind: 'child' },
      to: 'young-person',
      telling: (kind) => tellingOf(decisions(kind).get('child'), null),
    },
    ...file.adults.map((adult) => ({
      recipient: { kind: 'adult', id: adult.id } as const,
      to: 'family' as const,
      telling: (kind: MessageKind) => tellingOf(decisions(kind).get(adult.id), adult.id),
    })),
    ...professionalsAsked(meeting).map((contactId) => ({
      recipient: { kind: 'professional', id: contactId } as const,
      to: 'professionals' as const,
      telling: () => professional(contacts.find((contact) => contact.id === contactId)),
    })),
  ];
}
