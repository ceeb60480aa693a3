import type { School } from '@waymark/domain';
import type { ChangeDeps } from '@waymark/store';

/** The demo's schools by their URN: GIAS knows no reply address, and the numbers are kept for fiction. */
const reach: ReadonlyMap<number, Pick<School, 'replyTo' | 'phone'>> = new Map([
  [139102, { replyTo: 'office@st-brannocs.example.org', phone: '0117 496 0301' }],
  [144871, { replyTo: 'office@hollin.example.org', phone: '0117 496 0302' }],
  [148300, { replyTo: 'office@larkhill.example.org', phone: '0117 496 0303' }],
  [145222, { replyTo: 'office@ridgeway.example.org', phone: '0117 496 0304' }],
  [137640, { replyTo: 'office@kingsmead.example.org', phone: '0117 496 0305' }],
]);

/** Gives every school of the demo that has none an address for replies and a telephone number. */
export const letFamiliesReply = async ({
  stores,
  now,
  newId,
}: Pick<ChangeDeps, 'stores' | 'now' | 'newId'>): Promise<void> => {
  for (const { row, version } of await stores.schools.list()) {
    const given = reach.get(row.urn);
    if (given === undefined || row.replyTo !== null || row.phone !== null) continue;
    const changes = (['replyTo', 'phone'] as const).map((field) => ({
      field: `school.${field}`,
      before: row[field],
      after: given[field],
    }));
    await stores.schools.put({
      row: { ...row, ...given },
      expect: version,
      audit: [
        {
          ...{ subject: `S#${row.id}`, what: 'school-changed', who: 'system', why: 'The demo trust' },
          ...{ changes, at: now, requestId: newId() },
        },
      ],
    });
  }
};
