import type { Clock, NewToken } from '@waymark/runtime';
import { changeStaffFile, type Stores } from '@waymark/store';
import type { Call, Handler } from '../../pipeline/call.ts';
import { type CommandDeps, changeDepsOf } from '../../pipeline/pupil-command.ts';

export interface FeedDeps extends CommandDeps {
  readonly stores: Pick<Stores, 'feeds'>;
  readonly clock: Pick<Clock, 'real'>;
  readonly newToken: NewToken;
}

const ownerOf = ({ caller }: Call<'getFeed' | 'makeFeed' | 'endFeed'>) => ({
  trustId: caller.trustId,
  staffId: caller.staff.id,
});

/** Notes in her own history that her calendar was given an address, or that it ended. The address itself stands nowhere. */
const note = async (deps: FeedDeps, call: Call<'makeFeed'> | Call<'endFeed'>, what: string): Promise<void> => {
  const { caller, requestId } = call;
  const staffId = caller.staff.id;
  const request = { by: staffId, what, why: null, requestId, staffId, expect: null };
  await changeStaffFile(changeDepsOf(deps, call), request, (file) => ({ ok: true, file }));
};

/** Whether the caller's calendar has an address, since when, and when a calendar last read it. */
export const getFeed =
  ({ stores }: FeedDeps): Handler<'getFeed'> =>
  async (call) => ({ ok: true, data: { feed: await stores.feeds.of(ownerOf(call)) } });

/** Gives the caller's calendar a new address, told this once. The one before ends. */
export const makeFeed =
  (deps: FeedDeps): Handler<'makeFeed'> =>
  async (call) => {
    const { stores, clock, newToken } = deps;
    const owner = ownerOf(call);
    const [token, real] = [newToken(), clock.real()];
    if (!(await stores.feeds.make(owner, { token, real }))) return { ok: false, reason: 'changed-meanwhile' };
    await note(deps, call, 'feed-made');
    return { ok: true, data: { path: `/f/feeds/${token}.ics`, feed: { madeAt: real, fetchedAt: null } } };
  };

/** Ends the address of the caller's calendar; asked again it says the same. */
export const endFeed =
  (deps: FeedDeps): Handler<'endFeed'> =>
  async (call) => {
    if (await deps.stores.feeds.end(ownerOf(call))) await note(deps, call, 'feed-ended');
    return { ok: true, data: { feed: null } };
  };
