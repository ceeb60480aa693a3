import { isActive } from '../../deadline-row.ts';
import type { PupilFile } from '../../pupil-file.ts';
import type { SettleContext } from '../context.ts';
import { type ClockedSubject, hasLeft } from './clocked-subject.ts';

const meetingsHeldOn = (file: PupilFile) =>
  file.meetings.filter(({ kind, state }) => kind === 'sen-support-review' && state === 'held').map(({ on }) => on);

/** A school year that ended short of its meetings stays short of them: it is asked about as of its last day. */
const yearsBefore = (file: PupilFile, now: ClockedSubject, { today }: SettleContext): ClockedSubject[] =>
  file.deadlines
    .filter((each) => each.rule === 'SS_MEETINGS' && isActive(each) && each.dueOn < today)
    .map(({ dueOn }) => ({ ...now, asOf: dueOn, keeps: (rule) => rule === 'SS_MEETINGS' }));

/** The support plan under way, for a child whom the register has under SEN support. */
export const senSupportSubjects = (file: PupilFile, context: SettleContext): ClockedSubject[] => {
  const { pupil } = file;
  if (pupil.provision !== 'K' || hasLeft(pupil, context.today)) return [];
  const held = meetingsHeldOn(file);
  return file.plans
    .filter((plan) => plan.state === 'current')
    .flatMap((plan) => {
      const now: ClockedSubject = {
        subject: {
          id: pupil.id,
          kind: 'sen-support',
          provisionStartedOn: plan.provisionStartedOn,
          parentsToldOn: plan.parentsToldOn,
          reviewOn: plan.reviewOn,
          ...(held.length === 0 ? {} : { meetingsHeldOn: held }),
        },
        meeting: null,
        keeps: () => true,
      };
      return [now, ...yearsBefore(file, now, context)];
    });
};
