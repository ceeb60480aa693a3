import type { AuditEntry } from '@waymark/store';
import type { Call } from '../../pipeline/call.ts';

/** That words were saved, approved or withdrawn: by whom, and which version stood before and after. */
export const wordsAudit = (
  { params, caller, now, requestId }: Call<'putWords' | 'approveWords' | 'withdrawWords'>,
  { what, before, after }: { what: string; before: number | null; after: number },
): AuditEntry => ({
  ...{ subject: 'TRUST', what, who: caller.staff.id, why: null },
  changes: [{ field: `words.${params.template}.${params.language}`, before, after }],
  ...{ at: now, requestId },
});
