import { type DutyDecision, type DutyFile, date, type RecordDocument, recordDocument } from '@waymark/domain';
import { type ChangeDeps, changeDutyFile } from '@waymark/store';

type Said = Pick<RecordDocument, 'kind' | 'publishedOn'>;

const said = (kind: Said['kind'], on: string | null): Said => ({ kind, publishedOn: on === null ? null : date(on) });

/** What the demo's schools published and when, by URN, invented; null: never. What is left out nobody has said yet. */
const published: ReadonlyMap<number, readonly Said[]> = new Map([
  [139102, [said('sen-information-report', '2025-10-06'), said('accessibility-plan', '2024-09-01')]],
  [144871, [said('sen-information-report', '2026-09-14'), said('inclusion-strategy', '2026-11-02')]],
  [148300, [said('sen-information-report', '2026-01-12'), said('accessibility-plan', '2023-12-04')]],
  [145222, [said('sen-information-report', '2025-12-01'), said('equality-objectives', '2023-03-30')]],
  [137640, [said('accessibility-plan', '2024-02-26'), said('inclusion-strategy', null)]],
]);

const sayAll = (file: DutyFile, documents: readonly Said[], { today }: Pick<ChangeDeps, 'today'>): DutyDecision =>
  documents.reduce<DutyDecision>(
    (so, one) => (so.ok ? recordDocument(so.file, { ...one, publishedAt: null, ownerId: null }, today) : so),
    { ok: true, file },
  );

/** Says of every school of the demo what was published, once. */
export const sayWhatWasPublished = async (deps: ChangeDeps): Promise<void> => {
  for (const { row } of await deps.stores.schools.list()) {
    const documents = published.get(row.urn) ?? [];
    const loaded = await deps.stores.duties.load(row.id);
    if (documents.length === 0 || loaded === null || loaded.file.documents.length > 0) continue;
    const request = {
      by: 'system',
      what: 'document-recorded',
      why: 'The demo trust',
      requestId: deps.newId(),
    } as const;
    await changeDutyFile(deps, { ...request, schoolId: row.id, expect: null }, (file) => sayAll(file, documents, deps));
  }
};
