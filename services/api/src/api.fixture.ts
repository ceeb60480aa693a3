import {
  date,
  epochSecondsSchema,
  type Grant,
  instant,
  instantAt,
  type PupilFile,
  registerRowOf,
  rollRowOf,
  type School,
  type SchoolCalendar,
  type SchoolId,
  type Staff,
  settle,
  type TrustId,
} from '@waymark/domain';
import { type BlobPort, createIds, createLogger, newToken, type OutgoingMessage } from '@waymark/runtime';
import type { Derived, TenantStores } from '@waymark/store';
import { aSchool, aSenco, aStaffFile, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { type ApiDeps, apiEvents, createApi } from './app.ts';

export const today = date('2026-11-23');
export const now = instantAt(today, '09:30');

/** A school's people by what they are, each with a token that says nothing but who she is. */
export type Who = 'senco' | 'dsl' | 'head' | 'teacher' | 'lead' | 'admin' | 'otherSenco' | 'stranger';

export interface ApiOnEmulator {
  readonly app: ReturnType<typeof createApi>;
  readonly store: StoreOnEmulator;
  readonly trustId: TrustId;
  readonly tenant: TenantStores;
  readonly school: School;
  readonly otherSchool: School;
  readonly people: Readonly<Record<Exclude<Who, 'stranger'>, Staff>>;
  readonly log: string[];
  readonly queued: OutgoingMessage[];
  readonly blobs: Map<string, Uint8Array>;
  /** Commands that the table was asked, since it was last emptied. */
  readonly commands: string[];
  /** Puts a file in place, settled as a command would leave it. */
  readonly put: (file: PupilFile, calendar?: SchoolCalendar) => Promise<number>;
  readonly call: (who: Who | null, method: string, path: string, options?: CallOptions) => Promise<Answered>;
  readonly stop: () => Promise<void>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly ifMatch?: number | string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  // A test reads into answers of every shape.
  // biome-ignore lint/suspicious/noExplicitAny: the contract's own types are tested elsewhere
  readonly json: any;
  readonly etag: string | null;
  readonly headers: Headers;
}

const grant = (role: Grant['role'], schoolId: SchoolId | null): Grant => ({
  role,
  scope: schoolId === null ? { kind: 'trust' } : { kind: 'school', schoolId },
});

const derivedOf = (file: PupilFile): Derived => ({ register: registerRowOf(file, today), roll: rollRowOf(file) });

const memoryBlobs = (blobs: Map<string, Uint8Array>): BlobPort => ({
  put: async (key, bytes) => {
    blobs.set(key, bytes);
  },
  get: async (key) => blobs.get(key) ?? null,
  delete: async (key) => {
    blobs.delete(key);
  },
  presignUpload: async (key) => ({ url: 'http://127.0.0.1/upload', fields: { key } }),
});

const peopleOf = (school: School, otherSchool: School): ApiOnEmulator['people'] => {
  const one = (name: string, ...grants: Grant[]): Staff =>
    aSenco({ name, email: `${name.toLowerCase().replace(' ', '.')}@example.org`, grants });
  return {
    senco: one('Priya Nair', grant('senco', school.id)),
    dsl: one('Dee Lane', grant('dsl', school.id)),
    head: one('Helen Dodd', grant('head', school.id)),
    teacher: one('Tom Reed', {
      role: 'teacher',
      scope: { kind: 'class', schoolId: school.id, regGroups: ['4B'] },
    }),
    lead: one('Lena Ford', grant('trust-send-lead', null)),
    admin: one('Ada Marsh', grant('trust-admin', null)),
    otherSenco: one('Olga Penn', grant('senco', otherSchool.id)),
  };
};

/** The whole API over a table of its own: a trust of two schools with people in every role. */
export const anApi = async (over: Partial<ApiDeps> = {}): Promise<ApiOnEmulator> => {
  const store = await aStoreOnEmulator();
  const commands: string[] = [];
  store.client.middlewareStack.add(
    (next, context) => (args) => {
      commands.push(context.commandName ?? '');
      return next(args);
    },
    { step: 'initialize', name: 'testCommands' },
  );
  const trustId = newId.trust();
  const tenant = store.stores.forTenant(trustId);
  const school = aSchool();
  const otherSchool = aSchool({ urn: 100002, name: 'Hollin Academy' });
  const people = peopleOf(school, otherSchool);
  await tenant.trust.put({ row: { id: trustId, name: 'Harbour Trust' }, expect: null, audit: [] });
  for (const row of [school, otherSchool]) await tenant.schools.put({ row, expect: null, audit: [] });
  for (const [who, staff] of Object.entries(people)) {
    await tenant.staffFiles.commit({ before: null, after: aStaffFile({ staff }), today, audit: [] });
    await store.stores.members.create(who, { trustId, staffId: staff.id, notBefore: null });
  }
  const log: string[] = [];
  const queued: OutgoingMessage[] = [];
  const blobs = new Map<string, Uint8Array>();
  const clock = { now: () => now, real: () => instant(new Date().toISOString()), today: () => today };
  const deps: ApiDeps = {
    stores: store.stores,
    clock,
    ids: createIds({ clock }),
    newToken,
    identity: {
      identify: async ({ bearer }) =>
        bearer === null
          ? null
          : { issuer: 'test', sub: bearer, issuedAt: epochSecondsSchema.parse(1_790_000_000), verifiedEmail: null },
    },
    queue: {
      send: async (_, messages) => {
        queued.push(...messages);
      },
    },
    blobs: memoryBlobs(blobs),
    log: createLogger(apiEvents, { clock, write: (line) => log.push(line) }),
    cursorSecret: 'a secret for tests',
    originSecret: null,
    issuer: 'test',
    demo: false,
    ...over,
  };
  const app = createApi(deps);
  return {
    ...{ app, store, trustId, tenant, school, otherSchool, people, log, queued, blobs, commands },
    put: async (file, calendar) => {
      const context = { today, now, calendar: calendar ?? null, laMeetingBufferWeeks: 4, newId: deps.ids.request };
      const after = settle(file, context);
      const committed = await tenant.files.commit({ before: null, after, derived: derivedOf(after), today, audit: [] });
      if (!committed.ok) throw new Error(committed.reason);
      return committed.fileVersion;
    },
    call: async (who, method, path, { body, ifMatch, key, headers = {} } = {}) => {
      const response = await app.request(path, {
        method,
        headers: {
          ...(who === null ? {} : { authorization: `Bearer ${who}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(ifMatch === undefined ? {} : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const json = response.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : text;
      return { status: response.status, json, etag: response.headers.get('etag'), headers: response.headers };
    },
    stop: store.stop,
  };
};
