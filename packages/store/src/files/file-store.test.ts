import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { date, type PupilFile } from '@waymark/domain';
import {
  aDeadline,
  aFile,
  aFileWithMeeting,
  anAdult,
  anAuditEntry,
  aPupil,
  aStoreOnEmulator,
  aTask,
  derivedOf,
  newId,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../audit/audit-entry.ts';
import { StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import { tenantKeys } from '../table/keys.ts';
import type { FileCommit, FileStore, Loaded } from './file-store.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const today = date('2026-11-20');

const toCommit = (before: Loaded | null, after: PupilFile, over: Partial<FileCommit> = {}): FileCommit => ({
  before,
  after,
  derived: derivedOf(after),
  audit: [],
  today,
  ...over,
});

const aTrust = () => {
  const trustId = newId.trust();
  return { trustId, keys: tenantKeys(trustId), ...on.stores.forTenant(trustId) };
};

const stored = async (files: FileStore, file: PupilFile): Promise<Loaded> => {
  expect(await files.commit(toCommit(null, file))).toEqual({ ok: true, fileVersion: 1 });
  const loaded = await files.load(file.pupil.id);
  return loaded!;
};

const entry = (subject: AuditEntry['subject'], over: Partial<AuditEntry> = {}): AuditEntry =>
  anAuditEntry({ subject, what: 'reg-group-changed', ...over });

const moved = ({ file }: Loaded): PupilFile => ({ ...file, pupil: { ...file.pupil, regGroup: '5B' } });

describe('a file', () => {
  test('comes back as it was written, consistently or cheaply', async () => {
    const { files } = aTrust();
    const file = aFileWithMeeting({ tasks: [aTask()], adults: [anAdult(), anAdult({ pr: 'unknown' })] });
    const loaded = await stored(files, file);
    expect(loaded).toMatchObject({ file, fileVersion: 1 });
    expect(await files.read(file.pupil.id)).toEqual(loaded);
  });

  test('that nobody wrote is not there', async () => {
    expect(await aTrust().files.load(newId.pupil())).toBeNull();
  });

  test('is created once', async () => {
    const { files } = aTrust();
    const file = aFile();
    await stored(files, file);
    expect(await files.commit(toCommit(null, file))).toEqual({ ok: false, reason: 'changed-meanwhile' });
  });

  test('changes, gains and loses rows in one commit, and its version counts every commit', async () => {
    const { files } = aTrust();
    const loaded = await stored(files, aFileWithMeeting());
    const adult = anAdult();
    const after = { ...moved(loaded), adults: [adult], deadlines: [aDeadline({ state: 'met', next: null })] };
    expect(await files.commit(toCommit(loaded, after))).toEqual({ ok: true, fileVersion: 2 });
    const again = await files.load(after.pupil.id);
    expect(again?.file).toEqual(after);
    expect(await files.commit(toCommit(again, after))).toEqual({ ok: true, fileVersion: 3 });
  });

  test('can be deleted with everything that followed from it', async () => {
    const { files, register, roll } = aTrust();
    const loaded = await stored(files, aFileWithMeeting({ pupil: aPupil({ upn: 'A123456789012' }) }));
    const { id, schoolId } = loaded.file.pupil;
    const gone = await files.commit({
      before: loaded,
      after: null,
      derived: { register: null, roll: null },
      audit: [],
      today,
    });
    expect(gone.ok).toBe(true);
    expect(await files.load(id)).toBeNull();
    expect(await files.holdersOfUpns(['A123456789012'])).toEqual(new Map());
    expect((await register.page({ schoolId })).rows).toEqual([]);
    expect(await roll.all(schoolId)).toEqual([]);
  });

  test('of more than 1 MB is read whole', async () => {
    const { files, keys } = aTrust();
    const loaded = await stored(files, aFile());
    const { id } = loaded.file.pupil;
    for (let n = 0; n < 4; n += 1) {
      const adult = { ...anAdult(), setByPerson: ['x'.repeat(380_000)] };
      await on.client.send(
        new PutCommand({
          TableName: on.tableName,
          Item: {
            pk: keys.pupilPk(id),
            sk: `ADULT#${adult.id}`,
            ...Object.fromEntries(Object.entries(adult).filter(([, v]) => v !== null)),
          },
        }) as never,
      );
    }
    expect((await files.load(id))?.file.adults).toHaveLength(5);
  });
});

describe('two who change a file at once', () => {
  test('sixteen writers from the same reading: one wins', async () => {
    const { files } = aTrust();
    const loaded = await stored(files, aFile());
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        files.commit(toCommit(loaded, { ...loaded.file, pupil: { ...loaded.file.pupil, regGroup: `${n}` } })),
      ),
    );
    expect(results.filter((result) => result.ok)).toEqual([{ ok: true, fileVersion: 2 }]);
    expect(results.filter((result) => !result.ok && result.reason !== 'changed-meanwhile')).toEqual([]);
  });

  test('the loser writes nothing: no row, no audit, no list', async () => {
    const { files, audit, lists } = aTrust();
    const loaded = await stored(files, aFile());
    const { id, schoolId } = loaded.file.pupil;
    await files.commit(toCommit(loaded, moved(loaded)));
    const late = { ...loaded.file, tasks: [aTask()], adults: [] };
    const result = await files.commit(toCommit(loaded, late, { audit: [entry(`P#${id}`)] }));
    expect(result).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect((await audit.page({ subject: `P#${id}`, month: '2026-11' })).rows).toEqual([]);
    expect((await lists.tasks({ schoolId })).rows).toEqual([]);
    expect((await files.load(id))?.file).toEqual(moved(loaded));
  });
});

describe('a UPN', () => {
  test('belongs to one child of a trust at a time', async () => {
    const { files } = aTrust();
    const first = aFile({ pupil: aPupil({ upn: 'A123456789012' }) });
    const loaded = await stored(files, first);
    const second = aFile({ pupil: aPupil({ upn: 'A123456789012' }) });
    expect(await files.commit(toCommit(null, second))).toEqual({ ok: false, reason: 'upn-taken' });
    expect(await files.load(second.pupil.id)).toBeNull();
    expect(await files.holdersOfUpns(['A123456789012'])).toEqual(new Map([['A123456789012', first.pupil.id]]));

    const without = { ...first, pupil: { ...first.pupil, upn: 'B123456789012' } };
    expect((await files.commit(toCommit(loaded, without))).ok).toBe(true);
    expect((await files.commit(toCommit(null, second))).ok).toBe(true);
    const both = await files.holdersOfUpns(['A123456789012', 'B123456789012', 'C999999999999', 'A123456789012']);
    expect(both).toEqual(
      new Map([
        ['A123456789012', second.pupil.id],
        ['B123456789012', first.pupil.id],
      ]),
    );
  });

  test('may be held by a child in another trust as well', async () => {
    const upn = 'C123456789012';
    expect((await aTrust().files.commit(toCommit(null, aFile({ pupil: aPupil({ upn }) })))).ok).toBe(true);
    expect((await aTrust().files.commit(toCommit(null, aFile({ pupil: aPupil({ upn }) })))).ok).toBe(true);
  });
});

describe('what goes with a commit', () => {
  test('its audit is there, month by month', async () => {
    const { files, audit } = aTrust();
    const loaded = await stored(files, aFile());
    const subject = `P#${loaded.file.pupil.id}` as const;
    const entries = [
      entry(subject),
      entry(subject, { what: 'adult-added', changes: [{ field: 'adults', before: null, after: { pr: 'yes' } }] }),
    ];
    await files.commit(toCommit(loaded, moved(loaded), { audit: entries }));
    const { rows } = await audit.page({ subject, month: '2026-11' });
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(expect.arrayContaining(entries));
    expect((await audit.page({ subject, month: '2026-12' })).rows).toEqual([]);
  });

  test('an import batch is written once, and marked undone once', async () => {
    const { files, imports } = aTrust();
    const loaded = await stored(files, aFile());
    const importId = newId.import();
    const touched = [{ sk: 'PUPIL', before: null, leftDigest: 'abc' }];
    const batch = {
      n: 0,
      pupilId: loaded.file.pupil.id,
      rowNumbers: [2],
      did: 'changed' as const,
      touched,
      undo: null,
    };
    const extra = { batch: { importId, batch } };
    expect((await files.commit(toCommit(loaded, moved(loaded), { extra }))).ok).toBe(true);
    const again = (await files.load(loaded.file.pupil.id))!;
    expect(await files.commit(toCommit(again, again.file, { extra }))).toEqual({ ok: false, reason: 'done-before' });
    const undone = { ...batch, undo: { outcome: 'undone' as const, because: null, by: null } };
    const undo = toCommit(again, again.file, { extra: { batch: { importId, batch: undone } } });
    expect((await files.commit(undo)).ok).toBe(true);
    expect((await imports.batches({ importId })).rows).toEqual([undone]);
    const third = (await files.load(loaded.file.pupil.id))!;
    expect(await files.commit({ ...undo, before: third })).toEqual({ ok: false, reason: 'done-before' });
  });

  test('over ninety rows are refused before anything is sent', async () => {
    const { files } = aTrust();
    const file = aFile({ adults: Array.from({ length: 90 }, () => anAdult()) });
    on.units.reset();
    expect(await files.commit(toCommit(null, file))).toEqual({ ok: false, reason: 'too-large' });
    expect(on.units.spent().write).toBe(0);
  });
});

describe('a row that does not fit its schema', () => {
  const spoil = async (spoiling: (pk: string) => Record<string, unknown>) => {
    const { files, keys } = aTrust();
    const loaded = await stored(files, aFile());
    const { id } = loaded.file.pupil;
    await on.client.send(new PutCommand({ TableName: on.tableName, Item: spoiling(keys.pupilPk(id)) }) as never);
    return () => files.load(id);
  };

  test('is an error naming its key, never skipped', async () => {
    const load = await spoil((pk) => ({ pk, sk: 'EHCP#1', placingLa: 7 }));
    await expect(load).rejects.toThrow(StoredRowInvalid);
    await expect(load).rejects.toThrow('EHCP#1');
  });

  test('is an error where its kind is not known', async () => {
    await expect(await spoil((pk) => ({ pk, sk: 'CYCLE#1' }))).rejects.toThrow(/CYCLE#1.*not known/);
  });

  test('is an error where its key and its contents differ', async () => {
    await expect(await spoil((pk) => ({ pk, sk: 'TASK#other', ...aTask(), noticeId: undefined }))).rejects.toThrow(
      /TASK#other/,
    );
  });
});
