import type { School } from '@waymark/domain';
import type { ChangeDeps } from '@waymark/store';

/** The demo's schools by their URN: GIAS knows no reply address, the numbers are kept for fiction, the town is invented. */
const reach: ReadonlyMap<number, Pick<School, 'replyTo' | 'phone' | 'address'>> = new Map([
  [
    139102,
    {
      replyTo: 'office@st-brannocs.example.org',
      phone: '0117 496 0301',
      address: ['1 Lighthouse Way', 'Harbour Town', 'HT1 0AB'],
    },
  ],
  [
    144871,
    {
      replyTo: 'office@hollin.example.org',
      phone: '0117 496 0302',
      address: ['Hollin Bank', 'Harbour Town', 'HT2 0AC'],
    },
  ],
  [
    148300,
    {
      replyTo: 'office@larkhill.example.org',
      phone: '0117 496 0303',
      address: ['22 Larkhill Rise', 'Harbour Town', 'HT3 0AD'],
    },
  ],
  [
    145222,
    {
      replyTo: 'office@ridgeway.example.org',
      phone: '0117 496 0304',
      address: ['Ridgeway House', '5 Upper Ridgeway', 'Harbour Town', 'HT4 0AE'],
    },
  ],
  [
    137640,
    {
      replyTo: 'office@kingsmead.example.org',
      phone: '0117 496 0305',
      address: ['Kingsmead Lane', 'Harbour Town', 'HT5 0AF'],
    },
  ],
]);

/** Gives every school of the demo that has none addresses for replies and letters and a telephone number. */
export const letFamiliesReply = async ({
  stores,
  now,
  newId,
}: Pick<ChangeDeps, 'stores' | 'now' | 'newId'>): Promise<void> => {
  for (const { row, version } of await stores.schools.list()) {
    const given = reach.get(row.urn);
    if (given === undefined || row.replyTo !== null || row.phone !== null) continue;
    const changes = [
      { field: 'school.replyTo', before: row.replyTo, after: given.replyTo },
      { field: 'school.phone', before: row.phone, after: given.phone },
      { field: 'school.address', before: null, after: given.address?.join(', ') ?? null },
    ];
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
