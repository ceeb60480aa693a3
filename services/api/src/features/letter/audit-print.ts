import type { RouteId } from '@waymark/contracts';
import type { PupilId } from '@waymark/domain';
import type { Call } from '../../pipeline/call.ts';

/** Keeps who printed which letters of which children. It changes nothing else. */
export const auditPrint = async (
  { stores, caller, now, requestId }: Pick<Call<RouteId>, 'stores' | 'caller' | 'now' | 'requestId'>,
  printed: readonly { readonly pupilId: PupilId; readonly id: string; readonly title: string }[],
): Promise<void> =>
  stores.audit.record(
    printed.map(({ pupilId, id, title }) => ({
      subject: `P#${pupilId}` as const,
      what: 'letter-printed',
      who: caller.staff.id,
      why: title,
      changes: [{ field: `letter.${id}.printed`, before: null, after: 'yes' }],
      at: now,
      requestId,
    })),
  );
