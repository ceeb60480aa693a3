import type { PupilId, SchoolId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { Pupil } from '../pupil.ts';
import { newFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, refused } from './context.ts';
import { type PupilFacts, pupilFaults, tidyFacts } from './pupil-facts.ts';

export interface CreatePupil {
  readonly id: PupilId;
  readonly schoolId: SchoolId;
  readonly facts: Partial<PupilFacts> & Pick<PupilFacts, 'legalForename' | 'legalSurname'>;
}

/** A child of whom nothing is known: whether she is looked after is a question, not a no. */
const nothingKnown = {
  preferredForename: null,
  preferredSurname: null,
  dateOfBirth: null,
  ncYear: null,
  regGroup: null,
  upn: null,
  enrolledOn: null,
  leftOn: null,
  needs: [],
  needsNote: null,
  sencoNote: null,
  homeLa: null,
  lookedAfter: 'unknown',
  email: null,
} as const satisfies Omit<PupilFacts, 'legalForename' | 'legalSurname'>;

/** Puts a child on roll by hand. Everything given is kept as set by a person. */
export const createPupil = ({ id, schoolId, facts }: CreatePupil, { today }: CommandContext): FileDecision => {
  const given = tidyFacts(facts);
  const pupil: Pupil = {
    ...nothingKnown,
    needs: [],
    capacity: [],
    wishes: [],
    ...given,
    id,
    schoolId,
    formerUpns: [],
    misId: null,
    provision: 'N',
    emailState: 'ok',
    setByPerson: Object.keys(given).sort(),
  };
  const faults = pupilFaults(pupil, today);
  const decision = accepted(null, newFile(pupil), today);
  return faults.length > 0 ? refused([...faults, ...(decision.ok ? [] : decision.faults)]) : decision;
};
