import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { afterPupilChange } from '../../../api/after-change.ts';
import { useApi } from '../../../api/api-context.tsx';
import type { Api } from '../../../api/create-api.ts';
import { pupilQuery } from '../../../api/pupil.ts';
import { useToast } from '../../../design/toast/toast.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { FormPanel } from '../../../forms/form-panel.tsx';
import { dateValue, isoOf } from '../../../forms/values.ts';
import { useHere } from '../../../session/me-context.tsx';
import { usePupil } from '../pupil-context.tsx';
import { calledName } from '../pupil-names.ts';

type School = { readonly id: string; readonly name: string };

const schoolsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['schools'],
    queryFn: ({ signal }) => api.read('getSchools', { params: {}, signal }),
  });

const fieldsFor = (schools: readonly School[], anyPlanned: boolean): readonly FieldSpec[] => [
  {
    kind: 'select',
    name: 'to',
    label: 'Which school?',
    options: schools.map(({ id, name }) => ({ value: id, label: name })),
    required: 'Choose the school',
  },
  { kind: 'date', name: 'on', label: 'First day there', required: 'Enter the first day there' },
  ...(anyPlanned
    ? [
        {
          kind: 'radio' as const,
          name: 'meetings',
          label: 'What about the meetings that are planned?',
          options: [
            { value: 'keep', label: 'Keep them, with the people who were asked' },
            { value: 'cancel', label: 'Call them off; the new school plans its own' },
          ],
          required: 'Say what becomes of the planned meetings',
        },
      ]
    : []),
];

/** Moves a child's whole file to another school of the trust. */
export const MoveSchoolForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const { me } = useHere();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const known = useQuery(schoolsQuery(api));
  const schools = (known.data?.schools ?? [])
    .filter(({ id }) => id !== view.school.id)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const anyPlanned = view.meetings.some(({ state }) => state === 'planned');
  const values = { to: '', on: dateValue(view.today), ...(anyPlanned ? { meetings: '' } : {}) };
  const pupilId = view.pupil.id;
  return (
    <FormPanel
      form={`school-${pupilId}`}
      title="Move to another school of the trust"
      save="Move the file"
      intro={
        <p className="soft">
          The whole file goes along: what is due stands on the new school’s lists and follows its calendar. Staff of{' '}
          {view.school.name} no longer see it.
        </p>
      }
      fields={fieldsFor(schools, anyPlanned)}
      stored={{ values, version: view.fileVersion }}
      send={async ({ values: typed, version, idempotencyKey }) => {
        const meetings = typed.meetings === 'keep' || typed.meetings === 'cancel' ? typed.meetings : null;
        const result = await api.call('moveSchool', {
          params: { pupilId },
          body: { to: typed.to ?? '', on: isoOf(typed.on) ?? '', meetings },
          ifMatch: version,
          idempotencyKey,
        });
        return result.ok ? { ok: true, version: result.data.fileVersion } : result;
      }}
      reload={async () => ({
        values,
        version: (await queries.fetchQuery({ ...pupilQuery(api, pupilId), staleTime: 0 })).fileVersion,
      })}
      onSaved={({ after }) => {
        const there = schools.find(({ id }) => id === after.to);
        toast(`Moved: ${calledName(view.pupil)} is at ${there?.name ?? 'the new school'} now.`);
        onClose();
        // Whoever works at the old school alone would be shown that there is nothing here.
        if (me.schools.some(({ id }) => id === after.to)) void afterPupilChange(queries, pupilId);
        else void navigate({ to: '/pupils' }).then(() => queries.invalidateQueries({ queryKey: ['school'] }));
      }}
      onClose={onClose}
    />
  );
};
