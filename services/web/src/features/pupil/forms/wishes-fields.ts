import type { PupilView } from '@waymark/contracts';
import { wishesNow } from '@waymark/domain';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { changedNames, dateValue, type Values } from '../../../forms/values.ts';
import { messageKinds, messageKindWords } from '../../../words/message-kinds.ts';
import { adultName } from '../pupil-names.ts';

const unsaid = 'unsaid';
const nameOf = (adultId: string, kind: string): string => `wish.${adultId}.${kind}`;

const options = [
  { value: 'yes', label: 'Tell them' },
  { value: 'no', label: 'Do not tell them' },
];

/** What is asked: when and how she said it, then of each adult and each kind of message what she wishes. */
export const wishesFields = ({ adults, pupil }: PupilView): readonly FieldSpec[] => {
  const said = new Set(wishesNow(pupil.wishes).map(({ adultId, kind }) => nameOf(adultId, kind)));
  return [
    { kind: 'date', name: 'on', label: 'When did they say so?', required: 'Enter the day on which they said so' },
    {
      kind: 'radio',
      name: 'how',
      label: 'How?',
      required: 'Say how you know of the wish',
      options: [
        { value: 'in-person', label: 'They told somebody in person' },
        { value: 'in-writing', label: 'In writing' },
      ],
    },
    ...adults.flatMap((adult) =>
      messageKinds.map((kind, at): FieldSpec => {
        const name = nameOf(adult.id, kind);
        return {
          kind: 'select',
          name,
          label: messageKindWords[kind],
          required: '',
          options: said.has(name) ? options : [{ value: unsaid, label: 'Has not said' }, ...options],
          ...(at === 0 ? { heading: adultName(adult) } : {}),
        };
      }),
    ),
  ];
};

/** The wishes as they stand; the day is today's, how it was said is always asked. */
export const wishesValues = ({ adults, pupil, today }: PupilView): Values => {
  const said = new Map(
    wishesNow(pupil.wishes).map(({ adultId, kind, wish }) => [nameOf(adultId, kind), wish ? 'yes' : 'no']),
  );
  const names = adults.flatMap(({ id }) => messageKinds.map((kind) => nameOf(id, kind)));
  return {
    on: dateValue(today),
    how: '',
    ...Object.fromEntries(names.map((name) => [name, said.get(name) ?? unsaid])),
  };
};

/** Only what she said now: what stood before keeps its own day. */
export const wishesFrom = ({ adults }: PupilView, base: Values, values: Values) => {
  const changed = new Set(changedNames(base, values));
  return adults.flatMap(({ id }) =>
    messageKinds.flatMap((kind) => {
      const name = nameOf(id, kind);
      return changed.has(name) && values[name] !== unsaid ? [{ adultId: id, kind, wish: values[name] === 'yes' }] : [];
    }),
  );
};
