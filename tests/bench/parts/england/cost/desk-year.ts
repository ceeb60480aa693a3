import type { DeskWork } from '../flow/desk.ts';
import { type Counts, schoolDays, yearOf } from '../model/year.ts';

/**
 * What a school's staff do in a year: assumed, for nobody has used it for one yet. For each child with SEN so many times;
 * pages of the register and of Today for each school and school day. Every child on roll is written once, as an import does.
 */
export const assumedDesk = { fileReads: 60, fileChanges: 12, pagesASchoolDay: 30 } as const;

/** Read units with which every request asks who somebody is and what she may do. */
const readsPerRequest = 2;

/** Requests, and the units of the table, of staff at their desks. */
export const desk = (of: Counts, { readFile, changeFile, planMeeting, newPupil, registerPage }: DeskWork) => {
  const withSen = of.ehcp + of.support;
  const { meetings } = yearOf(of);
  const done = [
    { many: withSen * assumedDesk.fileReads, each: readFile },
    { many: withSen * assumedDesk.fileChanges, each: changeFile },
    { many: meetings, each: planMeeting },
    { many: of.schools * schoolDays * assumedDesk.pagesASchoolDay, each: registerPage },
  ];
  const requests = done.reduce((sum, { many }) => sum + many, 0);
  const imported = { many: of.onRoll, each: newPupil };
  const units = (what: 'read' | 'write'): number =>
    [...done, imported].reduce((sum, { many, each }) => sum + many * each[what], 0);
  return {
    requests,
    changes: withSen * assumedDesk.fileChanges + meetings + of.onRoll,
    read: units('read') + requests * readsPerRequest,
    write: units('write'),
  };
};
