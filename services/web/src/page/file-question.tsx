import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { afterPupilChange } from '../api/after-change.ts';
import { useApi } from '../api/api-context.tsx';
import { pupilQuery } from '../api/pupil.ts';
import { useToast } from '../design/toast/toast.tsx';
import type { FieldSpec } from '../forms/field-spec.ts';
import { FormPanel } from '../forms/form-panel.tsx';
import type { SendInput, Sent } from '../forms/use-form.ts';
import type { Values } from '../forms/values.ts';

type Props = {
  readonly form: string;
  readonly title: string;
  readonly intro?: ReactNode;
  readonly save?: string;
  readonly fields: readonly FieldSpec[];
  readonly values: Values;
  readonly pupilId: string;
  readonly fileVersion: number;
  readonly send: (input: SendInput) => Promise<Sent>;
  /** What to say once it is saved. */
  readonly saved: string;
  /** Takes it back, from the version after it, and says so. */
  readonly undo?: (version: number) => Promise<string>;
  readonly onClose: () => void;
};

/** A question of one or two answers asked over a list; what is answered changes the child's file, as it now is. */
export const FileQuestion = ({ values, pupilId, fileVersion, saved, undo, onClose, ...panel }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const takeBack = (version: number) => async () => {
    const words = await undo?.(version);
    await afterPupilChange(queries, pupilId);
    if (words !== undefined) toast(words);
  };
  return (
    <FormPanel
      {...panel}
      place="middle"
      stored={{ values, version: fileVersion }}
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
