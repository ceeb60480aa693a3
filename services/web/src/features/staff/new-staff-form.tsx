import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { FormPanel } from '../../forms/form-panel.tsx';
import type { SendInput } from '../../forms/use-form.ts';
import { isYes, type Values } from '../../forms/values.ts';
import { useSchool } from '../../session/me-context.tsx';
import { roleWords } from '../../words/roles.ts';

const roles = [
  'senco',
  'head',
  'dsl',
  'teacher',
  'ta',
  'governor',
  'auditor',
  'trust-send-lead',
  'trust-admin',
] as const;
const trustRoles: readonly string[] = ['trust-send-lead', 'trust-admin'];

const fields: readonly FieldSpec[] = [
  { kind: 'text', name: 'name', label: 'Name', required: 'Enter the name' },
  {
    kind: 'text',
    type: 'email',
    name: 'email',
    label: 'E-mail address',
    hint: 'They sign in with it',
    required: 'Enter the e-mail address',
  },
  { kind: 'text', name: 'jobTitle', label: 'Job title', required: 'Enter the job title' },
  {
    kind: 'select',
    name: 'grants.0.role',
    label: 'May act as',
    required: 'Choose what they may act as',
    options: roles.map((value) => ({ value, label: roleWords[value] })),
  },
  { kind: 'check', name: 'qualifiedTeacher', label: 'Qualified teacher' },
  { kind: 'time', name: 'digestAt', label: 'Daily digest by e-mail at', hint: 'Leave empty for none' },
];
const empty: Values = { name: '', email: '', jobTitle: '', 'grants.0.role': '', qualifiedTeacher: '', digestAt: '' };

/** Adds a colleague to the school in view, or to the trust, and invites the address. */
export const NewStaffForm = ({ onClose }: { readonly onClose: () => void }) => {
  const school = useSchool();
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const send = async ({ values, idempotencyKey }: SendInput) => {
    const role = roles.find((one) => one === values['grants.0.role']) ?? 'teacher';
    const scope = trustRoles.includes(role)
      ? ({ kind: 'trust' } as const)
      : ({ kind: 'school', schoolId: school.id } as const);
    const answer = await api.call('addStaff', {
      params: {},
      body: {
        name: (values.name ?? '').trim(),
        email: (values.email ?? '').trim(),
        jobTitle: (values.jobTitle ?? '').trim(),
        qualifiedTeacher: isYes(values.qualifiedTeacher),
        grants: [{ role, scope }],
        digestAt: values.digestAt === '' ? null : (values.digestAt ?? null),
      },
      idempotencyKey,
    });
    return answer.ok ? { ok: true as const, version: answer.data.fileVersion } : answer;
  };
  return (
    <FormPanel
      form={`staff-new-${school.id}`}
      title="Add a colleague"
      save="Add and invite"
      fields={fields}
      stored={{ values: empty, version: 0 }}
      reload={async () => ({ values: empty, version: 0 })}
      send={send}
      onSaved={() => {
        void queries.invalidateQueries({ queryKey: ['school', school.id, 'staff'] });
        toast('Added. The invitation stands for 30 days.');
        onClose();
      }}
      onClose={onClose}
    />
  );
};
