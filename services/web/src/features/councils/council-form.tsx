import { useQueryClient } from '@tanstack/react-query';
import type { CouncilView } from '@waymark/contracts';
import { useRef } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { councilsQuery } from '../../api/councils.ts';
import { useToast } from '../../design/toast/toast.tsx';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput, Sent, Stored } from '../../forms/use-form.ts';
import type { Values } from '../../forms/values.ts';
import { councilFields, councilOf, councilValues } from './council-fields.ts';

const storedOf = (view: Pick<CouncilView, 'version' | 'settings'>): Stored => ({
  version: view.version,
  values: councilValues(view),
});

type Props = {
  readonly council: CouncilView;
  readonly onRecompute: (recomputeId: string) => void;
  readonly onClose: () => void;
};

/** What one council asks of schools, as the trust agreed it. */
export const CouncilForm = ({ council, onRecompute, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const recompute = useRef<string | null>(null);
  const { name } = council.settings;
  const send = async ({ values, version, idempotencyKey }: Omit<SendInput, 'base'>): Promise<Sent> => {
    const answer = await api.call('putCouncil', {
      params: { council: name },
      body: councilOf(values),
      ifMatch: version,
      idempotencyKey,
    });
    if (!answer.ok) return answer;
    recompute.current = answer.data.recomputeId;
    return { ok: true, version: answer.data.version };
  };
  const settle = async () => {
    await queries.invalidateQueries({ queryKey: councilsQuery(api).queryKey });
    if (recompute.current !== null) onRecompute(recompute.current);
  };
  const undo = async (before: Values, version: number) => {
    const answer = await send({ values: before, version, idempotencyKey: crypto.randomUUID() });
    if (!answer.ok)
      return toast(`It could not be put back: ${answer.problem.title.toLowerCase()}.`, { tone: 'problem' });
    await settle();
    toast('Put back as it was.');
  };
  return (
    <FormPanel
      form={`council-${name}`}
      title={name}
      fields={councilFields}
      stored={storedOf(council)}
      send={send}
      reload={async () => {
        const { councils } = await queries.fetchQuery({ ...councilsQuery(api), staleTime: 0 });
        return storedOf(councils.find(({ settings }) => settings.name === name) ?? council);
      }}
      onSaved={({ before, version }) => {
        void settle();
        toast('Saved.', { undo: () => void undo(before, version) });
        onClose();
      }}
      onClose={onClose}
    />
  );
};
