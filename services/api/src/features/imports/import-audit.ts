import type { Import } from '@waymark/domain';
import type { AuditEntry } from '@waymark/store';
import type { Caller } from '../../pipeline/call.ts';

type Asked = { readonly caller: Caller; readonly now: AuditEntry['at']; readonly requestId: string };

/** That a colleague began, committed or took back an import, on her school's record. */
export const importAudit = (what: string, row: Pick<Import, 'id' | 'schoolId'>, asked: Asked): AuditEntry => ({
  subject: `S#${row.schoolId}`,
  what,
  who: asked.caller.staff.id,
  why: null,
  changes: [{ field: 'import', before: null, after: row.id }],
  at: asked.now,
  requestId: asked.requestId,
});
