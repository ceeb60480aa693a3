import type { CalendarDate } from '../../calendar/index.ts';
import type { NoteId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { Note } from '../note.ts';
import type { Provision } from '../pupil.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import type { CommandContext } from './context.ts';
import { setByPersonAfter } from './set-by-person.ts';

export interface DecideRegister {
  readonly noteId: NoteId;
  readonly to: Provision;
  readonly on: CalendarDate;
  readonly reason: string;
}

/**
 * Adds to, moves on, keeps on or takes off the register, and keeps the reason. Off the register, the support plan is
 * closed. Away from an EHCP, the plan's facts leave the file, because its clocks no longer run; the audit keeps them.
 */
export const decideRegister = (file: PupilFile, input: DecideRegister, context: CommandContext): FileDecision => {
  const { today, now, by } = context;
  const { to, on, reason, noteId } = input;
  const from = file.pupil.provision;
  const note: Note = { id: noteId, kind: 'register-decision', on, from, to, reason, by: by.name, recordedAt: now };
  const after: PupilFile = {
    ...file,
    pupil: { ...file.pupil, provision: to, setByPerson: setByPersonAfter(file.pupil, ['provision']) },
    ehcp: to === 'E' ? file.ehcp : null,
    plans: to === 'N' ? file.plans.map((plan) => ({ ...plan, state: 'closed' })) : file.plans,
    notes: [...file.notes, note],
  };
  return accepted(file, after, today);
};
