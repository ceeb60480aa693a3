import { useQueryClient } from '@tanstack/react-query';
import type { Problem, PupilView } from '@waymark/contracts';
import type { ReactNode } from 'react';
import { afterPupilChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { pupilQuery } from '../../api/pupil.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput } from '../../forms/use-form.ts';
import type { Values } from '../../forms/values.ts';

export type Answer =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly problem: Problem };

type Props = {
  readonly form: string;
  readonly title: string;
  readonly intro: ReactNode;
  readonly save: string;
  readonly fields: readonly FieldSpec[];
  readonly values: Values;
  readonly view: PupilView;
  readonly send: (input: SendInput) => Promise<Answer>;
  readonly saved: string;
  /** Takes it back, from the version after it. */
  readonly undo?: (version: number) => Promise<string>;
  readonly onClose: () => void;
};

/** A question about held messages, asked over their list; what is answered changes the child's file as it now is. */
export const HeldForm = ({ values, view, saved, undo, onClose, ...panel }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const pupilId = view.pupil.id;
  const takeBack = (version: number) => async () => {
    const words = await undo?.(version);
    await afterPupilChange(queries, pupilId);
    if (words !== undefined) toast(words);
  };
  return (
    <FormPanel
      {...panel}
      place="middle"
      stored={{ values, version: view.fileVersion }}
      reload={async () => ({
        values,
        version: (await queries.fetchQuery({ ...pupilQuery(api, pupilId), staleTime: 0 })).fileVersion,
      })}
      onSaved={({ version }) => {
        void afterPupilChange(queries, pupilId);
        toast(saved, undo === undefined ? {} : { undo: () => void takeBack(version)() });
        onClose();
      }}
      onClose={onClose}
    />
  );
};
