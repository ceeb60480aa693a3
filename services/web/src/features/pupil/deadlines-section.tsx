import type { DeadlineView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Section } from '../../design/section/section.tsx';
import { counted } from '../../words/counted.ts';
import { ownerName } from '../../words/owners.ts';
import { DeadlineLine, DeadlineList } from '../deadline/deadline-line.tsx';
import { DeadlineActions } from './deadline-actions.tsx';
import { deadlinesOf } from './deadlines-of.ts';
import { usePupil } from './pupil-context.tsx';

const endings: Readonly<Record<string, string>> = {
  met: 'Done',
  'met-late': 'Done late',
  lapsed: 'Time ended',
  waived: 'Waived',
  superseded: 'Overtaken',
};

/** Nobody has to do anything for it, and nobody can put it off. */
const passesByItself: readonly string[] = ['YP_RIGHTS'];

/** A deadline that is over: how it ended, by whom where others were late, and a way to correct the date. */
const EndedLine = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const { may, open } = usePupil();
  const { id, title, dueOn, state, owner, endedOn, endedBecause, endedBy, asks } = deadline;
  const late = state === 'met-late' && owner === 'local-authority';
  // A review's decision is corrected among the EHCP's dates, where its meeting stands beside it.
  const asksHere = asks.length > 0 && asks[0]?.what !== 'review-decided';
  const correctable = endedBy === 'facts' && asksHere && state.startsWith('met') && may('pupil:change');
  return (
    <li>
      {title}, due {spokenDate(dueOn)}.{' '}
      <span className="soft">
        {late ? `Done late by the ${ownerName(owner).toLowerCase()}` : (endings[state] ?? state)}
        {endedOn !== null && ` on ${spokenDate(endedOn)}`}
        {endedBecause !== null && `: ${endedBecause}`}
      </span>
      {correctable && (
        <>
          {' '}
          <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={() => open(`fact.${id}`)}>
            Correct the date
          </Button>
        </>
      )}
    </li>
  );
};

/** Every date the law or the school sets for this child, each with how it came about. */
export const DeadlinesSection = () => {
  const { view, may } = usePupil();
  const { open, background, ended } = deadlinesOf(view.deadlines, view.today);
  return (
    <Section id="deadlines" title="Deadlines" count={open.length + background.length}>
      {open.length === 0 && (
        <p className="soft">
          Nothing is due. Say when support began, or give the plan’s dates, and Waymark works out what follows.
        </p>
      )}
      <DeadlineList label="Deadlines to be met" of="one">
        {[...open, ...background].map((deadline) => (
          <DeadlineLine
            key={deadline.id}
            deadline={deadline}
            today={view.today}
            actions={
              may('pupil:change') && !passesByItself.includes(deadline.rule) ? (
                <DeadlineActions deadline={deadline} />
              ) : undefined
            }
          />
        ))}
      </DeadlineList>
      {ended.length > 0 && (
        <Disclosure summary={`${counted(ended.length, 'deadline')} done, ended, waived or overtaken`}>
          <ul className="stack" data-gap="s">
            {ended.map((deadline) => (
              <EndedLine key={deadline.id} deadline={deadline} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
};
