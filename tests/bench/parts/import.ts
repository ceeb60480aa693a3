import { readFile } from 'node:fs/promises';
import type { CallResult } from '@waymark/contracts/client';
import { date, type ImportId } from '@waymark/domain';
import { heldTo, type Measurement, type Part, told } from '../report/measurement.ts';
import { type Timed, timed } from '../timing/timed.ts';
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

const read = ({ file }: Export): Promise<Buffer> => readFile(new URL(file, demo));

const upload = async ({ call, school, blobs }: ApiWorld, { file }: Export, bytes: Buffer): Promise<ImportId> => {
  const body = { source: 'file', fileName: file, size: bytes.length } as const;
  const started = answered(await call('startImport', { params: { schoolId: school.id }, body }));
  await blobs.put(started.upload.fields.key ?? '', bytes, 'text/csv');
  return started.import.id;
};

interface Taken {
  readonly who: string;
  readonly rows: number;
  readonly preview: Timed<unknown>;
  readonly commit: Timed<unknown>;
}

const preview = async ({ call }: ApiWorld, what: Export, importId: ImportId): Promise<void> => {
  const checked = answered(await call('checkImport', { params: { importId }, body: { kind: what.kind, answers } }));
  if (checked.problem !== null) throw new Error(`${what.file} could not be read: ${checked.problem.title}.`);
};

/** The API loads the code of imports when one is first asked for, here from its sources: one row, to have that apart. */
const firstOfThisProcess = async (world: ApiWorld): Promise<Timed<unknown>> => {
  const [what] = exports;
  const lines = (await read(what)).toString('utf8').split('\n').slice(0, 2);
  const importId = await upload(world, what, Buffer.from(lines.join('\n')));
  return timed(() => preview(world, what, importId));
};

/** One export, from the SENCO's "check" to its last child written, as the API and the long work do it. */
const bringIn = async (world: ApiWorld, what: Export): Promise<Taken> => {
  const { call, work } = world;
  const importId = await upload(world, what, await read(what));
  const params = { importId };
  const previewed = await timed(() => preview(world, what, importId));
  const commit = await timed(async () => {
    answered(await call('commitImport', { params, body: {} }));
    await work();
  });
  const { import: row } = answered(await call('getImport', { params }));
  if (row.state !== 'committed') throw new Error(`The import of ${what.file} is ${row.state}, not committed.`);
  const rows = (row.counts?.create ?? 0) + (row.counts?.change ?? 0);
  return { who: what.who, rows, preview: previewed, commit };
};

const lineOf = (what: 'preview' | 'commit', budgetSeconds: number, taken: readonly Taken[]): Measurement => {
  const seconds = (of: 'ms' | 'cpuMs'): number => taken.reduce((total, each) => total + each[what][of], 0) / 1000;
  const each = taken.map((one) => `${one.who} ${(one[what].ms / 1000).toFixed(2)}`).join(', ');
  const aside = `${each}; own CPU ${seconds('cpuMs').toFixed(2)}`;
  return heldTo(`import: ${what} of both files`, budgetSeconds, seconds('ms'), 's', aside);
};

const measure = async (): Promise<readonly Measurement[]> => {
  const world = await anApiWorld();
  try {
    const first = await firstOfThisProcess(world);
    const taken: Taken[] = [];
    for (const what of exports) taken.push(await bringIn(world, what));
    const rows = taken.map((each) => `${each.rows} ${each.who}`).join(' with ');
    return [
      told('import: rows written', rows),
      told('import: first preview, of 1 row', `${(first.ms / 1000).toFixed(2)} s (loads its code, from source here)`),
      lineOf('preview', budget.previewSeconds, taken),
      lineOf('commit', budget.commitSeconds, taken),
    ];
  } finally {
    await world.stop();
  }
};

/** A secondary school's whole roll and its parents, through the API's own import. */
export const importPart: Part = { name: 'import', run: measure };
