import type { MeetingInput, MeetingPreview } from '@waymark/contracts';
import {
  type CalendarDate,
  decideRecipients,
  type Instant,
  isAfterMeeting,
  londonDate,
  type Meeting,
  type MeetingPeople,
  meetingOf,
  type PlanMeeting,
  type PupilFile,
  planFaults,
  planSteps,
  professionalsAsked,
  type RecipientDecision,
  recipientsOf,
  type SchoolCalendar,
  statutoryChecksOf,
} from '@waymark/domain';
import { decisionView } from '../pupil/decision-view.ts';
import { templateTitle } from '../pupil/notice-view.ts';
import { meetingDeadlines } from './meeting-deadlines.ts';
import { meetingWarnings, type SchoolReach } from './meeting-warnings.ts';

export interface PreviewContext {
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly calendar: SchoolCalendar | null;
  readonly laMeetingBufferWeeks: number;
  readonly people: MeetingPeople;
  readonly school: SchoolReach;
  /** Whether the caller sees why the safeguarding lead holds messages back. */
  readonly seesHolds: boolean;
}

const byEmail = ({ outcome, channel }: RecipientDecision): boolean => outcome === 'told' && channel === 'email';

const peopleFor = (meeting: Meeting, decisions: readonly RecipientDecision[]) => ({
  family: decisions.filter((decision) => decision.who !== 'child' && byEmail(decision)).length,
  'young-person': decisions.filter((decision) => decision.who === 'child' && byEmail(decision)).length,
  professionals: professionalsAsked(meeting).length,
});

const messagesOf = (
  meeting: Meeting,
  decisions: readonly RecipientDecision[],
  { today, now, calendar }: PreviewContext,
): Pick<MeetingPreview, 'messages' | 'tasks'> => {
  const people = peopleFor(meeting, decisions);
  const messages: MeetingPreview['messages'] = [];
  const tasks: MeetingPreview['tasks'] = [];
  for (const each of planSteps(meeting, { today, now, calendar })) {
    const { step, plannedOn, leavesAt, late } = each;
    if (leavesAt === null) continue;
    const when = { step, plannedOn, late, afterMeeting: isAfterMeeting(each) };
    if (each.to === 'school') tasks.push({ ...when, kind: each.task, opensOn: londonDate(leavesAt) });
    else if (people[each.to] > 0) {
      const title = templateTitle(each.template);
      messages.push({ ...when, title, to: each.to, leavesOn: londonDate(leavesAt), people: people[each.to] });
    }
  }
  return { messages, tasks };
};

const recipientsView = (
  file: PupilFile,
  decisions: readonly RecipientDecision[],
  seesHolds: boolean,
): MeetingPreview['recipients'] =>
  decisions.map((decision) => {
    const adult = file.adults.find(({ id }) => id === decision.who);
    const { pupil } = file;
    const name =
      adult === undefined
        ? `${pupil.preferredForename ?? pupil.legalForename} ${pupil.preferredSurname ?? pupil.legalSurname}`
        : `${adult.forename} ${adult.surname}`.trim();
    const relationship = adult === undefined ? 'the young person' : adult.relationship;
    return { who: decision.who, name, relationship, decision: decisionView(decision, seesHolds) };
  });

/** Everything that planning this meeting would bring, by the same decisions that planning it takes. Nothing is stored. */
export const previewOf = (
  file: PupilFile,
  input: Pick<PlanMeeting, 'id' | 'cadence'> & { readonly facts: MeetingInput },
  context: PreviewContext,
): MeetingPreview => {
  const plan: PlanMeeting = { ...input, people: context.people };
  const meeting = meetingOf(plan, context);
  const decisions = decideRecipients(recipientsOf(file, 'meeting', context.today));
  return {
    deadlines: meetingDeadlines(file, meeting, context),
    statutory: [...statutoryChecksOf(file, plan, context)],
    recipients: recipientsView(file, decisions, context.seesHolds),
    ...messagesOf(meeting, decisions, context),
    faults: [...planFaults(file, plan, context)],
    warnings: meetingWarnings(file, meeting, context),
  };
};
