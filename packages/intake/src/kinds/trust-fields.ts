import { childFields, notes } from './child-fields.ts';
import type { FieldSpec } from './field.ts';

const { fullName, forename, surname } = childFields;
const list = (text: string): readonly string[] => text.split(' ');

const role = {
  id: 'role',
  label: 'Role',
  type: 'text',
  names: list('role jobtitle post position job'),
  hint: /role|jobtitle|position/,
  tells: 2,
} as const satisfies FieldSpec;
const email = {
  id: 'email',
  label: 'E-mail',
  type: 'email',
  names: list('email emailaddress workemail schoolemail'),
  hint: /email/,
} as const satisfies FieldSpec;

export const staff = [
  {
    ...fullName,
    label: 'Name',
    names: list('name fullname staffname staffmember member teacher'),
    hint: /^staff|name$/,
  },
  forename,
  surname,
  { id: 'title', label: 'Title', type: 'text', names: ['title'] },
  email,
  {
    id: 'schoolUrn',
    label: 'School (URN)',
    type: 'id',
    names: list('schoolurn urn school site schoolcode'),
    hint: /urn/,
    tells: 2,
  },
  { ...role, type: 'words', list: 'role' },
  {
    id: 'becameSencoOn',
    label: 'Became SENCO',
    type: 'past-date',
    names: list('becamesenco sencosince sencofrom appointedsenco sencoappointed appointed'),
    hint: /senco/,
    tells: 4,
  },
  {
    id: 'qualifiedTeacher',
    label: 'Qualified teacher',
    type: 'words',
    list: 'yes-no',
    names: list('qualifiedteacher qts qualified'),
    hint: /qualifiedteacher|qts/,
    tells: 4,
  },
  {
    id: 'qualification',
    label: 'SENCO qualification',
    type: 'words',
    list: 'qualification',
    names: list('qualification sencoqualification nasenco award nasencoaward'),
    hint: /qualification|nasenco/,
    tells: 3,
  },
  {
    id: 'courseStartedOn',
    label: 'Course started',
    type: 'past-date',
    names: list('coursestarted coursestart startedcourse qualificationstarted'),
    hint: /course.*start|start.*course/,
    tells: 3,
  },
  {
    id: 'courseCompletedOn',
    label: 'Course completed',
    type: 'past-date',
    names: list('coursecompleted completed qualificationcompleted awarded dateawarded'),
    hint: /complet|award/,
    tells: 3,
  },
  notes,
] as const satisfies readonly FieldSpec[];

const laName = {
  id: 'laName',
  label: 'Local authority',
  type: 'words',
  list: 'local-authority',
  names: list('la laname localauthority lea authority'),
  hint: /^la|authority/,
  tells: 1.5,
} as const satisfies FieldSpec;

export const schools = [
  { id: 'urn', label: 'URN', type: 'id', names: list('urn schoolurn uniquereferencenumber'), hint: /urn/, tells: 2 },
  {
    id: 'name',
    label: 'School',
    type: 'text',
    names: list('establishmentname schoolname name school establishment'),
    hint: /school.*name|establishment/,
    tells: 2,
  },
  {
    id: 'laestab',
    label: 'DfE number (LAESTAB)',
    type: 'id',
    names: list('laestab dfenumber dfeno dfe establishmentnumber estab laestabnumber'),
    hint: /laestab|dfe/,
    tells: 4,
  },
  laName,
  {
    id: 'phase',
    label: 'Phase',
    type: 'text',
    names: list('phase phaseofeducationname phaseofeducation schooltype'),
    hint: /phase/,
    tells: 3,
  },
  {
    id: 'trustName',
    label: 'Trust',
    type: 'text',
    names: list('trust trustsname trustname mat'),
    hint: /trust/,
    tells: 2,
  },
  {
    id: 'sencoRequired',
    label: 'Must have a SENCO',
    type: 'words',
    list: 'yes-no',
    names: list('sencorequired senco needssenco'),
    hint: /sencoreq/,
    tells: 2,
  },
] as const satisfies readonly FieldSpec[];

export const termDates = [
  laName,
  { id: 'schoolName', label: 'School', type: 'text', names: list('school schoolname') },
  {
    id: 'from',
    label: 'First day',
    type: 'date',
    names: list('from start startdate begins firstday starts termstarts opens'),
    hint: /start|begin|from|open/,
    tells: 3,
  },
  {
    id: 'to',
    label: 'Last day',
    type: 'date',
    names: list('to end enddate ends lastday finish finishes termends closes'),
    hint: /end|finish|close/,
    tells: 3,
  },
  {
    id: 'what',
    label: 'Term, INSET day or holiday',
    type: 'words',
    list: 'term-part',
    names: list('what term name description event type period'),
    hint: /term|event|descr/,
    tells: 1.5,
  },
] as const satisfies readonly FieldSpec[];

export const professionals = [
  {
    id: 'fullName',
    label: 'Name',
    type: 'text',
    names: list('name fullname professional contact contactname'),
    hint: /name/,
  },
  {
    id: 'service',
    label: 'Service',
    type: 'text',
    names: list('service organisation organization team agency employer company provider'),
    hint: /service|organi|agency|team/,
    tells: 4,
  },
  role,
  email,
  {
    id: 'phone',
    label: 'Telephone',
    type: 'phone',
    names: list('phone telephone tel mobile contactnumber phonenumber'),
    hint: /phone|mobile|^tel/,
    tells: 1.5,
  },
] as const satisfies readonly FieldSpec[];
