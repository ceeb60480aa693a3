import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import { dateValue, isoOf } from '../../forms/values.ts';
import { counted } from '../../words/counted.ts';
import type { LetterLine } from './letter-columns.tsx';
import { postLetters } from './post-letters.ts';

type Props = {
  readonly lines: readonly LetterLine[];
  readonly today: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

const fields: readonly FieldSpec[] = [
  { kind: 'date', name: 'on', label: 'On which day?', required: 'Enter the day on which they went' },
];

/** Says that the chosen letters were posted or handed over. */
export const PostedForm = ({ lines, today, onDone, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const stored = { values: { on: dateValue(today) }, version: 0 };
  return (
    <FormPanel
      place="middle"
      form="letters-posted"
      title={`${counted(lines.length, 'letter')} posted or handed over`}
      save="Mark as posted"
      fields={fields}
      stored={stored}
      reload={async () => stored}
      send={async ({ values }) => {
        const { left } = await postLetters(api, lines, isoOf(values.on) ?? today);
        await queries.invalidateQueries({ queryKey: ['school'] });
        void queries.invalidateQueries({ queryKey: ['pupil'] });
        if (left > 0)
          toast(`${counted(left, 'letter')} could not be marked: the child’s file was changed meanwhile. Try again.`, {
            tone: 'problem',
          });
        return { ok: true, version: 0 };
      }}
      onSaved={() => {
        toast('Marked. It is in each child’s history.');
        onDone();
      }}
      onClose={onClose}
    />
  );
};
