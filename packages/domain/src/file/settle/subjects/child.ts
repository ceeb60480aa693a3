import type { PupilFile } from '../../pupil-file.ts';
import type { SettleContext } from '../context.ts';
import { type ClockedSubject, hasLeft } from './clocked-subject.ts';

const always = { meeting: null, keeps: () => true };

/** What follows from being this child, wherever she is: her rights, her file once she leaves, and how long it is kept. */
export const childSubjects = (file: PupilFile, { today }: SettleContext): ClockedSubject[] => {
  const { pupil } = file;
  const { id, dateOfBirth, leftOn } = pupil;
  const hasSend = pupil.provision !== 'N' || file.ehcp !== null;
  if (!hasSend && file.plans.length === 0 && file.assessments.length === 0) return [];
  const left = hasLeft(pupil, today);
  return [
    ...(dateOfBirth === null
      ? []
      : [
          {
            subject: { id, kind: 'young-person' as const, dateOfBirth },
            meeting: null,
            keeps: () => !left && (hasSend || file.assessments.length > 0),
          },
          { subject: { id, kind: 'retention' as const, dateOfBirth }, ...always },
        ]),
    ...(leftOn === null || !left ? [] : [{ subject: { id, kind: 'leaver' as const, leftOn }, ...always }]),
  ];
};
