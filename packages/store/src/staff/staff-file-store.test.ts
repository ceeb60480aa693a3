import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { date, type StaffFile } from '@waymark/domain';
import {
  aDeadline,
  aNotice,
  aSenco,
  aStaffFile,
  aStoreOnEmulator,
  aTask,
  newId,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import { tenantKeys } from '../table/keys.ts';
import type { LoadedStaff } from './staff-file-store.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const today = date('2026-11-20');

const aTrust = () => {
  const trustId = newId.trust();
  const stores = on.stores.forTenant(trustId);
  const stored = async (file: StaffFile): Promise<LoadedStaff> => {
    expect(await stores.staffFiles.commit({ before: null, after: file, audit: [], today })).toEqual({
      ok: true,
      fileVersion: 1,
    });
    return (await stores.staffFiles.load(file.staff.id))!;
  };
  return { trustId, stores, stored };
};

describe("a member of staff's file", () => {
  test('comes back as it was written', async () => {
    const { stores, stored } = aTrust();
    const file = aStaffFile({ deadlines: [aDeadline()], notices: [aNotice()], tasks: [aTask()] });
    expect(await stored(file)).toEqual({ fileVersion: 1, file });
    expect(await stores.staffFiles.read(file.staff.id)).toEqual({ fileVersion: 1, file });
    expect(await stores.staffFiles.staff(file.staff.id)).toEqual(file.staff);
    expect(await stores.staffFiles.list()).toEqual([file.staff]);
  });

  test('of nobody is not there', async () => {
    const { stores } = aTrust();
    expect(await stores.staffFiles.load(newId.staff())).toBeNull();
    expect(await stores.staffFiles.staff(newId.staff())).toBeNull();
  });

  test('a right taken away is gone at the next request, and costs a read unit to ask', async () => {
    const { stores, stored } = aTrust();
    const loaded = await stored(aStaffFile());
    const after = { ...loaded.file, staff: { ...loaded.file.staff, grants: [] } };
    await stores.staffFiles.commit({ before: loaded, after, audit: [], today });
    on.units.reset();
    expect((await stores.staffFiles.staff(after.staff.id))?.grants).toEqual([]);
    expect(on.units.spent().read).toBeLessThanOrEqual(1);
  });

  test('changed by two at once is changed by one', async () => {
    const { stores, stored } = aTrust();
    const loaded = await stored(aStaffFile());
    const change = (jobTitle: string) =>
      stores.staffFiles.commit({
        before: loaded,
        after: { ...loaded.file, staff: { ...loaded.file.staff, jobTitle } },
        audit: [],
        today,
      });
    const results = await Promise.all(['Head', 'Deputy', 'Teacher'].map(change));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test('can be deleted', async () => {
    const { stores, stored } = aTrust();
    const loaded = await stored(aStaffFile({ tasks: [aTask()] }));
    expect((await stores.staffFiles.commit({ before: loaded, after: null, audit: [], today })).ok).toBe(true);
    expect(await stores.staffFiles.load(loaded.file.staff.id)).toBeNull();
    expect(await stores.staffFiles.list()).toEqual([]);
  });

  test('without the person it belongs to is an error', async () => {
    const { trustId, stores, stored } = aTrust();
    const { file } = await stored(aStaffFile());
    const Key = tenantKeys(trustId).staff(file.staff.id);
    await on.client.send(new DeleteCommand({ TableName: on.tableName, Key }) as never);
    await expect(stores.staffFiles.load(file.staff.id)).rejects.toThrow(StoredRowInvalid);
  });
});

describe("a member of staff's tasks and deadlines", () => {
  test('are on the list of the school she holds a grant for', async () => {
    const { stores, stored } = aTrust();
    const schoolId = newId.school();
    const staff = aSenco({ grants: [{ role: 'senco', scope: { kind: 'school', schoolId } }] });
    const file = aStaffFile({ staff, tasks: [aTask()], deadlines: [aDeadline()] });
    await stored(file);
    const subject = { kind: 'staff', staffId: staff.id };
    expect((await stores.lists.tasks({ schoolId })).rows).toEqual([{ subject, row: file.tasks[0] }]);
    expect((await stores.lists.deadlines({ schoolId })).rows).toEqual([{ subject, row: file.deadlines[0] }]);
  });

  test("are on the trust's own list where she holds grants for the trust alone", async () => {
    const { stores, stored } = aTrust();
    const staff = aSenco({ grants: [{ role: 'trust-send-lead', scope: { kind: 'trust' } }] });
    await stored(aStaffFile({ staff, tasks: [aTask()] }));
    expect((await stores.lists.tasks({ schoolId: null })).rows).toHaveLength(1);
  });
});
