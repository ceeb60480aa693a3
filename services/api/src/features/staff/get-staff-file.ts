import type { StaffView } from '@waymark/contracts';
import { evaluateSubject, type StaffFile } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onStaff } from '../../pipeline/on-record.ts';
import { deadlineView } from '../pupil/deadline-view.ts';

const notesOf = ({ staff, spells, qualifications }: StaffFile, today: Parameters<typeof evaluateSubject>[1]['asOf']) =>
  evaluateSubject(
    { id: staff.id, kind: 'senco', spells: [...spells], qualifications: [...qualifications] },
    { asOf: today, calendar: null },
  ).notes;

/** One member of staff: her times as SENCO, her qualification, and the deadlines that follow. */
export const getStaffFile: Handler<'getStaffFile'> = onStaff(async ({ today }, { loaded }) => {
  const { file, fileVersion } = loaded;
  const data: StaffView = {
    fileVersion,
    staff: file.staff,
    digest: file.digest,
    spells: [...file.spells],
    qualifications: [...file.qualifications],
    deadlines: file.deadlines.map((deadline) => deadlineView(deadline)),
    notes: notesOf(file, today),
  };
  return { ok: true, data, version: fileVersion };
});
