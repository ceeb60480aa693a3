import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { addDays, type CalendarDate, date, type PupilFile, registerRowOf, rollRowOf } from '@waymark/domain';
import { aDeadline, aFile, aPupil, newId, type StoreOnEmulator } from '@waymark/test-kit';

type Row = Record<string, AttributeValue>;

/** One child in five has SEN support or a plan, as in England's census; the sweep has to do with her alone. */
const withSenEvery = 5;
const perTrust = 5_000;
const perSchool = 1_000;
const rowsPerWrite = 25;
const writesAtOnce = 8;

/** Rows of one sample child as JSON text, with the ids in it that each further child replaces by her own. */
interface Template {
  readonly text: string;
  readonly ids: { readonly trust: string; readonly school: string; readonly pupil: string };
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

/** Writes one child through the store and reads what it wrote, so that what is written in bulk is the same. */
const templateOf = async (on: StoreOnEmulator, today: CalendarDate, file: PupilFile): Promise<Template> => {
  const ids = { trust: newId.trust(), school: file.pupil.schoolId, pupil: file.pupil.id };
  const derived = { register: registerRowOf(file, today), roll: rollRowOf(file) };
  const { files } = on.stores.forTenant(ids.trust);
  await files.commit({ before: null, after: file, derived, today, audit: [] });
  const read = (pk: string) => collection(on.client, on.tableName, pk);
  const rows = [...(await read(`T#${ids.trust}#P#${ids.pupil}`)), ...(await read(`T#${ids.trust}#S#${ids.school}`))];
  return { text: JSON.stringify(rows), ids };
};

const farOff = date('2027-06-01');
const shardPattern = /DUE#\d{4}-\d\d-\d\d#\d+/g;

export interface BulkPupils {
  /** Writes children until there are as many; the first 2,000 with SEN have something due today, the others later. */
  readonly growTo: (pupils: number) => Promise<void>;
  readonly rows: () => number;
}

/**
 * Children written by BatchWrite, far faster than by commands: `PUPIL` and `ROLL` for each, `REGISTER` and `DEADLINE` for
 * one in five, byte for byte what the store writes but for the ids, the day on which the deadline is due and its shard.
 */
export const bulkPupils = async (
  on: StoreOnEmulator,
  { today, dueToday, shards }: { readonly today: CalendarDate; readonly dueToday: number; readonly shards: number },
): Promise<BulkPupils> => {
  const pupil = aPupil({ schoolId: newId.school() });
  const withSen = await templateOf(on, today, aFile({ pupil, adults: [], deadlines: [aDeadline({ next: farOff })] }));
  const plain = await templateOf(
    on,
    today,
    aFile({ pupil: aPupil({ schoolId: newId.school(), provision: 'N', needs: [] }), adults: [] }),
  );
  const place = { trust: '', school: '' };
  let pupils = 0;
  let rows = 0;
  let sen = 0;

  const nextChild = (): readonly Row[] => {
    if (pupils % perTrust === 0) place.trust = newId.trust();
    if (pupils % perSchool === 0) place.school = newId.school();
    const hasSen = pupils % withSenEvery === 0;
    const { text, ids } = hasSen ? withSen : plain;
    pupils += 1;
    if (hasSen) sen += 1;
    const day = sen <= dueToday ? today : addDays(farOff, sen % 300);
    const made = text
      .replaceAll(ids.pupil, newId.pupil())
      .replaceAll(ids.school, place.school)
      .replaceAll(ids.trust, place.trust)
      .replaceAll(shardPattern, `DUE#${day}#${sen % shards}`);
    return JSON.parse(made) as readonly Row[];
  };

  const write = async (batch: readonly Row[]): Promise<void> => {
    const requests = batch.map((Item) => ({ PutRequest: { Item } }));
    const answer = await on.client.send(new BatchWriteItemCommand({ RequestItems: { [on.tableName]: requests } }));
    if (Object.keys(answer.UnprocessedItems ?? {}).length > 0) throw new Error('The table did not take every row.');
    rows += batch.length;
  };

  const nextBatch = (upTo: number, waiting: Row[]): readonly Row[] => {
    while (waiting.length < rowsPerWrite && pupils < upTo) waiting.push(...nextChild());
    return waiting.splice(0, rowsPerWrite);
  };

  return {
    growTo: async (upTo) => {
      const waiting: Row[] = [];
      const writer = async (): Promise<void> => {
        for (let batch = nextBatch(upTo, waiting); batch.length > 0; batch = nextBatch(upTo, waiting))
          await write(batch);
      };
      await Promise.all(Array.from({ length: writesAtOnce }, writer));
    },
    rows: () => rows,
  };
};
