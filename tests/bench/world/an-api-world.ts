import { type ApiDeps, apiEvents, createApi } from '@waymark/api';
import { taskMessageSchema } from '@waymark/contracts';
import { type Client, createClient } from '@waymark/contracts/client';
import { date, epochSecondsSchema, type School, type Staff } from '@waymark/domain';
import { createIds, createLogger, newToken } from '@waymark/runtime';
import type { TenantStores } from '@waymark/store';
import { handleTask } from '@waymark/tasks';
import {
  aFakeBlobStore,
  aFakeQueue,
  aSchool,
  aSenco,
  aSetClock,
  aStaffFile,
  aStoreOnEmulator,
  type FakeBlobs,
  newId,
  type UnitCounter,
} from '@waymark/test-kit';
import { type CommandLog, logCommands } from './log-commands.ts';

export const today = date('2026-11-23');

/** The API as staff meet it, in this process, over an emulator of its own: one school and its SENCO, nobody on roll. */
export interface ApiWorld {
  readonly call: Client;
  /** The API's own entry, for timing without the client's part. */
  readonly request: (path: string) => Promise<Response>;
  readonly tenant: TenantStores;
  readonly school: School;
  readonly blobs: FakeBlobs;
  readonly units: UnitCounter;
  readonly commands: CommandLog;
  /** Does the long work that waits on the queue, to its end. */
  readonly work: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const token = 'the-senco';
const shards = 8;

const sencoOf = (school: School): Staff =>
  aSenco({
    grants: [
      { role: 'senco', scope: { kind: 'school', schoolId: school.id } },
      { role: 'trust-admin', scope: { kind: 'trust' } },
    ],
  });

export const anApiWorld = async (): Promise<ApiWorld> => {
  const on = await aStoreOnEmulator({ shards });
  const commands = logCommands(on.client);
  const trustId = newId.trust();
  const tenant = on.stores.forTenant(trustId);
  const school = aSchool();
  const staff = sencoOf(school);
  await tenant.trust.put({ row: { id: trustId, name: 'Harbour Trust' }, expect: null, audit: [] });
  await tenant.schools.put({ row: school, expect: null, audit: [] });
  await tenant.staffFiles.commit({ before: null, after: aStaffFile({ staff }), today, audit: [] });
  await on.stores.members.create(token, { trustId, staffId: staff.id, notBefore: null });
  const clock = aSetClock(today, '09:30');
  const queue = aFakeQueue();
  const blobs = aFakeBlobStore();
  const ids = createIds({ clock });
  const issuedAt = epochSecondsSchema.parse(Math.floor(Date.parse(clock.real()) / 1000));
  const deps: ApiDeps = {
    ...{ stores: on.stores, clock, ids, newToken, queue, blobs },
    identity: {
      identify: async ({ bearer }) =>
        bearer === null ? null : { issuer: 'bench', sub: bearer, issuedAt, verifiedEmail: null },
    },
    log: createLogger(apiEvents, { clock, write: () => {} }),
    ...{ cursorSecret: 'a secret for the bench', originSecret: null, issuer: 'bench', demo: false },
  };
  const app = createApi(deps);
  const work = async (): Promise<void> => {
    const waiting = queue.drain('tasks');
    for (const { body } of waiting) {
      await handleTask({ stores: on.stores, blobs, queue, clock, ids }, taskMessageSchema.parse(body), () => true);
    }
    if (waiting.length > 0) await work();
  };
  return {
    call: createClient({ baseUrl: '', token: () => token, fetch: async (url, init) => app.request(String(url), init) }),
    request: async (path) => app.request(path, { headers: { authorization: `Bearer ${token}` } }),
    ...{ tenant, school, blobs, units: on.units, commands, work, stop: on.stop },
  };
};
