import './letters.css';
import { useQuery } from '@tanstack/react-query';
import type { Letters } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { lettersQuery } from '../../api/letters.ts';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { NoRight } from '../../page/no-right.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { LettersLists } from './letters-lists.tsx';

const leadOf = ({ lines, total }: Letters): string => {
  const rest = total > lines.length ? ` The ${lines.length} that are due first are shown, of ${total}.` : '';
  return `For those whom e-mail does not reach, in the same words.${rest}`;
};

const LettersOfSchool = ({ schoolId }: { readonly schoolId: string }) => {
  const letters = useQuery(lettersQuery(useApi(), schoolId));
  usePageTitle('Letters');
  return (
    <div className="page">
      <PageHeader
        title="Letters"
        back={{ href: '/held', label: 'Held messages' }}
        {...(letters.data === undefined ? {} : { lead: leadOf(letters.data) })}
      />
      {letters.isError && (
        <ReadFailed error={letters.error} what="the letters" onRetry={() => void letters.refetch()} />
      )}
      {letters.isPending && <Skeleton rows={8} label="the letters" />}
      {letters.data !== undefined && <LettersLists letters={letters.data} />}
    </div>
  );
};

/** Every letter of a school that waits to be printed and posted. */
export const LettersPage = () => {
  const { school } = useHere();
  if (school === null || !mayIn(school, 'pupil:read'))
    return <NoRight title="Letters">Your role does not include the letters of this school.</NoRight>;
  return <LettersOfSchool key={school.id} schoolId={school.id} />;
};
