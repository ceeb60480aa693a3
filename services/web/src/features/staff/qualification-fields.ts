import type { StaffView } from '@waymark/contracts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { dateValue, isoOf, type Values } from '../../forms/values.ts';

const rows = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, at) => at);
const kinds = ['NPQ', 'NASENCO'] as const;

export const qualificationFields = ({ qualifications }: StaffView): readonly FieldSpec[] =>
  rows(qualifications.length).flatMap((at): readonly FieldSpec[] => {
    const given = (values: Values) => values[`qualifications.${at}.kind`] !== 'none';
    return [
      {
        kind: 'radio',
        name: `qualifications.${at}.kind`,
        label: 'Qualification',
        heading: at < qualifications.length ? `Course ${at + 1}` : 'One more course',
        options: [
          { value: 'NPQ', label: 'NPQ for SENCOs' },
          { value: 'NASENCO', label: 'NASENCO' },
          { value: 'none', label: 'None' },
        ],
      },
      { kind: 'date', name: `qualifications.${at}.startedOn`, label: 'Begun on', when: given },
      { kind: 'date', name: `qualifications.${at}.completedOn`, label: 'Completed on', when: given },
    ];
  });

export const qualificationValues = ({ qualifications }: StaffView): Values =>
  Object.fromEntries(
    rows(qualifications.length).flatMap((at) => [
      [`qualifications.${at}.kind`, qualifications[at]?.kind ?? 'none'],
      [`qualifications.${at}.startedOn`, dateValue(qualifications[at]?.startedOn)],
      [`qualifications.${at}.completedOn`, dateValue(qualifications[at]?.completedOn)],
    ]),
  );

/** The courses as answered: one of no kind is none. */
export const qualificationsFrom = (values: Values) =>
  rows(Object.keys(values).length).flatMap((at) => {
    const kind = kinds.find((one) => one === values[`qualifications.${at}.kind`]);
    if (kind === undefined) return [];
    return [
      {
        kind,
        startedOn: isoOf(values[`qualifications.${at}.startedOn`]),
        completedOn: isoOf(values[`qualifications.${at}.completedOn`]),
      },
    ];
  });
