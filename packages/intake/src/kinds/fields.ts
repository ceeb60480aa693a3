import { contacts } from './contact-fields.ts';
import type { FieldSpec } from './field.ts';
import { pupils, register } from './pupil-fields.ts';
import { ehcpTracker } from './tracker-fields.ts';
import { professionals, schools, staff, termDates } from './trust-fields.ts';

/** What each kind of table can hold. Data: a new field is one entry and one line where its rows are read. */
const fieldsByKind = {
  pupils,
  contacts,
  register,
  'ehcp-tracker': ehcpTracker,
  staff,
  schools,
  'term-dates': termDates,
  professionals,
} as const satisfies Record<string, readonly FieldSpec[]>;

export type Kind = keyof typeof fieldsByKind;
export type FieldId = (typeof fieldsByKind)[Kind][number]['id'];
export type Field = FieldSpec & { readonly id: FieldId };

/** What each kind is called on screen. */
export const kindNames = {
  pupils: 'Pupils from your MIS',
  contacts: 'Parents, carers and other adults',
  register: 'SEND register',
  'ehcp-tracker': 'EHCP tracker',
  staff: 'Staff',
  schools: 'Schools',
  'term-dates': 'Term dates',
  professionals: 'Outside professionals',
} as const satisfies Record<Kind, string>;

export const kinds: readonly Kind[] = [
  'pupils',
  'contacts',
  'register',
  'ehcp-tracker',
  'staff',
  'schools',
  'term-dates',
  'professionals',
];

/** At least one of these groups must have a column each, or no row can become a record. */
export const requiredFields = {
  pupils: [['fullName'], ['forename', 'surname'], ['preferredForename', 'surname']],
  contacts: [['fullName'], ['forename'], ['surname']],
  register: [['fullName'], ['forename', 'surname'], ['preferredForename', 'surname']],
  'ehcp-tracker': [['fullName'], ['forename', 'surname'], ['upn']],
  staff: [['fullName'], ['forename', 'surname']],
  schools: [['name', 'urn']],
  'term-dates': [['from', 'to']],
  professionals: [['fullName']],
} as const satisfies Record<Kind, readonly (readonly FieldId[])[]>;

/** The fields of a kind, as the mapping step lists them. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return fieldsByKind[kind];
}
