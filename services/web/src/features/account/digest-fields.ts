import type { FieldSpec } from '../../forms/field-spec.ts';
import type { Values } from '../../forms/values.ts';

const times = ['07:00', '07:30', '08:00'] as const;
const isOffered = (time: string): boolean => times.some((offered) => offered === time);

/** None, one of three times, or any other. */
export const digestFields: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'digestAt',
    label: 'When it leaves',
    required: 'Choose when it leaves',
    options: [
      { value: 'none', label: 'None, no daily e-mail' },
      ...times.map((time) => ({ value: time, label: time })),
      { value: 'other', label: 'Another time' },
    ],
  },
  {
    kind: 'time',
    name: 'time',
    label: 'Time',
    hint: 'Between 07:00 and 18:00',
    required: 'Enter the time',
    when: ({ digestAt }) => digestAt === 'other',
  },
];

export const digestValues = (digestAt: string | null): Values => {
  if (digestAt === null) return { digestAt: 'none', time: '' };
  return isOffered(digestAt) ? { digestAt, time: '' } : { digestAt: 'other', time: digestAt };
};

/** The time as answered; null: none is wanted. */
export const digestFrom = ({ digestAt = 'none', time = '' }: Values): string | null => {
  if (digestAt === 'none') return null;
  return digestAt === 'other' ? time : digestAt;
};
