import type { PupilView } from '@waymark/contracts';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf, isYes, listOf, listValue, textOf, type Values } from '../../../forms/values.ts';

export type Assessment = PupilView['assessments'][number];

const decided = ({ 'decision.to': to }: Values) => to === 'assess' || to === 'refuse';
const given = (name: string) => (values: Values) => (values[name] ?? '') !== '';

const theRequest: readonly FieldSpec[] = [
  {
    kind: 'date',
    name: 'requestReceivedOn',
    label: 'The council received the request on',
    hint: 'The 20 weeks run from this day.',
    required: 'Enter the day on which the council received it',
  },
  {
    kind: 'select',
    name: 'requestedBy',
    label: 'Who asked?',
    options: [
      { value: 'school', label: 'The school' },
      { value: 'parent', label: 'A parent' },
      { value: 'young-person', label: 'The young person' },
      { value: 'other', label: 'Somebody else' },
    ],
  },
  { kind: 'text', name: 'laName', label: 'Which council?' },
];

const theDecision: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'decision.to',
    heading: 'The decision',
    label: 'Has the council decided whether to assess?',
    options: [
      { value: 'none', label: 'Not yet' },
      { value: 'assess', label: 'It will assess' },
      { value: 'refuse', label: 'It will not assess' },
    ],
  },
  { kind: 'date', name: 'decision.on', label: 'Decided on', when: decided, required: 'Enter the day of the decision' },
];

const theSchool: readonly FieldSpec[] = [
  { kind: 'date', name: 'adviceRequestedOn', heading: 'The school’s part', label: 'Advice asked for on' },
  { kind: 'date', name: 'adviceSentOn', label: 'Advice sent on' },
  { kind: 'date', name: 'schoolConsultedOn', label: 'School consulted about a placement on' },
  { kind: 'date', name: 'consultationAnsweredOn', label: 'Consultation answered on' },
];

const thePlan: readonly FieldSpec[] = [
  { kind: 'date', name: 'draftServedOn', heading: 'Draft and plan', label: 'Draft served on' },
  { kind: 'date', name: 'commentsSentOn', label: 'Family’s comments sent on', when: given('draftServedOn') },
  { kind: 'date', name: 'noPlanDecidedOn', label: 'Council decided against a plan on' },
  { kind: 'date', name: 'planIssuedOn', label: 'Plan issued on' },
];

const startEhcp: FieldSpec = {
  kind: 'check',
  name: 'startEhcp',
  label: 'Start the EHCP with this plan',
  hint: 'The register moves to EHCP, its clock starts with the plan, and SEN support’s own dates end.',
  when: given('planIssuedOn'),
};

const theRest: readonly FieldSpec[] = [
  {
    kind: 'checks',
    name: 'exceptions',
    heading: 'Exceptions',
    label: 'Has the council given a reason for being late?',
    hint: 'It may excuse lateness. It adds no days.',
    options: [
      { value: 'school-closed', label: 'Advice was asked for around a closure of four weeks or more' },
      { value: 'personal-circumstances', label: 'Exceptional personal circumstances' },
      { value: 'absent', label: 'Child or parent away for four weeks or more' },
      { value: 'missed-appointment', label: 'An appointment was missed' },
    ],
  },
  { kind: 'date', name: 'closure.firstClosedDay', label: 'School closed from' },
  {
    kind: 'date',
    name: 'closure.reopensOn',
    label: 'School open again on',
    when: given('closure.firstClosedDay'),
    required: 'Enter the day on which it opens again',
  },
  {
    kind: 'date',
    name: 'closed.on',
    heading: 'Ended without a decision',
    label: 'Withdrawn or closed on',
  },
  {
    kind: 'text',
    name: 'closed.because',
    label: 'Why?',
    width: 'full',
    when: given('closed.on'),
    required: 'Say why it was closed',
  },
];

/** The questions of a needs assessment; a plan can start an EHCP only where there is none. */
export const assessmentFields = ({ ehcp }: PupilView): readonly FieldSpec[] => [
  ...theRequest,
  ...theDecision,
  ...theSchool,
  ...thePlan,
  ...(ehcp?.planFirstMadeOn == null ? [startEhcp] : []),
  ...theRest,
];

const dates = [
  'adviceRequestedOn',
  'adviceSentOn',
  'schoolConsultedOn',
  'consultationAnsweredOn',
  'draftServedOn',
  'commentsSentOn',
  'noPlanDecidedOn',
  'planIssuedOn',
] as const;

export const assessmentValues = (assessment: Assessment | undefined, { school, ehcp }: PupilView): Values => ({
  requestReceivedOn: dateValue(assessment?.requestReceivedOn),
  requestedBy: assessment?.requestedBy ?? 'school',
  laName: assessment === undefined ? (ehcp?.placingLa ?? school.laName) : (assessment.laName ?? ''),
  'decision.to': assessment?.decision?.to ?? 'none',
  'decision.on': dateValue(assessment?.decision?.on),
  ...Object.fromEntries(dates.map((name) => [name, dateValue(assessment?.[name])])),
  startEhcp: '',
  exceptions: listValue(assessment?.exceptions ?? []),
  'closure.firstClosedDay': dateValue(assessment?.closure?.firstClosedDay),
  'closure.reopensOn': dateValue(assessment?.closure?.reopensOn),
  'closed.on': dateValue(assessment?.closed?.on),
  'closed.because': assessment?.closed?.because ?? '',
});

const requesters = ['parent', 'school', 'young-person', 'other'] as const;
const exceptions = ['school-closed', 'personal-circumstances', 'absent', 'missed-appointment'] as const;
const decisions = ['assess', 'refuse'] as const;

const decisionFrom = (values: Values) => {
  const to = decisions.find((one) => one === values['decision.to']);
  return to === undefined ? null : { on: isoOf(values['decision.on']) ?? '', to };
};

const closureFrom = (values: Values) => {
  const firstClosedDay = isoOf(values['closure.firstClosedDay']);
  return firstClosedDay === null ? null : { firstClosedDay, reopensOn: isoOf(values['closure.reopensOn']) ?? '' };
};

const closedFrom = (values: Values) => {
  const on = isoOf(values['closed.on']);
  return on === null ? null : { on, because: (values['closed.because'] ?? '').trim() };
};

export const assessmentFrom = (values: Values) => ({
  requestReceivedOn: isoOf(values.requestReceivedOn) ?? '',
  requestedBy: requesters.find((one) => one === values.requestedBy) ?? 'other',
  laName: textOf(values.laName),
  decision: decisionFrom(values),
  adviceRequestedOn: isoOf(values.adviceRequestedOn),
  adviceSentOn: isoOf(values.adviceSentOn),
  schoolConsultedOn: isoOf(values.schoolConsultedOn),
  consultationAnsweredOn: isoOf(values.consultationAnsweredOn),
  draftServedOn: isoOf(values.draftServedOn),
  commentsSentOn: isoOf(values.commentsSentOn),
  noPlanDecidedOn: isoOf(values.noPlanDecidedOn),
  planIssuedOn: isoOf(values.planIssuedOn),
  closure: closureFrom(values),
  exceptions: exceptions.filter((one) => listOf(values.exceptions).includes(one)),
  closed: closedFrom(values),
  startEhcp: isYes(values.startEhcp) && isoOf(values.planIssuedOn) !== null,
});
