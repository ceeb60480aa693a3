import { stillStands } from '@waymark/domain';
import type { Clock, QueuePort } from '@waymark/runtime';
import { changePupilFile, type LinkStore } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, changeDepsOf, changeRefusal } from '../../pipeline/pupil-command.ts';

interface RenewDeps extends CommandDeps {
  readonly stores: { readonly links: Pick<LinkStore, 'revokeAll'> };
  readonly queue: QueuePort;
  readonly clock: Pick<Clock, 'real'>;
}

/**
 * Ends every link of one person to a meeting, signed-in browsers included, and mails her a new one. Ended first: should
 * the mail not be asked for, she has no link, and pressing again brings one.
 */
export const renewLink = (deps: RenewDeps): Handler<'renewLink'> =>
  onPupil(async (call, { loaded }) => {
    const { caller, params, body, today, requestId } = call;
    const meeting = loaded.file.meetings.find(({ id }) => id === params.meetingId);
    if (meeting === undefined) return { ok: false, reason: 'not-found' };
    const { who } = body;
    const about = { meetingId: meeting.id, occurrence: meeting.occurrence, who };
    if (!stillStands(about, loaded.file, today).open) {
      const message = 'may have no link to this meeting: it is not planned any more, or she may not be told of it';
      return { ok: false, reason: 'refused', faults: [{ path: 'who', message }] };
    }
    const { trustId } = caller;
    const ended = await deps.stores.links.revokeAll({ trustId, meetingId: meeting.id, who }, deps.clock.real());
    const ref = { trustId, pupilId: loaded.file.pupil.id, meetingId: meeting.id, who };
    await deps.queue.send('links', [{ body: { kind: 'again', refs: [ref] }, groupId: trustId }]);
    const told = await changePupilFile(
      changeDepsOf(deps, call),
      { pupilId: ref.pupilId, expect: null, by: caller.staff.id, what: 'link-renewed', why: null, requestId },
      (file) => ({ ok: true, file }),
    );
    return told.ok ? { ok: true, data: { ended } } : changeRefusal(told, params);
  });
