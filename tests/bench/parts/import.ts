import { readFile } from 'node:fs/promises';
import type { CallResult } from '@waymark/contracts/client';
import { date, type ImportId } from '@waymark/domain';
import { heldTo, type Measurement, type Part, told } from '../report/measurement.ts';
import { timed } from '../timing/timed.ts';
import { type ApiWorld, anApiWorld } from '../world/an-api-world.ts';

const demo = new URL('../../../services/local/demo-data/harbour-trust/', import.meta.url);

const exports = [
  { file: 'kingsmead-arbor-students.csv', kind: 'pupils', who: 'pupils' },
  { file: 'kingsmead-arbor-guardians.csv', kind: 'contacts', who: 'adults' },
] as const;
type Export = (typeof exports)[number];

const answers = { ordersChecked: { by: 'Dr Alan Peters', on: date('2026-11-06') } };
const budget = { previewSeconds: 2, commitSeconds: 10 } as const;

const answered = <T>(answer: { ok: true; data: T } | Extract<CallResult<'getImport'>, { ok: false }>): T => {
  if (!answer.ok) throw new Error(`The import was refused: ${answer.problem.title}. ${answer.problem.detail}`);
  return answer.data;
};

const upload = async ({ call, school, blobs }: ApiWorld, { file }: Export): Promise<ImportId> => {
  const bytes = await readFile(new URL(file, demo));
  const body = { source: 'file', fileName: file, size: bytes.length } as const;
  const started = answered(await call('startImport', { params: { schoolId: school.id }, body }));
  await blobs.put(started.upload.fields.key ?? '', bytes, 'text/csv');
  return started.import.id;
};

interface Taken {
  readonly who: string;
  readonly rows: number;
  readonly previewMs: number;
  readonly commitMs: number;
}

/** One export, from the SENCO's "check" to its last child written, as the API and the long work do it. */
const bringIn = async (world: ApiWorld, what: Export): Promise<Taken> => {
  const { call, work } = world;
  const params = { importId: await upload(world, what) };
  const preview = await timed(async () =>
    answered(await call('checkImport', { params, body: { kind: what.kind, answers } })),
  );
  const commit = await timed(async () => {
    answered(await call('commitImport', { params, body: {} }));
    await work();
  });
  const { import: row } = answered(await call('getImport', { params }));
  if (row.state !== 'committed') throw new Error(`The import of ${what.file} is ${row.state}, not committed.`);
  const rows = (row.counts?.create ?? 0) + (row.counts?.change ?? 0);
  return { who: what.who, rows, previewMs: preview.ms, commitMs: commit.ms };
};

const sum = (taken: readonly Taken[], of: 'previewMs' | 'commitMs'): number =>
  taken.reduce((total, each) => total + each[of], 0) / 1000;

const eachOf = (taken: readonly Taken[], of: 'previewMs' | 'commitMs'): string =>
  taken.map((each) => `${each.who} ${(each[of] / 1000).toFixed(2)}`).join(', ');

const measure = async (): Promise<readonly Measurement[]> => {
  const world = await anApiWorld();
  try {
    const taken: Taken[] = [];
    for (const what of exports) taken.push(await bringIn(world, what));
    const rows = taken.map((each) => `${each.rows} ${each.who}`).join(' with ');
    return [
      told('import: rows written', rows),
      heldTo(
        'import: preview of both files',
        budget.previewSeconds,
        sum(taken, 'previewMs'),
        's',
        eachOf(taken, 'previewMs'),
      ),
      heldTo(
        'import: commit of both files',
        budget.commitSeconds,
        sum(taken, 'commitMs'),
        's',
        eachOf(taken, 'commitMs'),
      ),
    ];
  } finally {
    await world.stop();
  }
};

/** A secondary school's whole roll and its parents, through the API's own import. */
export const importPart: Part = { name: 'import', run: measure };
