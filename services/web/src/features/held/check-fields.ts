import type { FieldSpec } from '../../forms/field-spec.ts';
import { dateValue, isoOf, listOf, type Values } from '../../forms/values.ts';

const orderSeen = ({ order }: Values) => order === 'allows' || order === 'forbids';

const orderQuestion = (doubt: string): readonly FieldSpec[] => [
  {
    kind: 'radio',
    name: 'order',
    label: 'What did you find out about a court order?',
    required: 'Say what you found out about a court order',
    options: [
      ...(doubt === 'ORDER_CHECK' ? [] : [{ value: 'none', label: 'There is none' }]),
      { value: 'allows', label: 'I have seen it: they may be told' },
      { value: 'forbids', label: 'I have seen it: they may not' },
      ...(doubt === 'ORDER_UNKNOWN' ? [{ value: 'alleged', label: 'Somebody says there is one' }] : []),
    ],
  },
  {
    kind: 'checks',
    name: 'forbids',
    label: 'What does it forbid?',
    required: 'Choose what the order forbids',
    when: ({ order }) => order === 'forbids',
    options: [
      { value: 'information', label: 'Information' },
      { value: 'contact', label: 'Contact' },
    ],
  },
  {
    kind: 'date',
    name: 'until',
    label: 'In force until',
    hint: 'Leave empty where it has no end',
    when: doubt === 'ORDER_CHECK' ? ({ order }) => order === 'forbids' : orderSeen,
  },
];

const may = (label: string): FieldSpec => ({
  kind: 'radio',
  name: 'may',
  label,
  required: 'Say whether they may be told',
  options: [
    { value: 'yes', label: 'Yes, they may be told' },
    { value: 'no', label: 'No, do not contact them' },
  ],
});

/** What is asked for each doubt: a clearance lifts all of them, so all are asked at once. */
const questions: Readonly<Record<string, readonly FieldSpec[]>> = {
  ORDER_ALLEGED: orderQuestion('ORDER_ALLEGED'),
  ORDER_CHECK: orderQuestion('ORDER_CHECK'),
  ORDER_UNKNOWN: orderQuestion('ORDER_UNKNOWN'),
  ASK_SAFEGUARDING_LEAD: [may('What does the safeguarding lead say?')],
  LOOKED_AFTER: [may('What does the child’s social worker say?')],
  CARE_WITHOUT_PR: [may('May they be told, though they have no parental responsibility?')],
  PR_UNKNOWN: [
    {
      kind: 'radio',
      name: 'pr',
      label: 'Do they have parental responsibility?',
      required: 'Say whether they have parental responsibility',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
  ],
};

const checkedBy: readonly FieldSpec[] = [
  {
    kind: 'text',
    name: 'by',
    heading: 'The check',
    label: 'Who checked?',
    required: 'Enter the name of whoever checked',
  },
  { kind: 'date', name: 'on', label: 'On which day?', required: 'Enter the day of the check' },
  {
    kind: 'area',
    name: 'how',
    label: 'How?',
    hint: 'Saw the birth certificate; asked the social worker by telephone.',
    required: 'Say how it was checked',
    limit: 500,
    rows: 2,
  },
];

/** The questions for these doubts, each once, then who checked, when and how. */
export const checkFields = (doubts: readonly string[]): readonly FieldSpec[] => {
  const asked = doubts.flatMap((doubt) => questions[doubt] ?? []);
  const once = asked.filter((field, at) => asked.findIndex(({ name }) => name === field.name) === at);
  return [...once, ...checkedBy];
};

export const checkValues = (by: string, today: string): Values => ({
  ...{ order: '', forbids: '', until: '', may: '', pr: '', how: '' },
  by,
  on: dateValue(today),
});

const forbidden = ['information', 'contact'] as const;

/** An order that was seen before and may stand as it is makes no new fact. */
const orderFound = (values: Values, doubts: readonly string[]) => {
  const on = isoOf(values.on) ?? '';
  if (values.order === 'allows' && doubts.includes('ORDER_CHECK')) return {};
  switch (values.order) {
    case 'none':
    case 'alleged':
      return { order: { state: values.order } } as const;
    case 'allows':
    case 'forbids': {
      const given = values.order === 'forbids' ? listOf(values.forbids) : [];
      const forbids = forbidden.filter((what) => given.includes(what));
      return { order: { state: 'seen', forbids, seenOn: on, until: isoOf(values.until) } } as const;
    }
    default:
      return {};
  }
};

/** What the check found out, as facts of the adult; a yes to one who may be told is no fact, but the clearance itself. */
export const foundFrom = (values: Values, doubts: readonly string[]) => {
  const contact =
    values.may === 'no' ? 'no' : values.may === 'yes' && doubts.includes('ASK_SAFEGUARDING_LEAD') ? 'yes' : null;
  return {
    ...orderFound(values, doubts),
    ...(contact === null ? {} : ({ contactAllowed: contact } as const)),
    ...(values.pr === 'yes' || values.pr === 'no' ? ({ pr: values.pr } as const) : {}),
  };
};
