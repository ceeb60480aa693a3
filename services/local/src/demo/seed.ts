import { existsSync, readFileSync } from 'node:fs';
import { type CalendarDate, type Instant, importIdSchema, type SchoolId } from '@waymark/domain';
import { changeStaffFile, createStaffFile, readSchoolFacts, type Stores } from '@waymark/store';
import * as z from 'zod';
import { writeAtomicallySync } from '../disk/write-atomically.ts';
import { awaitCommit, type BringInDeps, bringIn } from './bring-in.ts';
import { demoFiles, demoTrustId, firstPerson, trustName, waitingSchool } from './demo-trust.ts';
import { letFamiliesReply } from './let-families-reply.ts';
import { sayWhatWasPublished } from './say-what-was-published.ts';

const progressSchema = z.strictObject({
  done: z.array(z.string()),
  underWay: z.strictObject({ file: z.string(), importId: importIdSchema }).nullable(),
});
type Progress = z.infer<typeof progressSchema>;

export interface SeedDeps extends BringInDeps {
  readonly stores: Stores;
  /** Where it notes how far it has come, so that a start after a kill goes on from there. */
  readonly file: string;
  readonly clock: { readonly now: () => Instant; readonly today: () => CalendarDate };
  readonly newId: () => string;
  readonly tell: (done: number, total: number) => void;
}

const readProgress = (file: string): Progress =>
  existsSync(file) ? progressSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { done: [], underWay: null };

const changing = ({ stores, clock, newId }: SeedDeps) => {
  const tenant = stores.forTenant(demoTrustId);
  return {
    tenant,
    deps: { stores: tenant, facts: readSchoolFacts(tenant), today: clock.today(), now: clock.now(), newId },
  };
};

/** The trust, the school that waits and the person who brings in the rest; nothing where they are there. */
const layFoundations = async (seed: SeedDeps): Promise<void> => {
  const { tenant, deps } = changing(seed);
  if ((await tenant.trust.get()) === null)
    await tenant.trust.put({ row: { id: demoTrustId, name: trustName }, expect: null, audit: [] });
  if ((await tenant.schools.get(waitingSchool.id)) === null)
    await tenant.schools.put({ row: waitingSchool, expect: null, audit: [] });
  const request = { by: 'system', what: 'trust-set-up', why: 'The demo trust', requestId: deps.newId() } as const;
  if ((await tenant.staffFiles.load(firstPerson.staff.id)) === null) await createStaffFile(deps, request, firstPerson);
  await seed.stores.members.create(firstPerson.staff.id, {
    trustId: demoTrustId,
    staffId: firstPerson.staff.id,
    notBefore: null,
  });
};

/** Lets everyone of the staff list sign in, and gives SENCOs and trust leads a digest. */
const letStaffIn = async (seed: SeedDeps): Promise<void> => {
  const { tenant, deps } = changing(seed);
  for (const staff of await tenant.staffFiles.list()) {
    await seed.stores.members.create(staff.id, { trustId: demoTrustId, staffId: staff.id, notBefore: null });
    if (staff.digestAt !== null || !staff.grants.some(({ role }) => role === 'senco')) continue;
    const request = {
      by: 'system',
      what: 'digest-chosen',
      why: 'The demo trust',
      requestId: deps.newId(),
      staffId: staff.id,
      expect: null,
    } as const;
    await changeStaffFile(deps, request, (file) => ({
      ok: true,
      file: { ...file, staff: { ...file.staff, digestAt: '07:30' }, digest: { ...file.digest, next: deps.today } },
    }));
  }
};

const schoolByUrn = async (seed: SeedDeps, urn: number): Promise<SchoolId> => {
  const schools = await seed.stores.forTenant(demoTrustId).schools.list();
  const school = schools.find(({ row }) => row.urn === urn);
  if (school === undefined)
    throw new Error(`The demo's school ${urn} was not brought in. Delete the data folder and start again.`);
  return school.row.id;
};

/** Brings the demo trust in through the same imports a person uses, and goes on where an earlier run was stopped. */
export const seedDemo = async (seed: SeedDeps): Promise<void> => {
  let progress = readProgress(seed.file);
  const keep = (next: Progress): void => {
    progress = next;
    writeAtomicallySync(seed.file, JSON.stringify(next));
    seed.tell(next.done.length, demoFiles.length);
  };
  if (progress.done.length === demoFiles.length) return;
  await layFoundations(seed);
  keep(progress);
  for (const demo of demoFiles.filter(({ file }) => !progress.done.includes(file))) {
    if (progress.underWay?.file !== demo.file) {
      const importId = await bringIn(seed, demo, await schoolByUrn(seed, demo.urn));
      keep({ ...progress, underWay: { file: demo.file, importId } });
    }
    if (progress.underWay !== null) await awaitCommit(seed, progress.underWay.importId);
    if (demo.kind === 'schools') {
      await letFamiliesReply(changing(seed).deps);
      await sayWhatWasPublished(changing(seed).deps);
    }
    if (demo.kind === 'staff') await letStaffIn(seed);
    keep({ done: [...progress.done, demo.file], underWay: null });
  }
};
