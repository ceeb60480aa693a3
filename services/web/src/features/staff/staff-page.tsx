import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { staffQuery } from '../../api/staff.ts';
import { Button } from '../../design/button/button.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere, useSchool } from '../../session/me-context.tsx';

type Person = {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly active: boolean;
  readonly roles: readonly string[];
};

const { OnDemand: NewStaff } = onDemand(() => import('./new-staff-form.tsx').then(({ NewStaffForm }) => NewStaffForm));

const columns: readonly Column<Person>[] = [
  { key: 'name', header: 'Name', rowHeader: true, cell: ({ name, active }) => `${name}${active ? '' : ' (has left)'}` },
  { key: 'job', header: 'Job title', cell: ({ jobTitle }) => jobTitle },
  { key: 'roles', header: 'May act as', cell: ({ roles }) => roles.join(', ') },
  { key: 'email', header: 'E-mail address', cell: ({ email }) => email },
];

const StaffOfSchool = () => {
  const school = useSchool();
  const [adding, setAdding] = useState(false);
  const staff = useQuery(staffQuery(useApi(), school.id));
  usePageTitle('Staff');
  return (
    <div className="page">
      <PageHeader
        title="Staff"
        lead={`Who uses Waymark in ${school.name}.`}
        actions={
          mayIn(school, 'staff:manage') && (
            <Button icon="plus" aria-haspopup="dialog" onClick={() => setAdding(true)}>
              Add a colleague
            </Button>
          )
        }
      />
      {staff.isError && <ReadFailed error={staff.error} what="the staff" onRetry={() => void staff.refetch()} />}
      {staff.isPending && <Skeleton rows={8} label="the staff" />}
      {staff.data !== undefined && (
        <DataTable
          caption={`Staff of ${school.name}`}
          captionHidden
          columns={columns}
          rows={staff.data}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/staff/${id}`}
          empty="Nobody is entered for this school yet."
        />
      )}
      {adding && <NewStaff props={{ onClose: () => setAdding(false) }} />}
    </div>
  );
};

/** The staff of the school in view. */
export const StaffPage = () => {
  const { school } = useHere();
  return mayIn(school, 'staff:read') ? (
    <StaffOfSchool key={school?.id} />
  ) : (
    <NoRight title="Staff">Your role does not include the staff list of this school.</NoRight>
  );
};
