import { useQueryClient } from '@tanstack/react-query';
import type { SchoolView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { schoolQuery } from '../../api/school.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput, Sent, Stored } from '../../forms/use-form.ts';
import { changedFields, pick, textOf, type Values } from '../../forms/values.ts';

const fields: readonly FieldSpec[] = [
  {
    kind: 'text',
    type: 'email',
    name: 'replyTo',
    label: 'Reply address',
    hint: 'Somebody must read it every school day. Leave it empty, and families are told to call.',
  },
  { kind: 'text', type: 'tel', name: 'phone', label: 'Telephone number', width: 'm', hint: 'As families dial it' },
  {
    kind: 'area',
    name: 'address',
    label: 'Postal address',
    hint: 'For the head of letters, line by line, without the name of the school',
    rows: 4,
  },
];

const storedOf = ({ version, school }: SchoolView): Stored => ({
  version,
  values: { replyTo: school.replyTo ?? '', phone: school.phone ?? '', address: (school.address ?? []).join('\n') },
});

const linesOf = (text = ''): string[] => text.split('\n').map((line) => line.trim());

type Props = { readonly view: SchoolView; readonly onClose: () => void };

/** How families reach the school by the messages and letters it sends. */
export const ReachForm = ({ view, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const schoolId = view.school.id;
  const send = async ({ values, base, version, idempotencyKey }: SendInput): Promise<Sent> => {
    const answer = await api.call('changeSchool', {
      params: { schoolId },
      body: pick(
        { replyTo: textOf(values.replyTo), phone: textOf(values.phone), address: linesOf(values.address) },
        changedFields(base, values),
      ),
      ifMatch: version,
      idempotencyKey,
    });
    return answer.ok ? { ok: true, version: answer.data.version } : answer;
  };
  const refresh = () => queries.invalidateQueries({ queryKey: ['school', schoolId] });
  const undo = async (before: Values, after: Values, version: number) => {
    const answer = await send({ values: before, base: after, version, idempotencyKey: crypto.randomUUID() });
    await refresh();
    if (answer.ok) toast('Put back as it was.');
    else toast(`It could not be put back: ${answer.problem.title.toLowerCase()}.`, { tone: 'problem' });
  };
  return (
    <FormPanel
      form={`school-${schoolId}`}
      title="How families reach the school"
      fields={fields}
      stored={storedOf(view)}
      send={send}
      reload={async () => storedOf(await queries.fetchQuery({ ...schoolQuery(api, schoolId), staleTime: 0 }))}
      onSaved={({ before, after, version }) => {
        void refresh();
        toast('Saved. Messages and letters say so from now on.', { undo: () => void undo(before, after, version) });
        onClose();
      }}
      onClose={onClose}
    />
  );
};
