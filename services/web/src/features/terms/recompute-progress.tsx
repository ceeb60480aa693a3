import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RecomputeView } from '@waymark/contracts';
import { useEffect } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { recomputeQuery } from '../../api/recompute.ts';
import { rollQuery } from '../../api/roll.ts';
import { Link } from '../../design/link/link.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { Progress } from '../../design/progress/progress.tsx';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { counted } from '../../words/counted.ts';

type Props = { readonly schoolId: string; readonly recomputeId: string };

const Changed = ({ schoolId, changed }: { readonly schoolId: string; readonly changed: RecomputeView['changed'] }) => {
  const { me } = useHere();
  const school = me.schools.find(({ id }) => id === schoolId) ?? null;
  const named = changed.pupilIds.length > 0 && mayIn(school, 'register:read');
  const roll = useQuery({ ...rollQuery(useApi(), schoolId), enabled: named });
  if (!named || roll.data === undefined) return null;
  const children = roll.data.filter(({ pupilId }) => changed.pupilIds.includes(pupilId));
  const rest = changed.count - children.length;
  return (
    <ul aria-label="Whose dates moved">
      {children.map(({ pupilId, forename, surname }) => (
        <li key={pupilId}>
          <Link href={`/pupils/${pupilId}#deadlines`}>
            {forename} {surname}
          </Link>
        </li>
      ))}
      {rest > 0 && <li>and {rest} more</li>}
    </ul>
  );
};

/** How far the children's dates are after a fact that they share was changed, then whose moved. It may be left at any time. */
export const RecomputeProgress = ({ schoolId, recomputeId }: Props) => {
  const queries = useQueryClient();
  const { data } = useQuery(recomputeQuery(useApi(), schoolId, recomputeId));
  const done = data?.state === 'done';
  useEffect(() => {
    if (!done) return;
    void queries.invalidateQueries({ queryKey: ['pupil'] });
    void queries.invalidateQueries({
      queryKey: ['school', schoolId],
      predicate: ({ queryKey }) => queryKey[2] !== 'work',
    });
  }, [done, queries, schoolId]);
  if (data?.state === 'failed')
    return (
      <Notice tone="problem" title="The children’s dates were not all worked out" live>
        What was saved is kept. Save it once more to begin again; if it fails again, tell your trust.
      </Notice>
    );
  if (data === undefined || !done)
    return (
      <Progress
        label="Working out the children’s dates"
        done={data?.progress?.done ?? 0}
        {...(data?.progress ? { total: data.progress.total } : {})}
        note="You can leave this page: it goes on by itself."
      />
    );
  const { changed, progress } = data;
  return (
    <Notice
      tone="success"
      live
      title={`The dates of ${counted(progress?.total ?? 0, 'child', 'children')} were worked out`}
    >
      {changed.count === 0 ? (
        'Nobody’s moved.'
      ) : (
        <>
          <p>
            {counted(changed.count, 'child has', 'children have')} a date or a last school day that moved. What was
            before stands in each one’s history.
          </p>
          <Changed schoolId={schoolId} changed={changed} />
        </>
      )}
    </Notice>
  );
};
