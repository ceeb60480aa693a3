import { expect, it } from 'vitest';
import { faultProblems } from './fault-problems.ts';
import type { MeetingBody } from './planner-form.ts';

const body: MeetingBody = {
  ...{ kind: 'annual-review', on: '2027-05-13', startsAt: '14:00', endsAt: '13:00', place: 'Room 4' },
  staffIds: ['s1'],
  professionals: [
    { contactId: 'c1', as: 'health' },
    { contactId: 'c2', as: null },
  ],
  askedOtherwise: [],
};
const names: Readonly<Record<string, string>> = { s1: 'Sian Probert', c1: 'Joanna Pike', c2: 'CAMHS' };
const problems = (path: string, message: string) => faultProblems([{ path, message }], body, (id) => names[id] ?? '');

it.each([
  ['endsAt', 'is not after the start', 'meeting-endsAt', 'The end is not after the start'],
  ['on', '13 May has passed; choose today', 'meeting-on', '13 May has passed; choose today'],
  ['kind', 'is planned already', 'meeting-kind', 'Annual review is planned already'],
  [
    'professionals.0.contactId',
    'has no working e-mail address',
    'duty-health',
    'Joanna Pike has no working e-mail address',
  ],
  [
    'professionals.1.contactId',
    'has no working e-mail address',
    'meeting-professionals',
    'CAMHS has no working e-mail address',
  ],
  ['staffIds.0', 'is nobody who works here now', 'meeting-staff', 'Sian Probert is nobody who works here now'],
  ['invitees.la-officer', 'Add the council’s SEN officer', 'duty-la-officer', 'Add the council’s SEN officer'],
  ['invitees.parent-or-young-person', 'Nobody may be told', 'preview-told', 'Nobody may be told'],
])('shows a fault at %s where it is mended', (path, message, field, shown) =>
  expect(problems(path, message)).toEqual([{ field, message: shown }]),
);
