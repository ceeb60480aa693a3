import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { meQuery } from '../../api/me.ts';
import { useToast } from '../../design/toast/toast.tsx';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput, Sent } from '../../forms/use-form.ts';
import { digestFields, digestFrom, digestValues } from './digest-fields.ts';

/** A time that cannot be had is shown where it was typed: the API knows one answer where the form asks two. */
const besideTheTime = (problem: Problem): Problem => ({
  ...problem,
  faults: problem.faults.map((fault) =>
    fault.path === 'digestAt' ? { path: 'time', message: 'Enter a time between 07:00 and 18:00' } : fault,
  ),
});

type Props = { readonly digestAt: string | null; readonly onClose: () => void };

/** When the reader's own digest leaves. It has no version: the last choice holds. */
export const DigestForm = ({ digestAt, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const storedOf = (at: string | null) => ({ values: digestValues(at), version: 0 });
  const send = async ({ values }: SendInput): Promise<Sent> => {
    const answer = await api.call('putDigest', { params: {}, body: { digestAt: digestFrom(values) } });
    return answer.ok ? { ok: true, version: 0 } : { ok: false, problem: besideTheTime(answer.problem) };
  };
  return (
    <FormPanel
      form="digest"
      title="Daily digest"
      place="middle"
      fields={digestFields}
      stored={storedOf(digestAt)}
      send={send}
      reload={async () => storedOf((await queries.fetchQuery({ ...meQuery(api), staleTime: 0 })).staff.digestAt)}
      onSaved={({ after }) => {
        void queries.invalidateQueries({ queryKey: ['me'] });
        const at = digestFrom(after);
        toast(at === null ? 'Saved. No digest leaves any more.' : `Saved. It leaves at ${at} on school days.`);
        onClose();
      }}
      onClose={onClose}
    />
  );
};
