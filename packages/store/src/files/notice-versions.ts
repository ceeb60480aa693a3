import { isDeepStrictEqual } from 'node:util';
import { mayBecome, type Notice } from '@waymark/domain';

const sameButVersion = (a: Notice, b: Notice): boolean => isDeepStrictEqual({ ...a, version: 0 }, { ...b, version: 0 });

/**
 * The notices as they may be written: one that changed gets the next version, one that did not keeps its own.
 * Throws where a change of state is not in the table of transitions.
 */
export const withNextVersions = (before: readonly Notice[], after: readonly Notice[]): Notice[] => {
  const was = new Map(before.map((notice) => [notice.id, notice]));
  return after.map((notice) => {
    const old = was.get(notice.id);
    if (old === undefined) return notice;
    if (sameButVersion(old, notice)) return old;
    if (!mayBecome(old.state, notice.state)) {
      throw new Error(
        `Notice ${notice.id} cannot go from ${old.state} to ${notice.state}. See the table of transitions.`,
      );
    }
    return { ...notice, version: old.version + 1 };
  });
};
