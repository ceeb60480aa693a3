import { useQueryClient } from '@tanstack/react-query';
import type { Problem, StaffView } from '@waymark/contracts';
import { afterStaffChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { staffFileQuery } from '../../api/staff-file.ts';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput } from '../../forms/use-form.ts';
import type { Values } from '../../forms/values.ts';
import { qualificationFields, qualificationsFrom, qualificationValues } from './qualification-fields.ts';
import { spellFields, spellsFrom, spellValues } from './spell-fields.ts';

type Answer =
  | { readonly ok: true; readonly data: { readonly fileVersion: number } }
  | { readonly ok: false; readonly problem: Problem };

type Kind = {
  readonly title: string;
  readonly intro: string;
  readonly fields: (view: StaffView) => readonly FieldSpec[];
  readonly valuesOf: (view: StaffView) => Values;
};

const kinds: Readonly<Record<string, Kind>> = {
  spells: {
    title: 'Times as SENCO',
    intro: 'Give each time at each school. Empty a first day to take that time out.',
    fields: spellFields,
    valuesOf: spellValues,
  },
  qualifications: {
    title: 'SENCO qualifications',
    intro: 'Give each course that was begun.',
    fields: qualificationFields,
    valuesOf: qualificationValues,
  },
};

type Props = { readonly view: StaffView; readonly panel: string; readonly onClose: () => void };

/** The form over a colleague's page that the address names. */
export const StaffPanel = ({ view, panel, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const kind = kinds[panel];
  if (kind === undefined) return null;
  const staffId = view.staff.id;
  const send = ({ values, version, idempotencyKey }: SendInput): Promise<Answer> => {
    const shared = { params: { staffId }, ifMatch: version, idempotencyKey };
    return panel === 'spells'
      ? api.call('putSpells', { ...shared, body: { spells: spellsFrom(values) } })
      : api.call('putQualifications', { ...shared, body: { qualifications: qualificationsFrom(values) } });
  };
  const undo = async (before: Values, after: Values, version: number) => {
    const answer = await send({ values: before, base: after, version, idempotencyKey: crypto.randomUUID() });
    await afterStaffChange(queries, staffId);
    if (answer.ok) toast('Put back as it was.');
    else toast(`It could not be put back: ${answer.problem.title.toLowerCase()}.`, { tone: 'problem' });
  };
  return (
    <FormPanel
      form={`${panel}-${staffId}`}
      title={kind.title}
      intro={<p className="soft">{kind.intro}</p>}
      fields={kind.fields(view)}
      stored={{ values: kind.valuesOf(view), version: view.fileVersion }}
      send={async (input) => {
        const answer = await send(input);
        return answer.ok ? { ok: true, version: answer.data.fileVersion } : answer;
      }}
      reload={async () => {
        const now = await queries.fetchQuery({ ...staffFileQuery(api, staffId), staleTime: 0 });
        return { values: kind.valuesOf(now), version: now.fileVersion };
      }}
      onSaved={({ before, after, version }) => {
        void afterStaffChange(queries, staffId);
        toast('Saved. The clock was worked out anew.', { undo: () => void undo(before, after, version) });
        onClose();
      }}
      onClose={onClose}
    />
  );
};
