import { spoken } from '../../calendar/index.ts';
import type { MeetingId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type CommandContext, noSuch, refused } from './context.ts';
import { timeFaults } from './plan-meeting.ts';

export interface ChangeMeeting {
  readonly id: MeetingId;
  readonly change: Partial<Pick<Meeting, 'on' | 'startsAt' | 'endsAt' | 'place'>> & {
    readonly state?: 'held' | 'cancelled';
  };
}

const faultsOf = (file: PupilFile, before: Meeting, after: Meeting, context: CommandContext) => {
  if (before.state !== 'planned') {
    return [{ path: 'state', message: 'This meeting is over or cancelled; plan another one' }];
  }
  if (after.state === 'cancelled') return [];
  if (after.state === 'held') {
    return after.on > context.today
      ? [{ path: 'state', message: `It cannot have been held before ${spoken(after.on)}; give the day it was held on` }]
      : [];
  }
  return timeFaults(file, after, context);
};

/**
 * Moves, holds or cancels a planned meeting. Another day or another start raises the occurrence: its messages begin anew,
 * and those of the old day that have not left are cancelled when the file is settled.
 */
export const changeMeeting = (
  file: PupilFile,
  { id, change }: ChangeMeeting,
  context: CommandContext,
): FileDecision => {
  const before = file.meetings.find((meeting) => meeting.id === id);
  if (before === undefined) return noSuch('meetingId');
  const after: Meeting = { ...before, ...change };
  const faults = faultsOf(file, before, after, context);
  if (faults.length > 0) return refused(faults);
  const moved = after.state === 'planned' && (before.on !== after.on || before.startsAt !== after.startsAt);
  const meeting: Meeting = {
    ...after,
    occurrence: moved ? before.occurrence + 1 : before.occurrence,
    next: context.today,
  };
  return {
    ok: true,
    file: { ...file, meetings: file.meetings.map((other) => (other.id === id ? meeting : other)) },
  };
};
