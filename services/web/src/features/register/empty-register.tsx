import { ButtonLink } from '../../design/button/button.tsx';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { mayIn, useHere } from '../../session/me-context.tsx';

/** Nobody is on the register yet. */
export const EmptyRegister = () => {
  const { school } = useHere();
  const action = mayIn(school, 'import:run') ? (
    <ButtonLink href="/import" tone="primary" icon="import">
      Import your register
    </ButtonLink>
  ) : undefined;
  return (
    <EmptyState action={action}>
      Nobody is on the register yet. Bring in your own spreadsheet as it is: you see every row before anything is kept,
      and can take it all back.
    </EmptyState>
  );
};
