import { ButtonLink } from '../../design/button/button.tsx';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { mayIn, useHere } from '../../session/me-context.tsx';

/** The first visit: nobody is on roll, so there is nothing to be done but to bring them in. */
export const FirstVisit = () => {
  const { school } = useHere();
  const action = mayIn(school, 'import:run') ? (
    <ButtonLink href="/import" tone="primary" icon="import">
      Import your first file
    </ButtonLink>
  ) : undefined;
  return (
    <EmptyState action={action}>
      Nobody is on roll yet. Begin with the pupils from your MIS, then the adults, then your own SEND register: every
      row is shown before it is kept, and an import can be taken back.
    </EmptyState>
  );
};
