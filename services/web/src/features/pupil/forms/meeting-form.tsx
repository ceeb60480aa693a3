import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import { spokenDate } from '../../../design/due-date/due-words.ts';
import { Notice } from '../../../design/notice/notice.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { changedFields, dateValue, isoOf, pick, type Values } from '../../../forms/values.ts';
import { meetingKindName } from '../../../words/meeting-kinds.ts';
import { usePupil } from '../pupil-context.tsx';
import { PupilForm } from './pupil-form.tsx';

type Meeting = PupilView['meetings'][number];

const moves = ({ what }: Values) => what === 'move';

const fields: readonly FieldSpec[] = [
  {
    kind: 'radio',
    name: 'what',
    label: 'What happened?',
    options: [
      { value: 'held', label: 'It was held' },
      { value: 'move', label: 'It moves' },
      { value: 'cancelled', label: 'It is called off' },
    ],
  },
  { kind: 'date', name: 'on', label: 'New day', when: moves, required: 'Enter the new day' },
  { kind: 'time', name: 'startsAt', label: 'Starts at', when: moves, required: 'Enter when it starts' },
  { kind: 'time', name: 'endsAt', label: 'Ends at', when: moves, required: 'Enter when it ends' },
  { kind: 'text', name: 'place', label: 'Where', when: moves, required: 'Enter where it takes place' },
];

const valuesOf = ({ on, startsAt, endsAt, place }: Meeting, today: string): Values => ({
  what: on <= today ? 'held' : 'move',
  on: dateValue(on),
  startsAt,
  endsAt,
  place,
});

const bodyFrom = (values: Values, base: Values) => {
  if (values.what === 'held' || values.what === 'cancelled') return { state: values.what } as const;
  const all = {
    on: isoOf(values.on) ?? '',
    startsAt: values.startsAt ?? '',
    endsAt: values.endsAt ?? '',
    place: (values.place ?? '').trim(),
  };
  return pick(all, changedFields(base, values));
};

const consequences: Readonly<Record<string, string>> = {
  held: 'The report’s deadline and the local authority’s decision are counted from the day of the meeting.',
  move: 'Invitations that wait are called off, and new ones written. Whoever was told already is told again.',
  cancelled:
    'Whoever was invited is told that the meeting is called off. This cannot be taken back; plan a new one instead.',
};

/** Moves a meeting, says that it was held, or calls it off. */
export const MeetingForm = ({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form={`meeting-${meeting.id}`}
      title={meetingKindName(meeting.kind)}
      intro={
        <p>
          {spokenDate(meeting.on, 'long')}, {meeting.startsAt} to {meeting.endsAt}, {meeting.place}.
        </p>
      }
      fields={fields}
      valuesOf={({ meetings, today }) => valuesOf(meetings.find(({ id }) => id === meeting.id) ?? meeting, today)}
      outro={({ what }) => <Notice tone={what === 'cancelled' ? 'warning' : 'info'}>{consequences[what ?? '']}</Notice>}
      send={({ values, base, version, idempotencyKey }) =>
        api.call('changeMeeting', {
          params: { pupilId: view.pupil.id, meetingId: meeting.id },
          body: bodyFrom(values, base),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Saved. Its messages were settled anew."
      onClose={onClose}
    />
  );
};
