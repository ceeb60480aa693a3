import type { StoredDeadline } from '../file/deadline-row.ts';
import type { Task } from '../file/task.ts';
import type { School } from '../trust/school-row.ts';
import type { SchoolDocument } from './document.ts';

/** What a school itself owes, as one query reads it: its documents, their deadlines, and tasks about them. */
export interface DutyFile {
  readonly school: School;
  readonly documents: readonly SchoolDocument[];
  readonly deadlines: readonly StoredDeadline[];
  readonly tasks: readonly Task[];
}
