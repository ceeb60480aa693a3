import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.tsx';
import { calendarQuery } from '../../api/school.ts';
import { ButtonLink } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { mayIn, useSchool } from '../../session/me-context.tsx';

type Calendar = {
  readonly terms: readonly { readonly from: string; readonly to: string; readonly name: string | null }[];
  readonly insetDays: readonly string[];
};

const Terms = ({ terms, insetDays }: Calendar) => (
  <div className="stack">
    {terms.length === 0 ? (
      <p className="soft">
        None are known. Every deadline has the law’s own date; the last school day before it is not known until the
        terms are entered.
      </p>
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

/** The terms and INSET days that school days are counted by, to look at; they have a page of their own to be changed. */
export const SchoolTerms = ({ schoolId }: { readonly schoolId: string }) => {
  const calendar = useQuery(calendarQuery(useApi(), schoolId));
  return (
    <Section
      title="Terms"
      actions={
        mayIn(useSchool(), 'school:manage') && (
          <ButtonLink href="/school/terms" size="s" icon="edit">
            {calendar.data?.terms.length === 0 ? 'Enter the terms' : 'Change the terms'}
          </ButtonLink>
        )
      }
    >
      {calendar.isPending && <Skeleton rows={4} label="the terms" />}
      {calendar.isError && (
        <ReadFailed error={calendar.error} what="the terms" onRetry={() => void calendar.refetch()} />
      )}
      {calendar.data !== undefined && <Terms {...calendar.data} />}
    </Section>
  );
};
