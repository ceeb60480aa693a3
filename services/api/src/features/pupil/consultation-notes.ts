import { consultationNote, deadlineId, type PupilFile, type StoredDeadline } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';
import type { Notes } from './deadline-view.ts';

const openConsultations = ({ deadlines }: PupilFile): readonly StoredDeadline[] =>
  deadlines.filter(({ rule, state }) => rule === 'NA_CONSULTATION' && (state === 'open' || state === 'missed'));

/** What a council asks for beside the Code's day for answering a consultation, by the deadline's id; read only where one is open. */
export const consultationNotes = async (
  stores: Pick<TenantStores, 'laSettings'>,
  file: PupilFile,
  schoolLa: string,
): Promise<ReadonlyMap<string, Notes>> => {
  const notes = await Promise.all(
    openConsultations(file).map(async (deadline) => {
      const assessment = file.assessments.find(({ id }) => deadline.occurrence.startsWith(id));
      const stored = await stores.laSettings.get(assessment?.laName || schoolLa);
      const dates = { consultedOn: deadline.countedFrom, dueOn: deadline.dueOn };
      const text = stored === null ? null : consultationNote(stored.row, dates);
      return [deadlineId(deadline), text === null ? [] : [{ code: 'COUNCIL_CONSULTATION', text }]] as const;
    }),
  );
  return new Map(notes);
};
