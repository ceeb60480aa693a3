import {
  digestSchema,
  noticeSchema,
  qualificationSchema,
  type SchoolId,
  type Staff,
  type StaffFile,
  spellSchema,
  staffSchema,
  storedDeadlineSchema,
  taskSchema,
} from '@waymark/domain';
import { fileKeys } from '../table/keys.ts';
import { decoder, type Item } from './codec.ts';
import { readCollection } from './collection.ts';
import type { FileRows } from './file-row.ts';
import { deadlineRow, noticeRow, plainRow, taskRow } from './row-kinds.ts';

const decode = {
  digest: decoder(digestSchema),
  spell: decoder(spellSchema),
  qualification: decoder(qualificationSchema),
  deadline: decoder(storedDeadlineSchema),
  notice: decoder(noticeSchema),
  task: decoder(taskSchema),
};

export const decodeStaff = decoder(staffSchema);

/** Whose list a member of staff's items stand on: the first school she holds a grant for; null: the trust's own. */
const listingSchool = (staff: Staff): SchoolId | null => {
  for (const { scope } of staff.grants) if (scope.kind !== 'trust') return scope.schoolId;
  return null;
};

/** A member of staff's collection as rows. Her own row stands among the trust's, so it is not one of them. */
export const staffRows = (file: StaffFile): FileRows => {
  const listing = { school: listingSchool(file.staff), subject: file.staff.id };
  const head = { ...plainRow(fileKeys.head, file.digest), entries: file.digest.next ? { due: file.digest.next } : {} };
  const rest = [
    ...file.spells.map((spell) => plainRow(fileKeys.spell(spell.id), spell)),
    ...file.qualifications.map((one) => plainRow(fileKeys.qualification(one.id), one)),
    ...file.deadlines.map((deadline) => deadlineRow(deadline, listing)),
    ...file.notices.map((notice) => noticeRow(notice, listing)),
    ...file.tasks.map((task) => taskRow(task, listing)),
  ];
  return { head, rest };
};

/** Reads a member of staff's collection back, with its head; null where it has none. Throws StoredRowInvalid. */
export const readStaffRows = (items: readonly Item[]): { head: Item; rest: Omit<StaffFile, 'staff'> } | null => {
  const collection = readCollection(items);
  const head = collection.one(fileKeys.head, decode.digest);
  const rest = {
    spells: collection.all('SPELL#', decode.spell, (spell) => fileKeys.spell(spell.id)),
    qualifications: collection.all('QUALIFICATION#', decode.qualification, (one) => fileKeys.qualification(one.id)),
    deadlines: collection.all('DEADLINE#', decode.deadline, (row) => fileKeys.deadline(row.rule, row.occurrence)),
    notices: collection.all('NOTICE#', decode.notice, (notice) => fileKeys.notice(notice.id)),
    tasks: collection.all('TASK#', decode.task, (task) => fileKeys.task(task.id)),
  };
  collection.finish();
  return head === null ? null : { head: head.item, rest: { digest: head.value, ...rest } };
};
