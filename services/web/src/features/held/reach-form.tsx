import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import type { Api } from '../../api/create-api.ts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import type { SendInput, Sent } from '../../forms/use-form.ts';
import type { Values } from '../../forms/values.ts';
import { FileQuestion } from '../../page/file-question.tsx';
import { reasonWords } from '../../words/reasons.ts';
import { eachMessage } from './each-message.ts';
import type { HeldPerson } from './held-groups.ts';
import { personName } from './person-name.ts';

type Props = {
  readonly person: HeldPerson;
  readonly reason: string | null;
  readonly view: PupilView;
  readonly onClose: () => void;
};

const fieldsFor = (reason: string | null): readonly FieldSpec[] => [
  {
    kind: 'radio',
    name: 'way',
    label: 'How are they to be reached?',
    required: 'Choose how they are to be reached',
    options: [
      { value: 'email', label: 'By another e-mail address' },
      ...(reason === 'SHARED_ADDRESS' ? [{ value: 'always', label: 'By letter, from now on' }] : []),
      {
        value: 'letter',
        label: 'By letter, these messages only',
        ...(reason === 'CONFIDENTIAL_ADDRESS' ? { hint: 'It is printed without an address, to be handed over' } : {}),
      },
    ],
  },
  {
    kind: 'text',
    type: 'email',
    name: 'email',
    label: 'E-mail address',
    required: 'Enter an e-mail address',
    when: ({ way }: Values) => way === 'email',
  },
];

/** Each message as a letter of its own. */
const letters = (api: Api, { person, view }: Pick<Props, 'person' | 'view'>, { version, idempotencyKey }: SendInput) =>
  eachMessage(
    person.lines.map(({ noticeId }) => noticeId),
    version,
    (noticeId, at) =>
      api.call('writeInstead', {
        params: { pupilId: view.pupil.id, noticeId },
        body: {},
        ifMatch: at,
        idempotencyKey: `${idempotencyKey}-${noticeId}`,
      }),
  );

/** How somebody who may be told is to be reached: only her address stands in the way. */
export const ReachForm = ({ person, reason, view, onClose }: Props) => {
  const api = useApi();
  const pupilId = view.pupil.id;
  const send = async (input: SendInput): Promise<Sent> => {
    const { values, version, idempotencyKey } = input;
    if (values.way === 'letter') return letters(api, { person, view }, input);
    const sent = { ifMatch: version, idempotencyKey };
    const email = (values.email ?? '').trim();
    const result =
      person.who === null
        ? await api.call('changePupil', { params: { pupilId }, body: { email }, ...sent })
        : await api.call('changeAdult', {
            params: { pupilId, adultId: person.who.adultId },
            body: values.way === 'always' ? { prefers: 'paper' } : { email },
            ...sent,
          });
    return result.ok ? { ok: true, version: result.data.fileVersion } : result;
  };
  return (
    <FileQuestion
      form={`reach-${person.key.replaceAll(' ', '-')}`}
      title={`How to reach ${personName(person)}`}
      save="Save"
      intro={<p>{reasonWords(reason).why}</p>}
      fields={fieldsFor(reason)}
      values={{ way: '', email: '' }}
      pupilId={view.pupil.id}
      fileVersion={view.fileVersion}
      send={send}
      saved="Saved. What waited for it was decided again."
      onClose={onClose}
    />
  );
};
