import { type Import, instant } from '@waymark/domain';
import type { AuditEntry } from '@waymark/store';
import { newId } from './ids.ts';

/** An import of a file that was uploaded and not read yet. */
export const anImport = (over: Partial<Import> = {}): Import => ({
  id: newId.import(),
  schoolId: newId.school(),
  kind: 'pupils',
  source: 'file',
  fileName: 'students.csv',
  state: 'uploaded',
  startedBy: newId.staff(),
  startedAt: instant('2026-11-20T09:00:00.000Z'),
  counts: null,
  progress: null,
  finishedAt: null,
  version: 1,
  ...over,
});

/** An entry about the trust itself, written by the machine in November 2026. */
export const anAuditEntry = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  subject: 'TRUST',
  what: 'contact-added',
  who: 'system',
  why: null,
  changes: [{ field: 'phone', before: null, after: '01234 567890' }],
  at: instant('2026-11-20T09:00:00.000Z'),
  requestId: 'request-1',
  ...over,
});
