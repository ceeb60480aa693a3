import type { PupilView } from '@waymark/contracts';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf, textOf, type Values } from '../../../forms/values.ts';
import { needNames } from '../../../words/needs.ts';
import { yearCodes, yearName } from '../../../words/years.ts';

const none = 'none';
const orNone = (value: string | null | undefined) => value ?? none;
const unlessNone = (value: string | undefined): string | null => (value === undefined || value === none ? null : value);

const places = ['Main need', 'Second need', 'Third need', 'Fourth need'] as const;
const needOptions = [
  { value: none, label: 'None recorded' },
  ...Object.entries(needNames).map(([value, label]) => ({ value, label: `${label} (${value})` })),
];

const needFields: readonly FieldSpec[] = places.map((label, at) => ({
  kind: 'select',
  name: `needs.${at}`,
  label,
  options: needOptions,
  required: '',
  ...(at === 0 ? { heading: 'Needs' } : { when: (values: Values) => values[`needs.${at - 1}`] !== none }),
}));

export const nameFields: readonly FieldSpec[] = [
  {
    kind: 'text',
    name: 'legalForename',
    label: 'Legal forename',
    required: 'Enter the legal forename',
  },
  {
    kind: 'text',
    name: 'legalSurname',
    label: 'Legal surname',
    required: 'Enter the legal surname',
  },
  { kind: 'text', name: 'preferredForename', label: 'Called by this forename', hint: 'Only where it is another name' },
  { kind: 'text', name: 'preferredSurname', label: 'Called by this surname' },
];

export const schoolFields: readonly FieldSpec[] = [
  { kind: 'date', name: 'dateOfBirth', label: 'Date of birth' },
  {
    kind: 'select',
    name: 'ncYear',
    label: 'Year',
    required: '',
    options: [{ value: none, label: yearName(null) }, ...yearCodes.map((value) => ({ value, label: yearName(value) }))],
  },
  { kind: 'text', name: 'regGroup', label: 'Class', width: 's' },
  { kind: 'text', name: 'upn', label: 'UPN', width: 'm', hint: 'A letter, then 12 digits or letters' },
  { kind: 'date', name: 'enrolledOn', label: 'On roll since' },
];

export const factFields: readonly FieldSpec[] = [
  ...nameFields,
  ...schoolFields,
  { kind: 'date', name: 'leftOn', label: 'Left the school on' },
  ...needFields,
  { kind: 'area', name: 'needsNote', label: 'Needs in your own words', limit: 500, rows: 2 },
  {
    kind: 'area',
    name: 'sencoNote',
    label: 'Your note',
    hint: 'May be shared with the family if they ask.',
    limit: 4000,
  },
  {
    kind: 'radio',
    name: 'lookedAfter',
    heading: 'What decides who is told',
    label: 'Looked after by a local authority?',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'unknown', label: 'Not known' },
    ],
  },
  { kind: 'text', name: 'homeLa', label: 'Home local authority' },
  { kind: 'text', type: 'email', name: 'email', label: 'The young person’s own e-mail address' },
];

export const factValues = ({ pupil }: PupilView): Values => ({
  legalForename: pupil.legalForename,
  legalSurname: pupil.legalSurname,
  preferredForename: pupil.preferredForename ?? '',
  preferredSurname: pupil.preferredSurname ?? '',
  dateOfBirth: dateValue(pupil.dateOfBirth),
  ncYear: orNone(pupil.ncYear),
  regGroup: pupil.regGroup ?? '',
  upn: pupil.upn ?? '',
  enrolledOn: dateValue(pupil.enrolledOn),
  leftOn: dateValue(pupil.leftOn),
  ...Object.fromEntries(places.map((_, at) => [`needs.${at}`, orNone(pupil.needs[at])])),
  needsNote: pupil.needsNote ?? '',
  sencoNote: pupil.sencoNote ?? '',
  lookedAfter: pupil.lookedAfter,
  homeLa: pupil.homeLa ?? '',
  email: pupil.email ?? '',
});

const answers = ['yes', 'no', 'unknown'] as const;
const yesNoUnknown = (value: string | undefined) => answers.find((one) => one === value) ?? 'unknown';

/** What is known of a child, from answers; a form for a new child asks fewer of them. */
export const factsFrom = (values: Values) => ({
  legalForename: (values.legalForename ?? '').trim(),
  legalSurname: (values.legalSurname ?? '').trim(),
  preferredForename: textOf(values.preferredForename),
  preferredSurname: textOf(values.preferredSurname),
  dateOfBirth: isoOf(values.dateOfBirth),
  ncYear: unlessNone(values.ncYear),
  regGroup: textOf(values.regGroup),
  upn: textOf(values.upn),
  enrolledOn: isoOf(values.enrolledOn),
  leftOn: isoOf(values.leftOn),
  needs: places.flatMap((_, at) => unlessNone(values[`needs.${at}`]) ?? []),
  needsNote: textOf(values.needsNote),
  sencoNote: textOf(values.sencoNote),
  lookedAfter: yesNoUnknown(values.lookedAfter),
  homeLa: textOf(values.homeLa),
  email: textOf(values.email),
});
