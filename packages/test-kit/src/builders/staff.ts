import { type Contact, date, type School, type Staff, type StaffFile } from '@waymark/domain';
import { newId } from './ids.ts';

/** A SENCO of one school. */
export const aSenco = (over: Partial<Staff> = {}): Staff => ({
  id: newId.staff(),
  name: 'Priya Nair',
  email: 'priya.nair@example.org',
  emailState: 'ok',
  jobTitle: 'SENCO',
  qualifiedTeacher: true,
  grants: [{ role: 'senco', scope: { kind: 'school', schoolId: newId.school() } }],
  active: true,
  digestAt: '07:30',
  ...over,
});

/** A SENCO in her second year of the post, with a digest due on a Monday. */
export const aStaffFile = (over: Partial<StaffFile> = {}): StaffFile => ({
  staff: aSenco(),
  digest: { next: date('2026-11-23'), lastMadeOn: null },
  spells: [{ id: '1', urn: 100001, relevantSchool: true, from: date('2025-09-01'), to: null }],
  qualifications: [{ id: '1', kind: 'NPQ', startedOn: date('2025-10-01'), completedOn: null }],
  deadlines: [],
  notices: [],
  tasks: [],
  ...over,
});

export const aSchool = (over: Partial<School> = {}): School => ({
  id: newId.school(),
  urn: 100001,
  name: 'Oakfield Primary School',
  laName: 'Devon',
  laestab: '8782001',
  phase: 'Primary',
  sencoRequired: true,
  replyTo: 'office@example.org',
  phone: null,
  address: null,
  ...over,
});

/** An educational psychologist with an address. */
export const aContact = (over: Partial<Contact> = {}): Contact => ({
  id: newId.contact(),
  name: 'Dr Owen Price',
  service: 'Educational psychology',
  role: 'Educational psychologist',
  email: 'owen.price@example.org',
  emailState: 'ok',
  phone: null,
  ...over,
});
