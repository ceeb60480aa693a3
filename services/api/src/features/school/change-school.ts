import type { School } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { contactFaults } from './contact-faults.ts';

const givenOr = (given: string | null | undefined, before: string | null): string | null =>
  given === undefined ? before : given || null;

const changesBetween = (before: School, after: School) =>
  (['replyTo', 'phone'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field: `school.${field}`, before: before[field], after: after[field] }));

/** Changes how families reach a school by its messages. What leaves from now on says so; nothing is worked out anew. */
export const changeSchool: Handler<'changeSchool'> = onSchool(async (call, { school }) => {
  const { stores, body, expect, now, caller, requestId } = call;
  const { row: before, version } = school;
  if (expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
  const after: School = {
    ...before,
    replyTo: givenOr(body.replyTo, before.replyTo),
    phone: givenOr(body.phone, before.phone),
  };
  const faults = contactFaults(after);
  if (faults.length > 0) return { ok: false, reason: 'refused', faults };
  const changes = changesBetween(before, after);
  if (changes.length === 0) return { ok: true, data: { version, school: before }, version };
  const put = await stores.schools.put({
    row: after,
    expect: version,
    audit: [
      {
        ...{ subject: `S#${before.id}`, what: 'school-changed', who: caller.staff.id, why: null },
        ...{ changes, at: now, requestId },
      },
    ],
  });
  if (!put.ok) return { ok: false, reason: put.reason };
  return { ok: true, data: { version: put.version, school: after }, version: put.version };
});
