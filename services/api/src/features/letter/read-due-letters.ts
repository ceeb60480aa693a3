import type { LetterWanted, PupilId, Task } from '@waymark/domain';
import { letterOfTask } from '@waymark/domain/words';
import { inParallel } from '@waymark/runtime';
import type { Listed, Loaded, TenantStores } from '@waymark/store';
import { everyPage } from '../subject/index.ts';

const limit = 1000;
const atOnce = 8;
/** Children whose files one view reads. */
const mostChildren = 100;

/** A task to post a letter, with the file it is in and the letter that it asks for. */
export interface DueLetter {
  readonly listed: Listed<Task>;
  /** Null where the file was not read. */
  readonly loaded: Loaded | null;
  readonly wanted: LetterWanted | null;
}

/** The open letter tasks of a school, those first that are due first, with the files of the first hundred children. */
export const readDueLetters = async (
  { lists, files }: Pick<TenantStores, 'lists' | 'files'>,
  schoolId: Parameters<TenantStores['lists']['tasks']>[0]['schoolId'],
): Promise<readonly DueLetter[]> => {
  const tasks = (await everyPage((cursor) => lists.tasks({ schoolId, cursor, limit }))).filter(
    ({ row }) => row.kind === 'send-letter',
  );
  const ids = [
    ...new Set(tasks.flatMap(({ subject }): PupilId[] => (subject.kind === 'pupil' ? [subject.pupilId] : []))),
  ];
  const loaded = await inParallel(atOnce, ids.slice(0, mostChildren), (id) => files.read(id));
  const byId = new Map(loaded.flatMap((one) => (one === null ? [] : [[one.file.pupil.id, one] as const])));
  return tasks.map((listed) => {
    const one = listed.subject.kind === 'pupil' ? (byId.get(listed.subject.pupilId) ?? null) : null;
    return { listed, loaded: one, wanted: one === null ? null : letterOfTask(one.file, listed.row) };
  });
};
