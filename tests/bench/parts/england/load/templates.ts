import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { instantAt, type PupilFile, type PupilId, type SchoolId, type TrustId } from '@waymark/domain';
import { createPupilFile, readSchoolFacts, shardOf } from '@waymark/store';
import { aFile, aPupil, newId } from '@waymark/test-kit';
import type { JobsWorld } from '../../../world/a-jobs-world.ts';
import { type ItemKind, itemKinds } from '../model/peak-day.ts';
import { eve, peakOn } from './peak-date.ts';
import { aSchoolOf } from './places.ts';
import { bytesOfAll, type Row } from './row-bytes.ts';
import { sampleFiles } from './sample-files.ts';

/** Where a child is put. */
export interface Place {
  readonly trustId: TrustId;
  readonly schoolId: SchoolId;
}

/** The rows of one child as the store wrote them, to be written again as another child's. */
export interface Template {
  /** The rows, each under the new child's keys and in the shards that those keys fall into. */
  readonly childAt: (place: Place, pupilId: PupilId) => readonly Row[];
  /** Of these rows only those that are due on the peak day, and of them no more than their keys: what the sweep reads. */
  readonly dueAt: (place: Place, pupilId: PupilId) => readonly Row[];
  /** What the child takes of the table and its indexes, and what one message of hers takes of that. */
  readonly bytes: { readonly file: number; readonly notice: number };
  /** The child that the store wrote. */
  readonly original: PupilId;
}

const collection = async (client: DynamoDBClient, tableName: string, pk: string): Promise<readonly Row[]> => {
  const answer = await client.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
    }),
  );
  return answer.Items ?? [];
};

const textOf = (row: Row, attribute: string): string => row[attribute]?.S ?? '';

const inItsShard = (row: Row, shards: number): Row => {
  const [, day = ''] = textOf(row, 'duePk').split('#');
  if (day === '') return row;
  const shard = shardOf({ pk: textOf(row, 'pk'), sk: textOf(row, 'sk') }, shards);
  return { ...row, duePk: { S: `DUE#${day}#${shard}` } };
};

const isDue = (row: Row): boolean => textOf(row, 'duePk').startsWith(`DUE#${peakOn}#`);

const keysAlone = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => ['pk', 'sk', 'duePk', 'dueSk'].includes(name)));

/** Opens a child's file through the store on the eve, and reads back what it wrote. */
const templateOf = async (world: JobsWorld, file: PupilFile, wanted: number): Promise<Template> => {
  const trustId = newId.trust();
  const tenant = world.stores.forTenant(trustId);
  const school = await aSchoolOf(tenant);
  const pupil = { ...file.pupil, schoolId: school.id };
  const now = instantAt(eve, '16:00');
  const deps = { stores: tenant, facts: readSchoolFacts(tenant), today: eve, now, newId: world.newRequest };
  const request = { by: 'system', what: 'bench', why: null, requestId: 'bench' } as const;
  const opened = await createPupilFile(deps, request, { ...file, pupil });
  if (!opened.ok) throw new Error(`A child of the bench could not be written: ${opened.reason}.`);
  const read = (pk: string) => collection(world.client, world.tableName, pk);
  const rows = [...(await read(`T#${trustId}#P#${pupil.id}`)), ...(await read(`T#${trustId}#S#${school.id}`))];
  const due = rows.filter(isDue).length;
  if (due !== wanted) throw new Error(`A child of the bench has ${due} things due on the peak day, not ${wanted}.`);
  const meeting = file.meetings.find(({ state }) => state === 'planned')?.id;
  const clone = (of: readonly Row[]) => {
    const text = JSON.stringify(of);
    return (place: Place, pupilId: PupilId): readonly Row[] => {
      const made = text
        .replaceAll(pupil.id, pupilId)
        .replaceAll(school.id, place.schoolId)
        .replaceAll(trustId, place.trustId);
      const hers = meeting === undefined ? made : made.replaceAll(meeting, newId.meeting());
      return (JSON.parse(hers) as Row[]).map((row) => inItsShard(row, world.shards));
    };
  };
  const notices = rows.filter((row) => textOf(row, 'sk').startsWith('NOTICE#'));
  const bytes = { file: bytesOfAll(rows), notice: bytesOfAll(notices) / Math.max(1, notices.length) };
  return { bytes, original: pupil.id, childAt: clone(rows), dueAt: clone(rows.filter(isDue).map(keysAlone)) };
};

export type Templates = Readonly<Record<Exclude<ItemKind, 'digest'> | 'no SEN', Template>>;

/** A template for every kind of item, and one of a child without SEN. */
export const templates = async (world: JobsWorld): Promise<Templates> => {
  const made: [string, Template][] = [];
  for (const kind of itemKinds)
    if (kind !== 'digest') made.push([kind, await templateOf(world, sampleFiles[kind](), 1)]);
  const { adults } = sampleFiles['support deadline']();
  const plain = aFile({ pupil: aPupil({ provision: 'N', needs: [] }), adults });
  made.push(['no SEN', await templateOf(world, plain, 0)]);
  return Object.fromEntries(made) as Templates;
};
