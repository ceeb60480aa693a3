import { type DutyFile, schoolDocumentSchema, storedDeadlineSchema, taskSchema } from '@waymark/domain';
import { fileKeys } from '../table/keys.ts';
import { decoder, type Item } from './codec.ts';
import { readCollection } from './collection.ts';
import type { FileRows } from './file-row.ts';
import { deadlineRow, plainRow, taskRow } from './row-kinds.ts';

const decode = {
  document: decoder(schoolDocumentSchema),
  deadline: decoder(storedDeadlineSchema),
  task: decoder(taskSchema),
};

/** What stands in the same collection and is read by itself. */
const elsewhere = ['CALENDAR#', 'CADENCE#', fileKeys.head];

/** What a school itself owes, as rows. Its own row stands among the trust's, so it is not one of them. */
export const dutyRows = (file: DutyFile): FileRows => {
  const listing = { school: file.school.id, subject: file.school.id };
  return {
    head: plainRow(fileKeys.head, {}),
    rest: [
      ...file.documents.map((document) => plainRow(fileKeys.schoolDocument(document.kind), document)),
      ...file.deadlines.map((deadline) => deadlineRow(deadline, listing)),
      ...file.tasks.map((task) => taskRow(task, listing)),
    ],
  };
};

/** Reads them back. Throws StoredRowInvalid. */
export const readDutyRows = (items: readonly Item[]): Omit<DutyFile, 'school'> => {
  const collection = readCollection(items);
  for (const prefix of elsewhere) collection.leave(prefix);
  const rest = {
    documents: collection.all('DOCUMENT#', decode.document, (row) => fileKeys.schoolDocument(row.kind)),
    deadlines: collection.all('DEADLINE#', decode.deadline, (row) => fileKeys.deadline(row.rule, row.occurrence)),
    tasks: collection.all('TASK#', decode.task, (task) => fileKeys.task(task.id)),
  };
  collection.finish();
  return rest;
};
