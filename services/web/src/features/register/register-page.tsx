import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useApi } from '../../api/api-context.tsx';
import { registerQuery } from '../../api/register.ts';
import { Button, ButtonLink } from '../../design/button/button.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Switch } from '../../design/switch/switch.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { EmptyRegister } from './empty-register.tsx';
import { RegisterView } from './register-view.tsx';
import { RollView } from './roll-view.tsx';

const RegisterOfSchool = ({ schoolId }: { readonly schoolId: string }) => {
  const { me, school } = useHere();
  const register = useQuery(registerQuery(useApi(), schoolId));
  const search = useSearch({ from: '/frame/pupils' });
  const navigate = useNavigate({ from: '/pupils' });
  const everyone = search.who === 'roll';
  usePageTitle('Pupils');
  return (
    <div className="page">
      <PageHeader
        title="Pupils"
        lead={everyone ? 'Everyone on roll.' : 'The SEND register.'}
        actions={
          <>
            <Switch
              label="Everyone on roll"
              on={everyone}
              onChange={(on) => void navigate({ search: on ? { who: 'roll' } : {}, replace: true })}
            />
            <Button icon="print" onClick={() => window.print()}>
              Print
            </Button>
            {mayIn(school, 'pupil:change') && (
              <ButtonLink href="/pupils/new" icon="plus">
                Add a pupil
              </ButtonLink>
            )}
          </>
        }
      />
      {register.isError && (
        <ReadFailed error={register.error} what="the register" onRetry={() => void register.refetch()} />
      )}
      {register.isPending && <Skeleton rows={12} label="the register" />}
      {register.data !== undefined &&
        (everyone ? (
          <RollView schoolId={schoolId} />
        ) : register.data.length === 0 ? (
          <EmptyRegister />
        ) : (
          <RegisterView schoolId={schoolId} rows={register.data} today={me.today} />
        ))}
    </div>
  );
};

/** The SEND register of the school in view: found, narrowed, sorted, printed. */
export const RegisterPage = () => {
  const { school } = useHere();
  if (school === null || !mayIn(school, 'register:read'))
    return <NoRight title="Pupils">Your role does not include the register of this school.</NoRight>;
  return <RegisterOfSchool key={school.id} schoolId={school.id} />;
};
