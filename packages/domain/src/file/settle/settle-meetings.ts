import { spoken } from '../../calendar/index.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';

/** A meeting that is planned for a day on which the child will not be here any more. */
export const isAfterLeaving = ({ state, on }: Meeting, { leftOn }: Pick<PupilFile['pupil'], 'leftOn'>): boolean =>
  state === 'planned' && leftOn !== null && on > leftOn;

/**
 * The file's meetings, those called off that are planned for a day after the last one here. Somebody who records the day
 * is asked to call them off herself; an export asks nobody, and no invitation may leave on its account.
 */
export const settleMeetings = (
  { meetings, pupil }: PupilFile,
  { today }: Pick<SettleContext, 'today'>,
): readonly Meeting[] =>
  meetings.map((meeting) =>
    pupil.leftOn !== null && isAfterLeaving(meeting, pupil)
      ? {
          ...meeting,
          state: 'cancelled',
          calledOffBecause: `The child’s last day here is ${spoken(pupil.leftOn)}`,
          next: today,
        }
      : meeting,
  );
