import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.tsx';
import { meQuery } from '../../api/me.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput, Sent } from '../../forms/use-form.ts';
import { listOf, listValue } from '../../forms/values.ts';
import { instantChoices, isInstantKind } from './instant-words.ts';

const fields: readonly FieldSpec[] = [
  {
    kind: 'checks',
    name: 'instant',
    label: 'Tell me at once when',
    hint: 'One e-mail a day for each child and kind, between 08:00 and 18:00',
    options: instantChoices,
  },
];

type Props = { readonly instant: readonly string[]; readonly onClose: () => void };

/** What the reader hears of at once. It has no version: the last choice holds. */
export const InstantForm = ({ instant, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const storedOf = (chosen: readonly string[]) => ({ values: { instant: listValue(chosen) }, version: 0 });
  const send = async ({ values }: SendInput): Promise<Sent> => {
    const body = { instant: listOf(values.instant).filter(isInstantKind) };
    const answer = await api.call('putInstant', { params: {}, body });
    return answer.ok ? { ok: true, version: 0 } : answer;
  };
  return (
    <FormPanel
      form="instant"
      title="Told at once"
      place="middle"
      fields={fields}
      stored={storedOf(instant)}
      send={send}
      reload={async () => storedOf((await queries.fetchQuery({ ...meQuery(api), staleTime: 0 })).staff.instant ?? [])}
      onSaved={() => {
        void queries.invalidateQueries({ queryKey: ['me'] });
        toast('Saved.');
        onClose();
      }}
      onClose={onClose}
    />
  );
};
