import type { CalendarDate } from '../../../calendar/index.ts';
import type { StoredDeadline } from '../../deadline-row.ts';
import type { PupilFile } from '../../pupil-file.ts';
import type { SettleContext } from '../context.ts';

/** How a deadline came to its end: done on a day, or a time that somebody had and did not use. */
export interface Ending {
  readonly doneOn: CalendarDate;
  readonly because: string;
  /** Left out: met, late where the day had passed. */
  readonly as?: 'lapsed';
}

/** How the facts end this deadline; null: nothing in the file says that it was done. */
export type FindEnding = (deadline: StoredDeadline, file: PupilFile, context: SettleContext) => Ending | null;

/** Done on that day, if it is known. */
export const doneOn = (on: CalendarDate | null | undefined, because: (on: CalendarDate) => string): Ending | null =>
  on ? { doneOn: on, because: because(on) } : null;
