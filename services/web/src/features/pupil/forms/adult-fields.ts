import type { AdultView } from '@waymark/contracts';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf, isYes, listOf, listValue, textOf, type Values, yesValue } from '../../../forms/values.ts';

const orderSeen = (values: Values) => values['order.state'] === 'seen';

const who: readonly FieldSpec[] = [
  { kind: 'text', name: 'title', label: 'Title', width: 's' },
  { kind: 'text', name: 'forename', label: 'Forename' },
  { kind: 'text', name: 'surname', label: 'Surname' },
  {
    kind: 'text',
    name: 'relationship',
    label: 'What they are to the child',
    hint: 'Mother, grandfather, social-worker',
    required: 'Say what they are to the child',
  },
];

const flags: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'pr',
    heading: 'What decides whether they are told',
    label: 'Parental responsibility',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'unknown', label: 'Not known', hint: 'Messages are held until somebody finds out' },
    ],
  },
  { kind: 'check', name: 'hasCare', label: 'The child lives with them' },
  {
    kind: 'radio',
    name: 'order.state',
    label: 'Court order about this adult',
    options: [
      { value: 'none', label: 'There is none' },
      { value: 'unknown', label: 'Not known' },
      { value: 'alleged', label: 'Somebody says there is one', hint: 'Messages are held until it has been seen' },
      { value: 'seen', label: 'Seen by the school' },
    ],
  },
  {
    kind: 'checks',
    name: 'order.forbids',
    label: 'What it forbids',
    when: orderSeen,
    options: [
      { value: 'information', label: 'Information' },
      { value: 'contact', label: 'Contact' },
    ],
  },
  {
    kind: 'date',
    name: 'order.seenOn',
    label: 'Seen on',
    when: orderSeen,
    required: 'Enter the day the order was seen',
  },
  {
    kind: 'date',
    name: 'order.until',
    label: 'In force until',
    hint: 'Leave empty where it has no end',
    when: orderSeen,
  },
  {
    kind: 'radio',
    name: 'contactAllowed',
    label: 'May the school contact them?',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'ask', label: 'Ask the safeguarding lead first' },
    ],
  },
];

const hold: FieldSpec = {
  kind: 'check',
  name: 'safeguardingHold',
  label: 'Safeguarding hold',
  hint: 'Nothing is sent. Only the safeguarding lead sees this, or why.',
};

const reach: readonly FieldSpec[] = [
  { kind: 'text', type: 'email', name: 'email', heading: 'How to reach them', label: 'E-mail address' },
  { kind: 'text', type: 'tel', name: 'phone', label: 'Telephone', width: 'm' },
  {
    kind: 'radio',
    name: 'prefers',
    label: 'Messages go by',
    options: [
      { value: 'email', label: 'E-mail' },
      { value: 'paper', label: 'Letter' },
    ],
  },
  {
    kind: 'area',
    name: 'address',
    label: 'Postal address',
    hint: 'As on an envelope, a line each. Needed for letters.',
    rows: 4,
  },
  {
    kind: 'check',
    name: 'addressConfidential',
    label: 'The postal address is confidential',
    hint: 'It is never printed; letters are handed over',
  },
  { kind: 'text', name: 'language', label: 'Language' },
  { kind: 'check', name: 'interpreter', label: 'Needs an interpreter' },
];

/** What is asked of an adult; the hold only of whom may set one. */
export const adultFields = (maySafeguard: boolean): readonly FieldSpec[] => [
  ...who,
  ...flags,
  ...(maySafeguard ? [hold] : []),
  ...reach,
];

type Shown = Pick<
  AdultView,
  | 'title'
  | 'forename'
  | 'surname'
  | 'relationship'
  | 'pr'
  | 'hasCare'
  | 'order'
  | 'contactAllowed'
  | 'safeguardingHold'
  | 'addressConfidential'
  | 'email'
  | 'phone'
  | 'address'
  | 'prefers'
  | 'language'
  | 'interpreter'
>;

export const adultValues = (adult: Shown): Values => {
  const { order } = adult;
  return {
    title: adult.title ?? '',
    forename: adult.forename,
    surname: adult.surname,
    relationship: adult.relationship,
    pr: adult.pr,
    hasCare: yesValue(adult.hasCare),
    'order.state': order.state,
    'order.forbids': order.state === 'seen' ? listValue(order.forbids) : '',
    'order.seenOn': order.state === 'seen' ? dateValue(order.seenOn) : '',
    'order.until': order.state === 'seen' ? dateValue(order.until) : '',
    contactAllowed: adult.contactAllowed,
    safeguardingHold: yesValue(adult.safeguardingHold ?? false),
    addressConfidential: yesValue(adult.addressConfidential),
    email: adult.email ?? '',
    phone: adult.phone ?? '',
    address: adult.address.join('\n'),
    prefers: adult.prefers,
    language: adult.language ?? '',
    interpreter: yesValue(adult.interpreter),
  };
};

/** An adult of whom nothing is known yet: what is not asked is not guessed. */
export const newAdultValues: Values = adultValues({
  title: null,
  forename: '',
  surname: '',
  relationship: '',
  pr: 'unknown',
  hasCare: false,
  order: { state: 'unknown' },
  contactAllowed: 'yes',
  safeguardingHold: false,
  addressConfidential: false,
  email: null,
  phone: null,
  address: [],
  prefers: 'email',
  language: null,
  interpreter: false,
});

const forbidden = ['information', 'contact'] as const;

const orderFrom = (values: Values) => {
  const state = values['order.state'];
  if (state === 'none' || state === 'alleged') return { state } as const;
  if (state !== 'seen') return { state: 'unknown' } as const;
  const given = listOf(values['order.forbids']);
  return {
    state,
    forbids: forbidden.filter((what) => given.includes(what)),
    seenOn: isoOf(values['order.seenOn']) ?? '',
    until: isoOf(values['order.until']),
  } as const;
};

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined, otherwise: Value): Value =>
  values.find((one) => one === value) ?? otherwise;

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An adult's facts, from answers. The hold is left out: only whoever may set it sends it. */
export const adultFrom = (values: Values) => {
  const order = orderFrom(values);
  return {
    title: textOf(values.title),
    forename: (values.forename ?? '').trim(),
    surname: (values.surname ?? '').trim(),
    relationship: (values.relationship ?? '').trim(),
    pr: oneOf(['yes', 'no', 'unknown'], values.pr, 'unknown'),
    hasCare: isYes(values.hasCare),
    order: order.state === 'seen' ? { ...order, forbids: [...order.forbids] } : order,
    contactAllowed: oneOf(['yes', 'no', 'ask'], values.contactAllowed, 'ask'),
    addressConfidential: isYes(values.addressConfidential),
    email: textOf(values.email),
    phone: textOf(values.phone),
    address: linesOf(values.address),
    prefers: oneOf(['email', 'paper'], values.prefers, 'paper'),
    language: textOf(values.language),
    interpreter: isYes(values.interpreter),
  };
};

/** The flags of which a change makes an earlier check worthless. */
export const erasesCheck: readonly string[] = [
  'pr',
  'order.state',
  'order.forbids',
  'order.seenOn',
  'order.until',
  'contactAllowed',
  'hasCare',
];
