import type { PupilFile } from '@waymark/domain';
import type { Derived } from '@waymark/store';

/** The list rows that follow from a file, worked out as simply as a test of storing needs. */
export const derivedOf = ({ pupil, deadlines }: PupilFile): Derived => {
  const { id: pupilId, ncYear, regGroup, provision } = pupil;
  const named = {
    pupilId,
    forename: pupil.preferredForename ?? pupil.legalForename,
    surname: pupil.preferredSurname ?? pupil.legalSurname,
    ncYear,
    regGroup,
    provision,
  };
  const [next] = deadlines;
  return {
    register:
      provision === 'N' || pupil.leftOn !== null
        ? null
        : {
            ...named,
            needs: pupil.needs,
            next: next ? { rule: next.rule, dueOn: next.dueOn, owner: next.owner } : null,
            reviewOn: null,
            lastReviewOn: null,
            family: 'ok',
          },
    roll: {
      ...named,
      legalForename: pupil.legalForename,
      legalSurname: pupil.legalSurname,
      dateOfBirth: pupil.dateOfBirth,
      upn: pupil.upn,
      misId: pupil.misId,
      leftOn: pupil.leftOn,
    },
  };
};
