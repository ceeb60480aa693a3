import type { CallInput } from '@waymark/contracts/client';
import { type DateParts, noDate, readDateParts } from '../../design/date-field/date-parts.ts';
import type { FieldProblem } from '../../design/error-summary/error-summary.tsx';

export type MeetingBody = NonNullable<CallInput<'planMeeting'>['body']>;
export type MeetingKind = MeetingBody['kind'];

/** Those whom regulation 20(2) wants invited besides the family, in the order in which they are asked for. */
export const duties = ['head', 'la-officer', 'health', 'social-care'] as const satisfies readonly NonNullable<
  MeetingBody['askedOtherwise']
>[number]['as'][];
export type Duty = (typeof duties)[number];

/** How one of them is asked: `who` is a colleague's or a professional's id, `otherwise`, or nothing yet. */
export type Asked = { readonly who: string; readonly how: string };
export const otherwise = 'otherwise';

/** A meeting as it is typed. */
export type PlannerForm = {
  readonly kind: MeetingKind;
  readonly on: DateParts;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly asked: Readonly<Record<Duty, Asked>>;
  readonly staffIds: readonly string[];
  /** Professionals who come besides those the law wants. */
  readonly contactIds: readonly string[];
};

const nobody: Asked = { who: '', how: '' };

/** An empty form for a child of this provision; the head of the school is asked unless somebody says otherwise. */
export const emptyForm = (provision: 'N' | 'K' | 'E', headId: string | undefined): PlannerForm => ({
  kind: provision === 'E' ? 'annual-review' : 'sen-support-review',
  on: noDate,
  startsAt: '14:00',
  endsAt: '15:00',
  place: '',
  asked: {
    head: headId === undefined ? nobody : { who: headId, how: '' },
    'la-officer': nobody,
    health: nobody,
    'social-care': nobody,
  },
  staffIds: [],
  contactIds: [],
});

const statutory = ({ kind }: PlannerForm): readonly Duty[] => (kind === 'annual-review' ? duties : []);

/** The meeting as the API takes it; null as long as there is no day or no hours. The preview needs no place. */
export const bodyOf = (form: PlannerForm): MeetingBody | null => {
  const on = readDateParts(form.on);
  if (!on.ok || form.startsAt === '' || form.endsAt === '') return null;
  const wanted = statutory(form).map((duty) => ({ duty, ...form.asked[duty] }));
  const byId = wanted.filter(({ who }) => who !== '' && who !== otherwise);
  const head = byId.filter(({ duty }) => duty === 'head').map(({ who }) => who);
  const invited = byId.filter(({ duty }) => duty !== 'head').map(({ duty, who }) => ({ contactId: who, as: duty }));
  const others = form.contactIds.filter((id) => !invited.some(({ contactId }) => contactId === id));
  return {
    kind: form.kind,
    on: on.date,
    startsAt: form.startsAt,
    endsAt: form.endsAt,
    place: form.place.trim(),
    staffIds: [...new Set([...head, ...form.staffIds])],
    professionals: [...invited, ...others.map((contactId) => ({ contactId, as: null }))],
    askedOtherwise: wanted
      .filter(({ who, how }) => who === otherwise && how.trim() !== '')
      .map(({ duty, how }) => ({ as: duty, how: how.trim() })),
  };
};

const problem = (condition: boolean, field: string, message: string): FieldProblem[] =>
  condition ? [{ field, message }] : [];

/** What is wanting before the meeting can be sent at all; what the law wants is the API's to say. */
export const problemsOf = (form: PlannerForm): FieldProblem[] => {
  const on = readDateParts(form.on);
  const untold = statutory(form).filter(
    (duty) => form.asked[duty].who === otherwise && form.asked[duty].how.trim() === '',
  );
  return [
    ...problem(!on.ok && on.reason === 'empty', 'meeting-on', 'Give the day of the meeting'),
    ...problem(!on.ok && on.reason !== 'empty', 'meeting-on', 'The day must be a real date, for example 27 3 2027'),
    ...problem(form.startsAt === '', 'meeting-startsAt', 'Say when it starts'),
    ...problem(form.endsAt === '', 'meeting-endsAt', 'Say when it ends'),
    ...problem(form.place.trim() === '', 'meeting-place', 'Say where it is'),
    ...untold.map((duty) => ({ field: `duty-${duty}-how`, message: 'Say how they were asked' })),
  ];
};
