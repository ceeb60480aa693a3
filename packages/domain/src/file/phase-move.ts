import type { CalendarDate } from '../calendar/index.ts';
import { schoolYearStart } from '../pupil/index.ts';
import { happenedTo } from './happening.ts';
import type { PupilFile } from './pupil-file.ts';
import { hasLeft } from './settle/subjects/clocked-subject.ts';

export type PhaseMoveTo = 'school' | 'post-16-institution';

/** A move to another phase that the year group suggests and nobody has spoken to: asked, never taken for granted. */
export interface PhaseMoveAsked {
  readonly to: PhaseMoveTo;
  /** The September of the move. */
  readonly year: number;
}

const lastYears: Readonly<Record<string, PhaseMoveTo>> = { N2: 'school', '6': 'school', '11': 'post-16-institution' };
/** Schools that end with Year 2, as far as their name tells. */
const infants = /\binfants?\b/i;

/** Whether to ask if a child with a plan moves on next September; null where nothing suggests it, or it was answered. */
export const phaseMoveAsked = (file: PupilFile, schoolName: string, today: CalendarDate): PhaseMoveAsked | null => {
  const { pupil, ehcp } = file;
  if (ehcp === null || pupil.provision !== 'E' || pupil.ncYear === null || hasLeft(pupil, today)) return null;
  const year = schoolYearStart(today) + 1;
  const to = lastYears[pupil.ncYear] ?? (pupil.ncYear === '2' && infants.test(schoolName) ? 'school' : undefined);
  if (to === undefined || (ehcp.phaseTransfer !== null && ehcp.phaseTransfer.year >= year)) return null;
  return happenedTo(file, 'stays-at-school', String(year)) === null ? { to, year } : null;
};
