import type { ImportRow } from '@waymark/contracts';
import { type ImportRefusals, type TrustRefusal, trustRefusals, type UnitRefusal, unitRefusals } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onImport } from '../../pipeline/on-record.ts';
import type { ImportDeps } from './deps.ts';
import { createImportBlobs } from './import-blobs.ts';
import { issueOfRefusal, issueOfTrust } from './row-issue.ts';

const isOfChild = (reason: string): reason is UnitRefusal => Object.hasOwn(unitRefusals, reason);
const isOfTrust = (reason: string): reason is TrustRefusal => Object.hasOwn(trustRefusals, reason);

const refused = (row: ImportRow, reason: string): ImportRow => {
  const child = isOfChild(reason) ? [issueOfRefusal(reason)] : [];
  const trust = isOfTrust(reason) ? [issueOfTrust(reason, 'refused')] : [];
  return { ...row, outcome: 'refused', issues: [...row.issues, ...child, ...trust] };
};

/** The rows as the commit left them: what it could not write after all is refused, with its reason. */
const afterCommit = (rows: readonly ImportRow[], refusals: ImportRefusals): readonly ImportRow[] => {
  const reasons = new Map(
    refusals.flatMap(({ rowNumbers, reason }) => rowNumbers.map((row) => [row, reason] as const)),
  );
  return rows.map((row) => {
    const reason = reasons.get(row.rowNumber);
    return reason === undefined ? row : refused(row, reason);
  });
};

/** The rows of an import, every one with what becomes of it; by outcome, by the code of an issue, page by page. */
export const getImportRows = ({ blobs }: ImportDeps): Handler<'getImportRows'> =>
  onImport(async ({ caller, query }, { import: row }) => {
    const kept = createImportBlobs(blobs, caller.trustId);
    const [check, refusals] = await Promise.all([kept.check(row.id), kept.refusals(row.id)]);
    const rows = afterCommit(check?.rows ?? [], refusals)
      .filter(({ outcome }) => query.outcome === undefined || outcome === query.outcome)
      .filter(({ issues }) => query.code === undefined || issues.some(({ code }) => code === query.code));
    return { ok: true, data: { rows: rows.slice(query.offset, query.offset + query.limit), total: rows.length } };
  });
