import { contactSchema, roleNames } from '@waymark/domain';
import { expect, it } from 'vitest';
import { choicesOf, headRole } from './choices.ts';

const contact = (n: number, part: object) =>
  contactSchema.parse({
    ...{ id: `01K${String(n).padStart(23, '0')}`, name: `Person ${n}`, service: 'CAMHS', role: '', phone: null },
    ...{ email: 'a@example.org', emailState: 'ok', ...part },
  });
const colleague = (id: string, part: object) => ({
  ...{ id, name: `Colleague ${id}`, jobTitle: null, active: true, roles: [] },
  ...part,
});

it('names a professional who cannot be reached, and lets nobody choose her', () => {
  const { contacts } = choicesOf(
    [],
    [contact(10, {}), contact(11, { email: null }), contact(12, { emailState: 'bounced' })],
  );
  expect(contacts.map(({ disabled }) => disabled)).toEqual([false, true, true]);
  expect(contacts[1]?.label).toContain('no working e-mail address');
});

it('offers the head for her duty, and colleagues who have left for nothing', () => {
  const { heads, staff, nameOf } = choicesOf(
    [
      colleague('1', { roles: [headRole] }),
      colleague('2', { jobTitle: 'Class teacher' }),
      colleague('3', { active: false }),
    ],
    [],
  );
  expect(heads.map(({ value }) => value)).toEqual(['1']);
  expect(staff).toEqual([{ value: '2', label: 'Colleague 2, Class teacher' }]);
  expect(nameOf('3')).toBe('Colleague 3');
});

it('calls the head what the staff list calls her', () => expect(headRole).toBe(roleNames.head));
