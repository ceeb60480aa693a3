import type { School } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { contactFaults } from './contact-faults.ts';

const givenOr = (given: string | null | undefined, before: string | null): string | null =>
  given === undefined ? before : given || null;

const linesOr = (given: readonly string[] | null | undefined, before: School['address']): School['address'] => {
  if (given === undefined) return before;
  const lines = (given ?? []).filter((line) => line !== '');
  return lines.length === 0 ? null : lines;
};

const asNoted = ({ replyTo, phone, address }: School) => ({ replyTo, phone, address: address?.join(', ') ?? null });

const changesBetween = (before: School, after: School) => {
  const [was, is] = [asNoted(before), asNoted(after)];
  return (['replyTo', 'phone', 'address'] as const)
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field: `school.${field}`, before: was[field], after: is[field] }));
};

/** Changes how families reach a school by its messages. What leaves from now on says so; nothing is worked out anew. */
export const changeSchool: Handler<'changeSchool'> = onSchool(async (call, { school }) => {
  const { stores, body, expect, now, caller, requestId } = call;
  const { row: before, version } = school;
  if (expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
  const after: School = {
    ...before,
    replyTo: givenOr(body.replyTo, before.replyTo),
    phone: givenOr(body.phone, before.phone),
    address: linesOr(body.address, before.address),
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
