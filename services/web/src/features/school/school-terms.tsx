import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.tsx';
import { calendarQuery } from '../../api/school.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';

type Calendar = {
  readonly terms: readonly { readonly from: string; readonly to: string; readonly name: string | null }[];
  readonly insetDays: readonly string[];
};

const Terms = ({ terms, insetDays }: Calendar) => (
  <div className="stack">
    {terms.length === 0 ? (
      <p className="soft">None are known. Import the term dates, so that school days are counted by them.</p>
    ) : (
      <ul className="stack" data-gap="s" aria-label="Terms">
        {terms
          .toSorted((a, b) => a.from.localeCompare(b.from))
          .map(({ from, to, name }) => (
            <li key={from}>
              {name !== null && <strong>{name}: </strong>}
              {spokenDate(from)} to {spokenDate(to)}
            </li>
          ))}
      </ul>
    )}
    {terms.length > 0 && (
      <>
        <h3>INSET days</h3>
        {insetDays.length === 0 ? (
          <p className="soft">None are entered.</p>
        ) : (
          <ul className="stack" data-gap="s" aria-label="INSET days">
            {insetDays.toSorted().map((day) => (
              <li key={day}>{spokenDate(day)}</li>
            ))}
          </ul>
        )}
      </>
    )}
  </div>
);

/** The terms and INSET days that school days are counted by, to look at: they are brought in by an import. */
export const SchoolTerms = ({ schoolId }: { readonly schoolId: string }) => {
  const calendar = useQuery(calendarQuery(useApi(), schoolId));
  return (
    <Section title="Terms">
      {calendar.isPending && <Skeleton rows={4} label="the terms" />}
      {calendar.isError && (
        <ReadFailed error={calendar.error} what="the terms" onRetry={() => void calendar.refetch()} />
      )}
      {calendar.data !== undefined && <Terms {...calendar.data} />}
    </Section>
  );
};
