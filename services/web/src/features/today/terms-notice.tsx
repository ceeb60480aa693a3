import { ButtonLink } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Notice } from '../../design/notice/notice.tsx';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { termsState } from './terms-state.ts';

/** Said once, here: that the school has no terms, or that those it has run out soon. Nothing where they are known. */
export const TermsNotice = ({ today, termsUntil }: { readonly today: string; readonly termsUntil: string | null }) => {
  const { school } = useHere();
  const state = termsState(today, termsUntil);
  if (state === 'known') return null;
  const action = mayIn(school, 'school:manage') ? (
    <ButtonLink href="/school/terms" size="s">
      Enter the terms
    </ButtonLink>
  ) : undefined;
  return (
    <Notice
      title={
        state === 'none' || termsUntil === null
          ? 'The terms of this school are not known'
          : `The terms that are known ${state === 'over' ? 'ended' : 'end'} on ${spokenDate(termsUntil)}`
      }
      action={action}
    >
      Every date here is the law’s own. The last school day before each one is shown once the terms are entered.
    </Notice>
  );
};
