import { Button } from '../../design/button/button.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Section } from '../../design/section/section.tsx';
import { counted } from '../../words/counted.ts';
import { DeadlineLine, DeadlineList } from '../deadline/deadline-line.tsx';
import { deadlinesOf } from './deadlines-of.ts';
import { usePupil } from './pupil-context.tsx';

const endings: Readonly<Record<string, string>> = {
  met: 'Done',
  'met-late': 'Done late',
  waived: 'Waived',
  superseded: 'Overtaken',
};

/** Every date the law or the school sets for this child, each with how it came about. */
export const DeadlinesSection = () => {
  const { view, may, open: openPanel } = usePupil();
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
              may('pupil:change') ? (
                <>
                  <Button size="s" icon="check" aria-haspopup="dialog" onClick={() => openPanel(`done.${deadline.id}`)}>
                    Mark as done
                  </Button>
                  <Button
                    size="s"
                    tone="quiet"
                    aria-haspopup="dialog"
                    onClick={() => openPanel(`waive.${deadline.id}`)}
                  >
                    Waive, with a reason
                  </Button>
                </>
              ) : undefined
            }
          />
        ))}
      </DeadlineList>
      {ended.length > 0 && (
        <Disclosure summary={`${counted(ended.length, 'deadline')} met, waived or overtaken`}>
          <ul className="stack" data-gap="s">
            {ended.map((deadline) => (
              <li key={deadline.id}>
                {deadline.title}, due {spokenDate(deadline.dueOn)}.{' '}
                <span className="soft">
                  {endings[deadline.state] ?? deadline.state}
                  {deadline.endedOn !== null && ` on ${spokenDate(deadline.endedOn)}`}
                  {deadline.endedBecause !== null && `: ${deadline.endedBecause}`}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
};
