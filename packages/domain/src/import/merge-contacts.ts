import type { YesNoUnknown } from '../file/index.ts';
import type { ContactRecord } from './records.ts';
import { sameRow } from './same-adult.ts';

type Said = YesNoUnknown | null | undefined;

/** The first that says anything, in the order of caution; a cell that is empty in one row says less than the other's. */
const cautious = (order: readonly Said[], a: Said, b: Said): Said => order.find((said) => said === a || said === b);

const withOneVoice = (first: ContactRecord, second: ContactRecord): ContactRecord => ({
  ...second,
  ...Object.fromEntries(
    Object.entries(first).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ),
  rowNumber: first.rowNumber,
  pr: cautious(['no', 'unknown', null, 'yes', undefined], first.pr, second.pr),
  courtOrder: cautious(['yes', 'unknown', null, 'no', undefined], first.courtOrder, second.courtOrder),
  livesWith: cautious(['yes', 'no', 'unknown', null, undefined], first.livesWith, second.livesWith),
});

export interface MergedContact {
  readonly record: ContactRecord;
  /** The later rows that say the same adult again. */
  readonly repeatedIn: readonly number[];
}

/** One record for each adult: where an export has one adult of a child twice, the more cautious word of the two holds. */
export const mergeContacts = (records: readonly ContactRecord[]): readonly MergedContact[] => {
  const merged: MergedContact[] = [];
  for (const record of records) {
    const at = merged.findIndex((known) => sameRow(known.record, record));
    const known = merged[at];
    if (known === undefined) merged.push({ record, repeatedIn: [] });
    else
      merged[at] = {
        record: withOneVoice(known.record, record),
        repeatedIn: [...known.repeatedIn, record.rowNumber],
      };
  }
  return merged;
};
