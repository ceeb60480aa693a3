import type { Notice, PupilId } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { everyPage, readSubjectNames } from '../subject/index.ts';
import { heldLine } from './held-line.ts';

const limit = 1000;
const atOnce = 8;
/** Children whose files one view reads: a longer list is worked from its top, which is the most urgent. */
const mostChildren = 100;

/** After every day there is: what is always of use comes last. */
const never = '9999-12-31';
const byUrgency = (a: Notice, b: Notice): number =>
  (a.uselessAfter ?? never).localeCompare(b.uselessAfter ?? never) || a.leaveAt.localeCompare(b.leaveAt);

/**
 * Messages that wait for a person, with whom each is for and everything that must be checked about her. One query, and
 * one file for each child, of the hundred whose messages soonest become of no use.
 */
export const getHeld: Handler<'getHeld'> = onSchool(async ({ stores, today, may }, { school }) => {
  const schoolId = school.row.id;
  const held = await everyPage((cursor) => stores.lists.held({ schoolId, cursor, limit }));
  const sorted = held.toSorted((a, b) => byUrgency(a.row, b.row));
  const children = [
    ...new Set(sorted.flatMap(({ subject }): PupilId[] => (subject.kind === 'pupil' ? [subject.pupilId] : []))),
  ].slice(0, mostChildren);
  const shown = sorted.filter(({ subject }) => subject.kind !== 'pupil' || children.includes(subject.pupilId));
  const [loaded, { nameOf }] = await Promise.all([
    inParallel(atOnce, children, (id) => stores.files.read(id)),
    readSubjectNames(
      stores,
      schoolId,
      shown.map(({ subject }) => subject),
    ),
  ]);
  const files = new Map(loaded.flatMap((one) => (one === null ? [] : [[one.file.pupil.id, one.file] as const])));
  const seesHolds = may('safeguarding:read');
  const lines = shown.map(({ subject, row }) =>
    heldLine(row, {
      ...{ subject: nameOf(subject), today, seesHolds },
      file: subject.kind === 'pupil' ? files.get(subject.pupilId) : undefined,
    }),
  );
  return { ok: true, data: { today, lines, total: held.length } };
});
