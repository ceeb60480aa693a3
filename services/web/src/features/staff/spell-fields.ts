import type { StaffView } from '@waymark/contracts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { dateValue, isoOf, isYes, type Values, yesValue } from '../../forms/values.ts';

/** Those there are, and room for one more. */
const rows = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, at) => at);

const heading = (at: number, count: number) => (at < count ? `Time ${at + 1}` : 'One more time');

export const spellFields = ({ spells }: StaffView): readonly FieldSpec[] =>
  rows(spells.length).flatMap((at): readonly FieldSpec[] => [
    { kind: 'date', name: `spells.${at}.from`, label: 'First day', heading: heading(at, spells.length) },
    { kind: 'date', name: `spells.${at}.to`, label: 'Last day', hint: 'Leave empty while it lasts' },
    {
      kind: 'text',
      name: `spells.${at}.urn`,
      label: 'School’s URN',
      width: 's',
      when: (values) => (values[`spells.${at}.from`] ?? '') !== '',
      required: 'Enter the school’s URN, six digits',
    },
    { kind: 'check', name: `spells.${at}.relevantSchool`, label: 'A mainstream school or maintained nursery' },
  ]);

export const spellValues = ({ spells }: StaffView): Values =>
  Object.fromEntries(
    rows(spells.length).flatMap((at) => {
      const spell = spells[at];
      return [
        [`spells.${at}.from`, dateValue(spell?.from)],
        [`spells.${at}.to`, dateValue(spell?.to)],
        [`spells.${at}.urn`, spell === undefined ? '' : String(spell.urn)],
        [`spells.${at}.relevantSchool`, yesValue(spell?.relevantSchool ?? true)],
      ];
    }),
  );

/** The spells as answered: one without a first day is none. */
export const spellsFrom = (values: Values) =>
  rows(Object.keys(values).length).flatMap((at) => {
    const from = isoOf(values[`spells.${at}.from`]);
    if (from === null) return [];
    return [
      {
        urn: Number(values[`spells.${at}.urn`]),
        relevantSchool: isYes(values[`spells.${at}.relevantSchool`]),
        from,
        to: isoOf(values[`spells.${at}.to`]),
      },
    ];
  });
