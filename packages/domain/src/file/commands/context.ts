import type { CalendarDate, Instant } from '../../calendar/index.ts';
import type { StaffId } from '../../ids/index.ts';
import type { DecisionFault } from '../decision.ts';

/** When a command is decided and who gives it. */
export interface CommandContext {
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly by: { readonly id: StaffId; readonly name: string };
  /** Whether she is the safeguarding lead, who alone sees and sets a safeguarding hold. */
  readonly maySafeguard: boolean;
}

/** A command refused, with everything that stands against it. */
export interface Refused {
  readonly ok: false;
  readonly faults: readonly DecisionFault[];
}

export const refused = (faults: readonly DecisionFault[]): Refused => ({ ok: false, faults });

/** The command names a part that the file does not have; `path` is the name of its id. */
export const noSuch = (
  path: 'adultId' | 'noticeId' | 'meetingId' | 'taskId' | 'deadlineId' | 'assessmentId' | 'accessRequestId',
): Refused => refused([{ path, message: 'is not in this file; load the page again' }]);

/** A fault where the condition holds, else none. */
export const faultIf = (condition: boolean, path: string, message: string): readonly DecisionFault[] =>
  condition ? [{ path, message }] : [];
