import type { HistoryEntry } from '@waymark/contracts';
import type { AuditEntry } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { holdField } from './adult-view.ts';
import { historyPeople } from './history-people.ts';
import { historyWords } from './history-words.ts';

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A change as the caller may see it: what tells of a safeguarding hold is left out for all but the safeguarding lead. */
const seen = ({ field, before, after }: AuditEntry['changes'][number], seesHolds: boolean): boolean =>
  seesHolds ||
  !(field.endsWith(`.${holdField}`) || [before, after].some((value) => asText(value)?.includes(holdField) === true));

/** Who asked for access, and when, is for those who handle such requests. */
const isAccessRequest = ({ field }: { readonly field: string }): boolean => field.startsWith('access-request.');

/** A postal address, which may be or become confidential, is for those who may change it. */
const isAddress = ({ field }: { readonly field: string }): boolean => field.endsWith('.address');

const mentionsHold = (value: unknown): boolean => asText(value)?.includes('SAFEGUARDING_HOLD') === true;

const entryView = (
  entry: AuditEntry,
  who: string,
  { seesHolds, handlesAccess, seesAddresses }: { seesHolds: boolean; handlesAccess: boolean; seesAddresses: boolean },
): HistoryEntry => ({
  at: entry.at,
  who,
  ...historyWords(entry.what, entry.why),
  changes: entry.changes
    .filter((change) => handlesAccess || !isAccessRequest(change))
    .filter((change) => seesAddresses || !isAddress(change))
    .filter((change) => seen(change, seesHolds) && (seesHolds || ![change.before, change.after].some(mentionsHold)))
    .map(({ field, before, after }) => ({ field, before: asText(before), after: asText(after) })),
});

/** Who changed what, when and why, in one month: this one where none is asked for. The latest first. */
export const getPupilHistory: Handler<'getPupilHistory'> = onPupil(async (call, { loaded }) => {
  const { stores, query, now, may } = call;
  const subject = `P#${loaded.file.pupil.id}` as const;
  const month = query.month ?? now.slice(0, 7);
  const entries: AuditEntry[] = [];
  let cursor = null;
  do {
    const page = await stores.audit.page({ subject, month, cursor, limit: 500 });
    entries.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== null);
  const whoOf = await historyPeople(stores, entries);
  const sees = {
    seesHolds: may('safeguarding:read'),
    handlesAccess: may('access-request:handle'),
    seesAddresses: may('adult:change'),
  };
  return {
    ok: true,
    data: { entries: entries.toReversed().map((entry) => entryView(entry, whoOf(entry), sees)) },
  };
});
