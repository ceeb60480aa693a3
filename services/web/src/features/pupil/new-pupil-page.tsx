import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/api-context.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { FormActions, FormBody } from '../../forms/form-body.tsx';
import { useForm } from '../../forms/use-form.ts';
import { changedFields, pick, type Values } from '../../forms/values.ts';
import { NoRight } from '../../page/no-right.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere, useSchool } from '../../session/me-context.tsx';
import { factsFrom, nameFields, schoolFields } from './forms/pupil-fields.ts';

const form = 'new-pupil';
const fields = [...nameFields, ...schoolFields];
const empty: Values = Object.fromEntries(fields.map(({ name }) => [name, name === 'ncYear' ? 'none' : '']));

const NewPupil = () => {
  const school = useSchool();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  usePageTitle('Add a pupil');
  const state = useForm({
    form,
    fields,
    stored: { values: empty, version: 0 },
    reload: async () => ({ values: empty, version: 0 }),
    send: async ({ values, idempotencyKey }) => {
      const { legalForename, legalSurname, ...rest } = factsFrom(values);
      const body = { legalForename, legalSurname, ...pick(rest, changedFields(empty, values)) };
      const answer = await api.call('createPupil', { params: { schoolId: school.id }, body, idempotencyKey });
      if (!answer.ok) return answer;
      void queries.invalidateQueries({ queryKey: ['school', school.id] });
      void navigate({ href: `/pupils/${answer.data.pupilId}` });
      return { ok: true, version: answer.data.fileVersion };
    },
    onSaved: () => toast('On roll. Decide on the register next, and add the adults.'),
  });
  return (
    <div className="page" data-width="narrow">
      <PageHeader
        title="Add a pupil"
        back={{ href: '/pupils', label: 'Pupils' }}
        lead={`To the roll of ${school.name}. Only the name must be known now; what is missing can follow.`}
      />
      <div className="stack">
        <FormBody form={form} fields={fields} state={state} />
        <div className="row">
          <FormActions
            form={form}
            state={state}
            save="Add the pupil"
            onCancel={() => void navigate({ href: '/pupils' })}
          />
        </div>
      </div>
    </div>
  );
};

/** Puts a child on roll by hand. */
export const NewPupilPage = () => {
  const { school } = useHere();
  return mayIn(school, 'pupil:change') ? (
    <NewPupil />
  ) : (
    <NoRight title="Add a pupil">Your role does not add pupils to this school.</NoRight>
  );
};
