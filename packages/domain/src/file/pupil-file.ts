import type { Adult } from './adult.ts';
import type { StoredDeadline } from './deadline-row.ts';
import type { Ehcp } from './ehcp.ts';
import type { Meeting } from './meeting.ts';
import type { Note } from './note.ts';
import type { Notice } from './notice-row.ts';
import type { Plan } from './plan.ts';
import type { Pupil } from './pupil.ts';
import type { Task } from './task.ts';

/** A child's whole file: what one query of the table reads. Commands take one and give back what it should become. */
export interface PupilFile {
  readonly pupil: Pupil;
  readonly adults: readonly Adult[];
  readonly ehcp: Ehcp | null;
  readonly plans: readonly Plan[];
  readonly meetings: readonly Meeting[];
  readonly notes: readonly Note[];
  readonly deadlines: readonly StoredDeadline[];
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
}

/** A file with nothing in it but the child. */
export const newFile = (pupil: Pupil): PupilFile => ({
  pupil,
  adults: [],
  ehcp: null,
  plans: [],
  meetings: [],
  notes: [],
  deadlines: [],
  notices: [],
  tasks: [],
});
