import { type CalendarDate, spoken } from '../calendar/index.ts';
import type { StoredDeadline } from '../file/deadline-row.ts';
import type { NoticeRecipient } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { deadlineObligation, familyDateStands, familySteps } from './family-dates.ts';
import { decisionsByKind, tellingOf } from './meeting-recipients.ts';
import { templateNamed } from './message-templates.ts';
import { joined, nothing, owed, type PlanContext, type Planned } from './owed.ts';
import { stepDue } from './plan-steps.ts';
import { toldOf } from './told-already.ts';

interface Reader {
  readonly recipient: NoticeRecipient;
  readonly who: string;
  readonly words: 'family' | 'young-person';
}

const readersOf = ({ adults }: PupilFile): readonly Reader[] => [
  { recipient: { kind: 'child' }, who: 'child', words: 'young-person' },
  ...adults.map(({ id }): Reader => ({ recipient: { kind: 'adult', id }, who: id, words: 'family' })),
];

/**
 * What the family's own date owes the people of this file that it does not hold yet: at most one message or task a
 * person. Who may be told is decided for the kind of each message; who must be checked first gets a held one.
 */
export function planFamilyDate(
  file: PupilFile,
  deadline: StoredDeadline,
  context: Omit<PlanContext, 'contacts' | 'calendar'>,
): Planned {
  if (deadline.tell === undefined || !familyDateStands(deadline)) return nothing;
  const obligation = deadlineObligation(deadline);
  const occurrence: CalendarDate = deadline.dueOn;
  const steps = familySteps(deadline);
  const decisions = decisionsByKind(file, context.today);
  return joined(
    readersOf(file).map(({ recipient, who, words }) => {
      const told = toldOf(file, { obligation, occurrence, recipient, hash: context.hash });
      const step = told.held ? undefined : stepDue(steps, told, context);
      if (step === undefined) return nothing;
      const template = `${step.template}-${words}`;
      const decision = decisions(templateNamed(template).messageKind).get(who);
      const adultId = file.adults.find(({ id }) => id === who)?.id ?? null;
      const telling = tellingOf(decision, adultId);
      const about = `about what began on ${spoken(deadline.countedFrom)}`;
      return owed(
        {
          ...{ obligation, occurrence, step: step.step, template, uselessAfter: step.uselessAfter },
          recipient,
          telling,
          about,
        },
        { ...context, calendar: null, contacts: [] },
      );
    }),
  );
}
