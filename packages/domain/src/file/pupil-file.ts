import type { AccessRequest } from './access-request.ts';
import type { Adult } from './adult.ts';
import type { Assessment } from './assessment.ts';
import type { StoredDeadline } from './deadline-row.ts';
import type { Ehcp } from './ehcp.ts';
import type { Happening } from './happening.ts';
import type { Meeting } from './meeting.ts';
import type { Note } from './note.ts';
import type { Notice } from './notice-row.ts';
import type { Plan } from './plan.ts';
import type { Pupil } from './pupil.ts';
import type { ReceivedDocument } from './received-document.ts';
import type { Reply } from './reply.ts';
import type { Task } from './task.ts';
import type { Views } from './views.ts';

/** A child's whole file: what one query of the table reads. Commands take one and give back what it should become. */
export interface PupilFile {
  readonly pupil: Pupil;
  readonly adults: readonly Adult[];
  readonly ehcp: Ehcp | null;
  readonly assessments: readonly Assessment[];
  readonly accessRequests: readonly AccessRequest[];
  readonly happened: readonly Happening[];
  readonly plans: readonly Plan[];
  readonly meetings: readonly Meeting[];
  /** What those invited answered, wrote and sent in by their links. */
  readonly replies: readonly Reply[];
  readonly views: readonly Views[];
  readonly documents: readonly ReceivedDocument[];
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
  assessments: [],
  accessRequests: [],
  happened: [],
  plans: [],
  meetings: [],
  replies: [],
  views: [],
  documents: [],
  notes: [],
  deadlines: [],
  notices: [],
  tasks: [],
});
