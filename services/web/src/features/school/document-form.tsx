import { useQueryClient } from '@tanstack/react-query';
import type { DocumentView, Duties } from '@waymark/contracts';
import { staffIdSchema } from '@waymark/domain';
import { useApi } from '../../api/api-context.tsx';
import { dutiesQuery } from '../../api/duties.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput, Sent, Stored } from '../../forms/use-form.ts';
import { dateValue, isoOf, textOf, type Values } from '../../forms/values.ts';

type Colleague = { readonly id: string; readonly name: string };

const verbOf = (kind: DocumentView['kind']) => (kind === 'accessibility-plan' ? 'adopted' : 'published');

const fieldsFor = (kind: DocumentView['kind'], staff: readonly Colleague[]): readonly FieldSpec[] => [
  {
    kind: 'radio',
    name: 'known',
    label: `Was it ever ${verbOf(kind)}?`,
    required: 'Say whether it ever was',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'never', label: 'Never', hint: 'It is then due now' },
    ],
  },
  {
    kind: 'date',
    name: 'publishedOn',
    label: `Last ${verbOf(kind)}`,
    required: `Enter the day it was last ${verbOf(kind)}`,
    when: ({ known }) => known === 'yes',
  },
  {
    kind: 'text',
    name: 'publishedAt',
    label: 'Where it can be read',
    hint: 'A full address such as https://www.school.sch.uk/send',
    when: ({ known }) => known === 'yes',
  },
  {
    kind: 'select',
    name: 'ownerId',
    label: 'Who sees to it',
    options: [
      { value: '', label: 'Nobody in particular' },
      ...staff.map(({ id, name }) => ({ value: id, label: name })),
    ],
  },
];

const storedOf = ({ version, documents }: Duties, kind: DocumentView['kind']): Stored => {
  const document = documents.find((one) => one.kind === kind)?.document ?? null;
  const known = document === null ? '' : document.publishedOn === null ? 'never' : 'yes';
  return {
    version,
    values: {
      known,
      publishedOn: dateValue(document?.publishedOn),
      publishedAt: document?.publishedAt ?? '',
      ownerId: document?.ownerId ?? '',
    },
  };
};

const bodyOf = (values: Values) => {
  const ever = values.known === 'yes';
  const owner = staffIdSchema.safeParse(values.ownerId);
  return {
    publishedOn: ever ? isoOf(values.publishedOn) : null,
    publishedAt: ever ? textOf(values.publishedAt) : null,
    ownerId: owner.success ? owner.data : null,
  };
};

type Props = {
  readonly duties: Duties;
  readonly view: DocumentView;
  readonly staff: readonly Colleague[];
  readonly onClose: () => void;
};

/** When a document of the school's was last published, where, and who sees to it. */
export const DocumentForm = ({ duties, view: { kind, name }, staff, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const { schoolId } = duties;
  const send = async ({ values, version, idempotencyKey }: Omit<SendInput, 'base'>): Promise<Sent> => {
    const answer = await api.call('putDocument', {
      params: { schoolId, documentKind: kind },
      body: bodyOf(values),
      ifMatch: version,
      idempotencyKey,
    });
    return answer.ok ? { ok: true, version: answer.data.version } : answer;
  };
  const refresh = () => queries.invalidateQueries({ queryKey: ['school', schoolId] });
  const undo = async (before: Values, version: number) => {
    const answer = await send({ values: before, version, idempotencyKey: crypto.randomUUID() });
    await refresh();
    if (answer.ok) toast('Put back as it was.');
    else toast(`It could not be put back: ${answer.problem.title.toLowerCase()}.`, { tone: 'problem' });
  };
  return (
    <FormPanel
      form={`document-${schoolId}-${kind}`}
      title={name}
      fields={fieldsFor(kind, staff)}
      stored={storedOf(duties, kind)}
      send={send}
      reload={async () => storedOf(await queries.fetchQuery({ ...dutiesQuery(api, schoolId), staleTime: 0 }), kind)}
      onSaved={({ before, version }) => {
        void refresh();
        // What was never said cannot be unsaid: there is nothing to put back to.
        const undoable = before.known !== '' ? { undo: () => void undo(before, version) } : {};
        toast('Saved, and its next date worked out.', undoable);
        onClose();
      }}
      onClose={onClose}
    />
  );
};
