import type { ImportSettling, ImportView } from '@waymark/contracts';
import type { Import } from '@waymark/domain';
import type { Answer, Call, Handler, Refusal } from '../../pipeline/call.ts';
import { onImport } from '../../pipeline/on-record.ts';
import { checkRows } from './check-rows.ts';
import { checkTrustRows } from './check-trust-rows.ts';
import type { ImportDeps } from './deps.ts';
import { createImportBlobs, type ImportBlobs, type ImportCheck } from './import-blobs.ts';
import { importView } from './import-view.ts';
import { type ReadUpload, readUpload } from './read-upload.ts';
import { countsOf } from './rows-view.ts';
import { kindList } from './table-view.ts';
import { isTrustKind, kindsFor, mayImportTrustLists } from './trust-kinds.ts';

type CheckCall = Call<'checkImport'>;

const notNow: Refusal = {
  ok: false,
  reason: 'not-now',
  detail: 'This import is already being written or has been. Start a new one with the same file.',
};

const missing: NonNullable<ImportView['problem']> = {
  code: 'not-uploaded',
  title: 'The file has not arrived',
  detail: 'Nothing was uploaded for this import yet.',
  fix: 'Choose the file again, or paste the cells once more.',
};

const unreadable = (problem: NonNullable<ImportView['problem']>, settled: ImportSettling): ImportCheck => ({
  view: {
    problem,
    ...{ table: null, kinds: kindList, columns: [], fields: [], words: [] },
    ...{ questions: [], groups: [], settled },
  },
  rows: [],
});

/** A clearance is for what was checked: nobody has checked anything on a day that has not come. */
const answerFault = ({ body, today }: CheckCall): Refusal | null => {
  const checked = body.answers?.ordersChecked;
  if (checked === null || checked === undefined || checked.on <= today) return null;
  const message = 'is still to come: give the day on which the orders were checked';
  return { ok: false, reason: 'refused', faults: [{ path: 'answers.ordersChecked.on', message }] };
};

const forbidden: Refusal = {
  ok: false,
  reason: 'forbidden',
  detail: 'Staff, schools, term dates and outside professionals are imported by a trust administrator.',
};

/** Keeps the check if the import still stands as it was loaded: a commit under way is never given another plan. */
const keep = async (
  call: CheckCall,
  row: Import,
  work: { blobs: ImportBlobs; check: ImportCheck; plan: Parameters<ImportBlobs['keep']>[2]; after: Partial<Import> },
): Promise<Answer<'checkImport'>> => {
  const current = await call.stores.imports.load(row.id);
  if (current?.version !== row.version) return notNow;
  await work.blobs.keep(row.id, work.check, work.plan);
  const changed = await call.stores.imports.change({ before: row, after: { ...row, ...work.after }, audit: [] });
  if (!changed.ok) return notNow;
  return { ok: true, data: await importView(call, work.blobs, changed.import) };
};

const emptyPlan = ({ schoolId }: Import) => ({
  schoolId,
  answers: { ordersChecked: null, nextReviewOn: null },
  units: [],
  trustUnits: [],
});

const check = async (deps: ImportDeps, call: CheckCall, row: Import, upload: ReadUpload) => {
  const { stores, today, body } = call;
  if (isTrustKind(upload.kind)) {
    const trust = { stores, schoolId: row.schoolId, newId: () => deps.ids.request() };
    return checkTrustRows(trust, upload.kind, { upload, settled: body });
  }
  return checkRows(
    {
      ...{ schoolId: row.schoolId, today },
      roll: await stores.roll.all(row.schoolId),
      read: (pupilId) => stores.files.read(pupilId),
      holdersOfUpns: (upns) => stores.files.holdersOfUpns(upns),
      newPupilId: () => deps.ids.pupil(),
      newId: () => deps.ids.request(),
    },
    upload,
    body,
  );
};

/** Reads the upload with what the person has settled, and shows what it would do. Nothing is written to any file. */
export const checkImport = (deps: ImportDeps): Handler<'checkImport'> =>
  onImport(async (call, { import: row }) => {
    if (row.state !== 'uploaded' && row.state !== 'checked') return notNow;
    const fault = answerFault(call);
    if (fault !== null) return fault;
    const { grants } = call.caller.staff;
    if (isTrustKind(call.body.kind ?? null) && !mayImportTrustLists(grants)) return forbidden;
    const blobs = createImportBlobs(deps.blobs, call.caller.trustId);
    const bytes = await blobs.upload(row.id);
    const { fileName, source } = row;
    const { body: settled, today } = call;
    const reading =
      bytes === null
        ? { ok: false as const, problem: missing }
        : await readUpload({
            bytes,
            fileName,
            pasted: source === 'paste',
            settled,
            guessable: kindsFor(grants),
            today,
          });
    if (!reading.ok) {
      const none = { state: 'uploaded', kind: null, counts: null } as const;
      return keep(call, row, { blobs, check: unreadable(reading.problem, settled), plan: emptyPlan(row), after: none });
    }
    const { kind } = reading.read;
    const result = await check(deps, call, row, reading.read);
    const after = { state: 'checked', kind, counts: countsOf(result.check.rows) } as const;
    return keep(call, row, { blobs, ...result, after });
  });
