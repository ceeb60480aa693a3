import type { RouteId } from '@waymark/contracts';
import type { CommandContext, FileDecision, PupilFile } from '@waymark/domain';
import type { Ids } from '@waymark/runtime';
import {
  type ChangeDeps,
  type ChangeRefusal,
  changePupilFile,
  type Loaded,
  readSchoolFacts,
  type TenantStores,
} from '@waymark/store';
import type { Answer, Call, DataOf, PupilRecord, Refusal } from './call.ts';

export interface CommandDeps {
  readonly ids: Ids;
}

/** What distinguishes one command on a child's file from another. */
export interface PupilCommand<Id extends RouteId> {
  /** What is done, as the audit's code. */
  readonly what: string;
  readonly why: string | null;
  /** What is answered, once the file is at this version. */
  readonly data: (fileVersion: number) => DataOf<Id>;
  readonly decide: (file: PupilFile, context: CommandContext) => FileDecision;
}

/** The tenant's stores, which give the file that this request has read already instead of reading it once more. */
const withLoaded = (stores: TenantStores, loaded: Loaded): TenantStores => ({
  ...stores,
  files: {
    ...stores.files,
    load: async (id) => (id === loaded.file.pupil.id ? loaded : stores.files.load(id)),
  },
});

export const contextOf = ({ caller, today, now, may }: Call<RouteId>): CommandContext => ({
  today,
  now,
  by: { id: caller.staff.id, name: caller.staff.name },
  maySafeguard: may('safeguarding:read'),
});

export const changeDepsOf = (
  { ids }: CommandDeps,
  { stores, today, now }: Pick<Call<RouteId>, 'stores' | 'today' | 'now'>,
): ChangeDeps => ({ stores, facts: readSchoolFacts(stores), today, now, newId: ids.request });

/** How a change that was not made is told. A fault at the name of an id in the path says that nothing is there. */
export const changeRefusal = (refusal: ChangeRefusal, params: object): Refusal => {
  switch (refusal.reason) {
    case 'refused':
      return refusal.faults.some(({ path }) => path in params)
        ? { ok: false, reason: 'not-found' }
        : { ok: false, reason: 'refused', faults: refusal.faults };
    case 'not-found':
    case 'changed-meanwhile':
    case 'upn-taken':
      return { ok: false, reason: refusal.reason };
    case 'done-before':
      return {
        ok: false,
        reason: 'not-now',
        detail: 'The same request was just carried out. Send it again to see how.',
      };
    case 'too-large':
      return {
        ok: false,
        reason: 'not-now',
        detail: 'This would change too much of the file at once. Make the change in smaller steps.',
      };
  }
};

/**
 * Carries out one command on a child's file: decided on the file as it was read, and written with everything that
 * follows from it and the answer to a repeat, in one transaction.
 */
export const pupilCommand = async <Id extends RouteId>(
  deps: CommandDeps,
  call: Call<Id>,
  { loaded }: PupilRecord,
  { what, why, data, decide }: PupilCommand<Id>,
): Promise<Answer<Id>> => {
  const { caller, params, requestId, expect, keep } = call;
  const stores = withLoaded(call.stores, loaded);
  const nextVersion = loaded.fileVersion + 1;
  const changed = await changePupilFile(
    changeDepsOf(deps, { ...call, stores }),
    {
      pupilId: loaded.file.pupil.id,
      expect,
      by: caller.staff.id,
      what,
      why,
      requestId,
      alongside: () => keep({ data: data(nextVersion), version: nextVersion }),
    },
    (file) => decide(file, contextOf(call)),
  );
  if (!changed.ok) return changeRefusal(changed, params);
  return { ok: true, data: data(changed.fileVersion), version: changed.fileVersion };
};
