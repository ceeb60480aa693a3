import type { CouncilView } from '@waymark/contracts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { textOf, type Values } from '../../forms/values.ts';

export const councilFields: readonly FieldSpec[] = [
  {
    kind: 'text',
    name: 'meetingBufferWeeks',
    label: 'Weeks between the latest meeting and the end of the year',
    hint: 'The law needs 4: the council decides within 4 weeks of the meeting. Some councils ask for more, up to 26.',
    width: 's',
    required: 'Enter the weeks; the law needs 4',
  },
  {
    kind: 'text',
    name: 'formUrl',
    label: 'Where its review form is',
    hint: 'A full address such as https://www.council.gov.uk/review',
    width: 'full',
  },
  {
    kind: 'radio',
    name: 'counted',
    label: 'How long it gives a school to answer a consultation',
    options: [
      {
        value: 'none',
        label: 'It has not said',
        hint: 'The Code of Practice says 15 days, weekends and holidays included',
      },
      { value: 'calendar', label: 'So many days, weekends and holidays included' },
      { value: 'working', label: 'So many working days' },
    ],
  },
  {
    kind: 'text',
    name: 'consultation.days',
    label: 'How many days',
    width: 's',
    when: ({ counted }) => counted !== 'none',
    required: 'Enter how many days it gives',
    hint: 'Both days are shown with the deadline where they differ: the Code’s stays the one that counts.',
  },
  {
    kind: 'area',
    name: 'contactNote',
    label: 'How to reach its SEND team',
    hint: 'For staff. No child’s name.',
    limit: 500,
    rows: 3,
  },
];

export const councilValues = ({ settings }: Pick<CouncilView, 'settings'>): Values => ({
  meetingBufferWeeks: String(settings.meetingBufferWeeks),
  formUrl: settings.formUrl ?? '',
  counted: settings.consultation?.counted ?? 'none',
  'consultation.days': settings.consultation === null ? '15' : String(settings.consultation.days),
  contactNote: settings.contactNote ?? '',
});

const consultationOf = (values: Values) => {
  const counted = (['calendar', 'working'] as const).find((one) => one === values.counted);
  return counted === undefined ? null : { days: Number(values['consultation.days']), counted };
};

/** The answers as the API takes them; what is no number is refused there, beside its field. */
export const councilOf = (values: Values) => ({
  meetingBufferWeeks: Number(values.meetingBufferWeeks),
  formUrl: textOf(values.formUrl),
  consultation: consultationOf(values),
  contactNote: textOf(values.contactNote),
});
