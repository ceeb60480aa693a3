import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FileQuestion } from '../../page/file-question.tsx';
import { counted } from '../../words/counted.ts';
import { eachMessage } from './each-message.ts';
import type { HeldPerson } from './held-groups.ts';
import { personName } from './person-name.ts';

type Props = { readonly person: HeldPerson; readonly view: PupilView; readonly onClose: () => void };

const fields: readonly FieldSpec[] = [
  {
    kind: 'area',
    name: 'because',
    label: 'Why is it not sent?',
    hint: 'Told at the gate; told by the social worker. A family may ask to see this.',
    required: 'Say why it is not sent',
    limit: 500,
    rows: 2,
  },
];

/** Decides that the messages which wait for one person are not sent; the next ones are asked about by themselves. */
export const NotSentForm = ({ person, view, onClose }: Props) => {
  const api = useApi();
  const pupilId = view.pupil.id;
  const ids = person.lines.map(({ noticeId }) => noticeId);
  const cancel = (because: string, key: string) => (noticeId: string, version: number) =>
    api.call('cancelNotice', {
      params: { pupilId, noticeId },
      body: { because },
      ifMatch: version,
      idempotencyKey: `${key}-${noticeId}`,
    });
  const restore = (noticeId: string, version: number) =>
    api.call('restoreNotice', {
      params: { pupilId, noticeId },
      body: {},
      ifMatch: version,
      idempotencyKey: crypto.randomUUID(),
    });
  return (
    <FileQuestion
      form={`not-sent-${person.key.replaceAll(' ', '-')}`}
      title={`Do not send: ${personName(person)}`}
      save="Do not send"
      intro={
        <>
          <ul className="held__doubts">
            {person.lines.map(({ noticeId, title }) => (
              <li key={noticeId}>{title}</li>
            ))}
          </ul>
          <p className="small soft">
            Only {ids.length === 1 ? 'this message' : 'these messages'}: later ones are asked about when they are due.
          </p>
        </>
      }
      fields={fields}
      values={{ because: '' }}
      pupilId={view.pupil.id}
      fileVersion={view.fileVersion}
      send={({ values, version, idempotencyKey }) =>
        eachMessage(ids, version, cancel((values.because ?? '').trim(), idempotencyKey))
      }
      saved={`${counted(ids.length, 'message')} will not be sent.`}
      undo={async (version) =>
        (await eachMessage(ids, version, restore)).ok
          ? 'Put back: it is decided again.'
          : 'It could not be put back. Look at the child’s page.'
      }
      onClose={onClose}
    />
  );
};
