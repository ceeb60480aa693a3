import { schoolIdSchema } from '@waymark/domain';
import { expect, it } from 'vitest';
import { mayImportKind } from './trust-lists.ts';

const school = { kind: 'school', schoolId: schoolIdSchema.parse('01JD0000000000000000000101') } as const;
const senco = [{ role: 'senco', scope: school }] as const;
const administrator = [{ role: 'trust-admin', scope: { kind: 'trust' } }] as const;

it.each(['staff', 'schools', 'term-dates', 'professionals'])('leaves %s to a trust administrator', (kind) => {
  expect(mayImportKind([...senco], kind)).toBe(false);
  expect(mayImportKind([...administrator], kind)).toBe(true);
});

it('leaves the sheets of a school, and one that was not read yet, to whoever may import', () => {
  expect(mayImportKind([...senco], 'register')).toBe(true);
  expect(mayImportKind([...senco], null)).toBe(true);
});
