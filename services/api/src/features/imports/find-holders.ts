import type { PupilId } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { OkRow, RowMatch } from './match-rows.ts';

const atOnce = 32;

const upnIn = ({ record }: OkRow): string | null => ('upn' in record ? record.upn : null);

/**
 * Rows that seem new, but whose UPN the trust knows: a child who has left the roll is she herself, and a commit would
 * find the UPN taken. A child of another school is found too; deciding then refuses the row.
 */
export const findHolders = (
  rows: readonly OkRow[],
  matches: readonly RowMatch[],
  holderOfUpn: (upn: string) => Promise<PupilId | null>,
): Promise<RowMatch[]> =>
  inParallel(atOnce, matches, async (match, at): Promise<RowMatch> => {
    const row = rows[at];
    const upn = match.is !== 'new' || row === undefined ? null : upnIn(row);
    const pupilId = upn === null ? null : await holderOfUpn(upn);
    return pupilId === null ? match : { is: 'child', pupilId };
  });
