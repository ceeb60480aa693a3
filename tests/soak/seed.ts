import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { createPlanner } from '@waymark/deadlines';
import { cadenceFor, date, meetingObligation, type PupilId, type TrustId } from '@waymark/domain';
import type { Clock } from '@waymark/runtime';
import { createPupilFile, readSchoolFacts, type Stores } from '@waymark/store';
import { aFileWithEhcp, aMeeting, anAdult, aPupil, aSchool, newId } from '@waymark/test-kit';
import { insist } from './insist.ts';
import { sha256, shards, tableName } from './wire.ts';

type Row = Record<string, AttributeValue>;

/** Each child's messages: one to every adult, so that mailers meet at the same file. */
export const perChild = 4;
const rowsPerWrite = 25;
const writesAtOnce = 8;

export interface Seeded {
  readonly trustId: TrustId;
  readonly pupils: readonly PupilId[];
}

interface Seeding {
  readonly client: DynamoDBClient;
  readonly stores: Stores;
  readonly clock: Clock;
}

const terms = [
  { from: date('2026-11-02'), to: date('2026-12-18'), name: null },
  { from: date('2027-01-05'), to: date('2027-02-12'), name: null },
];

/** One child as the product itself writes her, with the invitations that her review owes her four adults. */
const oneChild = async ({ stores, clock }: Seeding, trustId: TrustId): Promise<PupilId> => {
  const tenant = stores.forTenant(trustId);
  const put = { expect: null, audit: [] } as const;
  const school = aSchool();
  await tenant.trust.put({ ...put, row: { id: trustId, name: 'Harbour Trust' } });
  await tenant.schools.put({ ...put, row: school });
  await tenant.calendars.put(school.id, {
    ...put,
    row: { terms, insetDays: [] },
    recompute: null,
    today: clock.today(),
  });
  const adults = Array.from({ length: perChild }, (_, n) => anAdult({ email: `adult${n}-child@example.org` }));
  const meeting = aMeeting({ on: date('2027-02-11'), cadence: [...cadenceFor('annual-review')], next: clock.today() });
  const pupil = aPupil({ schoolId: school.id, provision: 'E' });
  const newTask = () => newId.task();
  const deps = {
    stores: tenant,
    facts: readSchoolFacts(tenant),
    today: clock.today(),
    now: clock.now(),
    newId: newTask,
  };
  const audited = { by: 'system', what: 'test', why: null, requestId: 'soak' } as const;
  const opened = await createPupilFile(deps, audited, aFileWithEhcp({ pupil, adults, meetings: [meeting] }));
  if (!opened.ok) throw new Error(`The first child could not be written: ${opened.reason}.`);
  const plan = createPlanner({ stores, clock, newId: newTask, hash: sha256, log: () => {} });
  const item = meetingObligation(meeting);
  await plan({ trustId, subject: { kind: 'pupil', id: pupil.id }, item, on: clock.today() }, { attempt: 1 });
  return pupil.id;
};

const rowsOf = async (client: DynamoDBClient, pk: string): Promise<readonly Row[]> => {
  const answer = await client.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
    }),
  );
  return answer.Items ?? [];
};

/** Her rows again with ids of their own, for each further child, spread over the outbox. */
const copier = (first: PupilId, rows: readonly Row[]) => {
  const text = JSON.stringify(rows);
  const kept = [...new Set(text.match(/01K[0-9A-Z]{23}/g) ?? [])].filter((id) => id !== first);
  const notices = [...new Set([...text.matchAll(/"NOTICE#([0-9A-Z]{26})"/g)].map((match) => match[1] ?? ''))];
  return (pupilId: PupilId, { trustId, schoolId, place }: { trustId: TrustId; schoolId: string; place: number }) => {
    const own = kept.filter((id) => id !== trustId && id !== schoolId);
    const ids = [[first, pupilId], ...[...own, ...notices].map((id) => [id, newId.notice()])] as const;
    const copy = ids.reduce((so, [from = '', to = '']) => so.replaceAll(from, to), text);
    return JSON.parse(
      copy.replaceAll('-child@', `-child${place}@`).replaceAll(/OUT#\d+/g, () => `OUT#${place % shards}`),
    ) as readonly Row[];
  };
};

const writeAll = async (client: DynamoDBClient, batches: Iterator<readonly Row[]>): Promise<void> => {
  const writer = async (): Promise<void> => {
    for (let next = batches.next(); next.done !== true; next = batches.next()) {
      const RequestItems = { [tableName]: next.value.map((Item) => ({ PutRequest: { Item } })) };
      const answer = await insist(() => client.send(new BatchWriteItemCommand({ RequestItems })));
      if (Object.keys(answer.UnprocessedItems ?? {}).length > 0) throw new Error('The table did not take every row.');
    }
  };
  await Promise.all(Array.from({ length: writesAtOnce }, writer));
};

function* batchesOf(children: Iterable<readonly Row[]>): Generator<readonly Row[]> {
  const waiting: Row[] = [];
  for (const rows of children) {
    waiting.push(...rows);
    while (waiting.length >= rowsPerWrite) yield waiting.splice(0, rowsPerWrite);
  }
  if (waiting.length > 0) yield waiting;
}

export interface Seeder {
  /** Writes so many more messages, all of which may leave at once, four to a child. */
  readonly more: (notices: number) => Promise<void>;
  readonly seeded: () => Seeded;
}

/** Writes children by BatchWrite, row for row what the product wrote of the first, but for ids and addresses. */
export const aSeeder = async (seeding: Seeding): Promise<Seeder> => {
  const { client, stores } = seeding;
  const trustId = newId.trust();
  const first = await oneChild(seeding, trustId);
  const [school] = await stores.forTenant(trustId).schools.list();
  const schoolId = school?.row.id ?? '';
  const copy = copier(first, await rowsOf(client, `T#${trustId}#P#${first}`));
  const pupils: PupilId[] = [first];

  return {
    seeded: () => ({ trustId, pupils }),
    more: async (notices) => {
      const added = Array.from({ length: Math.ceil(notices / perChild) }, () => newId.pupil());
      const children = added.map((pupilId, n) => copy(pupilId, { trustId, schoolId, place: pupils.length + n }));
      await writeAll(client, batchesOf(children));
      pupils.push(...added);
    },
  };
};
