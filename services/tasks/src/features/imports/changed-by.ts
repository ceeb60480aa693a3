import {
  type Import,
  type Instant,
  importIdSchema,
  londonDate,
  type PupilId,
  spoken,
  staffIdSchema,
} from '@waymark/domain';
import type { AuditEntry, TenantStores } from '@waymark/store';

const monthsBetween = (from: Instant, to: Instant): string[] => {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let name = from.slice(0, 7); name <= to.slice(0, 7); ) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
};

const entriesOf = async (stores: TenantStores, pupilId: PupilId, months: readonly string[]): Promise<AuditEntry[]> => {
  const entries: AuditEntry[] = [];
  for (const month of months) {
    let page = await stores.audit.page({ subject: `P#${pupilId}`, month });
    entries.push(...page.rows);
    while (page.cursor !== null) {
      page = await stores.audit.page({ subject: `P#${pupilId}`, month, cursor: page.cursor });
      entries.push(...page.rows);
    }
  }
  return entries;
};

/** Who did it, by name: a colleague, or a later import by its file. */
const nameOf = async (stores: TenantStores, who: AuditEntry['who']): Promise<string> => {
  const staffId = staffIdSchema.safeParse(who);
  const staff = staffId.success ? await stores.staffFiles.staff(staffId.data) : null;
  if (staff !== null) return staff.name;
  const importId = importIdSchema.safeParse(who);
  const later = importId.success ? await stores.imports.load(importId.data) : null;
  return later === null ? 'Waymark itself' : `a later import (${later.fileName})`;
};

interface ChangedBy {
  readonly who: AuditEntry['who'] | null;
  /** "by Harriet Osei on 3 December 2026"; empty where nothing is known. */
  readonly words: string;
}

/** Who last changed a child's file after an import wrote it, from the audit. */
export const changedBy = async (
  stores: TenantStores,
  row: Import,
  { pupilId, now }: { pupilId: PupilId; now: Instant },
): Promise<ChangedBy> => {
  const entries = await entriesOf(stores, pupilId, monthsBetween(row.startedAt, now));
  const ours = entries.findLastIndex(({ who, what }) => who === row.id && what === 'imported');
  const since = entries.slice(ours + 1).filter(({ who }) => who !== 'system' && who !== row.id);
  const last = since.at(-1);
  if (last === undefined) return { who: null, words: '' };
  return { who: last.who, words: ` by ${await nameOf(stores, last.who)} on ${spoken(londonDate(last.at))}` };
};
