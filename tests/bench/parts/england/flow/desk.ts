import { cadenceFor, date, instantAt, type PupilFile } from '@waymark/domain';
import { changePupilFile, createPupilFile, readSchoolFacts } from '@waymark/store';
import { aFile, aMeeting, anAdult, aPupil, newId } from '@waymark/test-kit';
import type { JobsWorld } from '../../../world/a-jobs-world.ts';
import { bulkWrite } from '../load/bulk-writer.ts';
import { peakOn } from '../load/peak-date.ts';
import { aSchoolOf } from '../load/places.ts';
import type { Templates } from '../load/templates.ts';
import { type Each, eachOf, emptyTally } from './tally.ts';

/** What one thing that a school's staff do comes to, by the stores' own commands. */
export interface DeskWork {
  readonly readFile: Each;
  readonly changeFile: Each;
  readonly planMeeting: Each;
  readonly newPupil: Each;
  readonly registerPage: Each;
}

const children = 40;

/** Reads, changes and opens children's files and a page of their school's register, one after the other. */
export const measureDesk = async (world: JobsWorld, templates: Templates): Promise<DeskWork> => {
  const trustId = newId.trust();
  const stores = world.stores.forTenant(trustId);
  const { id: schoolId } = await aSchoolOf(stores);
  const pupilIds = Array.from({ length: children }, () => newId.pupil());
  const rows = pupilIds.flatMap((id) => templates['support meeting, 2 told'].childAt({ trustId, schoolId }, id));
  await bulkWrite(world, rows.values());

  const now = instantAt(peakOn, '10:00');
  const deps = () => ({ stores, facts: readSchoolFacts(stores), today: peakOn, now, newId: world.newRequest });
  const request = { by: 'system', what: 'bench', why: null, requestId: 'bench', expect: null } as const;
  const change = (pupilId: (typeof pupilIds)[number], to: (file: PupilFile) => PupilFile) => async () => {
    const changed = await changePupilFile(deps(), { ...request, requestId: newId.task(), pupilId }, (file) => ({
      ok: true,
      file: to(file),
    }));
    if (!changed.ok) throw new Error(`A child of the bench could not be changed: ${changed.reason}.`);
  };
  const withNote = (file: PupilFile): PupilFile => ({ ...file, pupil: { ...file.pupil, sencoNote: 'Sits in front' } });
  const meeting = () =>
    aMeeting({
      ...{ kind: 'sen-support-review', on: date('2027-03-19'), cadence: [...cadenceFor('sen-support-review')] },
      next: date('2027-02-22'),
    });
  const withMeeting = (file: PupilFile): PupilFile => ({ ...file, meetings: [...file.meetings, meeting()] });
  const open = async (): Promise<void> => {
    const pupil = aPupil({ schoolId, provision: 'N', needs: [] });
    const file = aFile({ pupil, adults: [anAdult(), anAdult({ priority: 2 })] });
    const opened = await createPupilFile(deps(), { ...request, requestId: newId.task() }, file);
    if (!opened.ok) throw new Error(`A child of the bench could not be opened: ${opened.reason}.`);
  };

  const each = async (work: (pupilId: (typeof pupilIds)[number]) => () => Promise<unknown>): Promise<Each> => {
    const { spent } = await world.capacity.during(async () => {
      for (const id of pupilIds) await work(id)();
    });
    return eachOf({ ...emptyTally, operations: children, spent });
  };
  return {
    // One after the other: each finds what the one before has left.
    readFile: await each((id) => () => stores.files.read(id)),
    changeFile: await each((id) => change(id, withNote)),
    planMeeting: await each((id) => change(id, withMeeting)),
    registerPage: await each(() => () => stores.register.page({ schoolId })),
    newPupil: await each(() => open),
  };
};
