import { useQuery } from '@tanstack/react-query';
import type { ImportView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { ButtonLink } from '../../design/button/button.tsx';
import { nextOfFirstHour } from './import-kinds.ts';
import { importsQuery } from './imports-query.ts';

/** What is best done once an import is written: the next sheet of a first hour, else the day's work. */
export const NextStep = ({ row }: { readonly row: ImportView['import'] }) => {
  const { data, isPending } = useQuery(importsQuery(useApi(), row.schoolId));
  // Until it is known what was written before, no next sheet can be named.
  if (isPending) return null;
  const written = new Set((data ?? []).flatMap(({ kind, state }) => (state === 'committed' && kind ? [kind] : [])));
  const next = data && nextOfFirstHour(new Set([...written, ...(row.kind === null ? [] : [row.kind])]));
  const needs = row.kind === 'register' || row.kind === 'ehcp-tracker';
  return (
    <div className="row no-print">
      {next && (
        <ButtonLink href="/import" tone={needs ? 'secondary' : 'primary'} iconAfter="arrow-right">
          Now {next.name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}
        </ButtonLink>
      )}
      <ButtonLink href="/" tone={needs || !next ? 'primary' : 'secondary'} iconAfter="arrow-right">
        See Today
      </ButtonLink>
      <ButtonLink href="/pupils">See your pupils</ButtonLink>
    </div>
  );
};
