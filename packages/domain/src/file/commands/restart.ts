import type { Ehcp } from '../ehcp.ts';
import type { Happening, HappeningKind } from '../happening.ts';

/** A start that was corrected: what happened since belongs to it as it stands now. */
export interface CorrectedStart {
  readonly kinds: readonly HappeningKind[];
  readonly from: string | null;
  readonly to: string | null;
}

const afterNotice: readonly HappeningKind[] = ['family-answered', 'final-plan-issued', 'plan-not-amended'];

const sameReview = (before: Ehcp, after: Ehcp): boolean =>
  (before.lastReview?.meetingOn ?? null) === (after.lastReview?.meetingOn ?? null) &&
  (before.lastReview?.decidedOn ?? null) === (after.lastReview?.decidedOn ?? null);

/**
 * Which starts of an EHCP's clocks were corrected and not begun anew: a notice of the same review, a transfer to the same
 * council, another day of the same move.
 */
export const correctedStarts = (before: Ehcp, after: Ehcp): readonly CorrectedStart[] => [
  ...(sameReview(before, after) ? [{ kinds: afterNotice, from: before.noticeServedOn, to: after.noticeServedOn }] : []),
  ...(before.placingLa === after.placingLa
    ? [{ kinds: ['la-told-family'] as const, from: before.laTransferredOn, to: after.laTransferredOn }]
    : []),
  { kinds: ['amended-for-move'], from: before.post16MoveOn, to: after.post16MoveOn },
];

/** What happened, each belonging to its start as corrected. */
export const belongingTo = (happened: readonly Happening[], starts: readonly CorrectedStart[]): readonly Happening[] =>
  happened.map((each) => {
    const start = starts.find(({ kinds, from, to }) => kinds.includes(each.what) && each.of === from && to !== null);
    return start?.to ? { ...each, of: start.to } : each;
  });
