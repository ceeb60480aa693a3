import type { PupilId } from '@waymark/domain';
import type { OkRow, RowMatch } from './match-rows.ts';

/** Which of these UPNs are a child's of the trust, and whose. */
export type HoldersOfUpns = (upns: readonly string[]) => Promise<ReadonlyMap<string, PupilId>>;

const upnIn = (row: OkRow | undefined): string | null =>
  row !== undefined && 'upn' in row.record ? row.record.upn : null;

/**
 * Rows that seem new, but whose UPN the trust knows: a child who has left the roll is she herself, and a commit would
 * find the UPN taken. A child of another school is found too; deciding then refuses the row.
 */
export const findHolders = async (
  rows: readonly OkRow[],
  matches: readonly RowMatch[],
  holdersOfUpns: HoldersOfUpns,
): Promise<RowMatch[]> => {
  const upns = matches.map((match, at) => (match.is === 'new' ? upnIn(rows[at]) : null));
  const holders = await holdersOfUpns(upns.filter((upn) => upn !== null));
  return matches.map((match, at) => {
    const pupilId = holders.get(upns[at] ?? '');
    return pupilId === undefined ? match : { is: 'child', pupilId };
  });
};
