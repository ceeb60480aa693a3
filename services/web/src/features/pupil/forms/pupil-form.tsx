import { useQueryClient } from '@tanstack/react-query';
import type { Problem, PupilView } from '@waymark/contracts';
import type { ReactNode } from 'react';
import { afterPupilChange } from '../../../api/after-change.ts';
import { useApi } from '../../../api/api-context.tsx';
import { pupilQuery } from '../../../api/pupil.ts';
import { useToast } from '../../../design/toast/toast.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { FormPanel } from '../../../forms/form-panel.tsx';
import type { SendInput } from '../../../forms/use-form.ts';
import type { Values } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';

export type Answer =
  | { readonly ok: true; readonly data: { readonly fileVersion: number } }
  | { readonly ok: false; readonly problem: Problem };

type Props = {
  readonly form: string;
  readonly title: string;
  readonly intro?: ReactNode;
  readonly outro?: (values: Values, base: Values) => ReactNode;
  readonly save?: string;
  readonly place?: 'side' | 'middle';
  readonly fields: readonly FieldSpec[];
  /** The answers as the child's file has them. */
  readonly valuesOf: (view: PupilView) => Values;
  readonly send: (input: SendInput) => Promise<Answer>;
  /** What to say once it is saved. */
  readonly saved: string;
  /** Sending the former answers takes the change back. */
  readonly undoable?: boolean;
  readonly onClose: () => void;
};

/** A form that changes a child's file: it names the version that was shown, and can be taken back where that is a plain change. */
export const PupilForm = ({ form, valuesOf, send, saved, undoable = false, onClose, ...panel }: Props) => {
  const { view } = usePupil();
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const pupilId = view.pupil.id;

  const undo = (before: Values, after: Values, version: number) => async () => {
    const answer = await send({ values: before, base: after, version, idempotencyKey: crypto.randomUUID() });
    await afterPupilChange(queries, pupilId);
    if (answer.ok) toast('Put back as it was.');
    else toast(`It could not be put back: ${answer.problem.title.toLowerCase()}.`, { tone: 'problem' });
  };
  return (
    <FormPanel
      {...panel}
      form={`${form}-${pupilId}`}
      stored={{ values: valuesOf(view), version: view.fileVersion }}
      send={async (input) => {
        const answer = await send(input);
        return answer.ok ? { ok: true, version: answer.data.fileVersion } : answer;
      }}
      reload={async () => {
        const now = await queries.fetchQuery({ ...pupilQuery(api, pupilId), staleTime: 0 });
        return { values: valuesOf(now), version: now.fileVersion };
      }}
      onSaved={({ before, after, version }) => {
        void afterPupilChange(queries, pupilId);
        toast(saved, undoable ? { undo: () => void undo(before, after, version)() } : {});
        onClose();
      }}
      onClose={onClose}
    />
  );
};
