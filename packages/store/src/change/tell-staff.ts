import { createHash } from 'node:crypto';
import { askedForInstant, instantsOf, type PupilFile, withInstants } from '@waymark/domain';
import type { ChangeDeps, ChangeRequest } from './change-deps.ts';
import { changeStaffFile } from './change-staff-file.ts';

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

/**
 * After a child's file has changed: a message to each member of staff who asked to hear of such a thing at once. It is
 * written after the change and not with it, for it lies in another file: one lost between the two is in her next digest.
 */
export const tellStaff = async (
  deps: ChangeDeps,
  request: ChangeRequest,
  { before, after }: { readonly before: PupilFile; readonly after: PupilFile },
): Promise<void> => {
  const kinds = instantsOf(before, after);
  if (kinds.length === 0) return;
  const { id: pupilId, schoolId } = after.pupil;
  const staff = await deps.stores.staffFiles.list();
  const { requestId } = request;
  for (const asked of askedForInstant(staff, { kinds, schoolId, by: request.by })) {
    const change = { by: 'system', what: 'told-at-once', why: null, requestId, expect: null } as const;
    await changeStaffFile(deps, { ...change, staffId: asked.staff.id }, (file) => {
      const told = withInstants(file, { kinds: asked.kinds, pupilId }, { now: deps.now, hash: sha256 });
      return told === file
        ? { ok: false, faults: [{ path: 'notices', message: 'She has been told of it today' }] }
        : { ok: true, file: told };
    });
  }
};
