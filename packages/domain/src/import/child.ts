import { newFile, type Pupil, type PupilFile } from '../file/index.ts';
import type { PupilId, SchoolId } from '../ids/index.ts';

/** Who a row makes, where it is about no child of the school yet. */
export interface NewChild {
  readonly pupilId: PupilId;
  readonly schoolId: SchoolId;
}

/** A child of whom only her place is known: what the row says is applied to it like to any other. */
export const blankPupil = ({ pupilId, schoolId }: NewChild): Pupil => ({
  id: pupilId,
  schoolId,
  legalForename: '',
  legalSurname: '',
  preferredForename: null,
  preferredSurname: null,
  dateOfBirth: null,
  ncYear: null,
  regGroup: null,
  upn: null,
  formerUpns: [],
  misId: null,
  enrolledOn: null,
  leftOn: null,
  provision: 'N',
  needs: [],
  needsNote: null,
  sencoNote: null,
  homeLa: null,
  lookedAfter: 'no',
  email: null,
  emailState: 'ok',
  capacity: [],
  wishes: [],
  setByPerson: [],
});

/** The file that a row starts from: hers, or an empty one for a child who is new. */
export const startingFile = (file: PupilFile | null, child: NewChild): PupilFile => file ?? newFile(blankPupil(child));
