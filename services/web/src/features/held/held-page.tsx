import './held.css';
import { useQuery } from '@tanstack/react-query';
import type { Held } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { heldQuery } from '../../api/held.ts';
import { Link } from '../../design/link/link.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { counted } from '../../words/counted.ts';
import { HeldLists } from './held-lists.tsx';

const leadOf = ({ lines, total }: Held): string => {
  if (total === 0) return 'Nobody is waiting.';
  const rest = total > lines.length ? ` The ${lines.length} that soonest become of no use are shown.` : '';
  return `${counted(total, 'message waits', 'messages wait')} for a check, so that nobody is told who must not be.${rest}`;
};

const HeldOfSchool = ({ schoolId }: { readonly schoolId: string }) => {
  const held = useQuery(heldQuery(useApi(), schoolId));
  usePageTitle('Held messages');
  return (
    <div className="page">
      <PageHeader
        title="Held messages"
        {...(held.data === undefined ? {} : { lead: leadOf(held.data) })}
        actions={<Link href="/letters">Letters to post</Link>}
      />
      {held.isError && <ReadFailed error={held.error} what="the held messages" onRetry={() => void held.refetch()} />}
      {held.isPending && <Skeleton rows={8} label="the held messages" />}
      {held.data !== undefined && <HeldLists held={held.data} />}
    </div>
  );
};

/** Every message of a school that waits for a person, to be cleared in one place. */
export const HeldPage = () => {
  const { school } = useHere();
  if (school === null || !mayIn(school, 'pupil:read'))
    return <NoRight title="Held messages">Your role does not include the messages of this school.</NoRight>;
  return <HeldOfSchool key={school.id} schoolId={school.id} />;
};
