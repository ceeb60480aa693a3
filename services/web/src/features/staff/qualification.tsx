import type { DeadlineView, StaffView } from '@waymark/contracts';
import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Notice } from '../../design/notice/notice.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { Status } from '../../design/status/status.tsx';
import { DeadlineLine, DeadlineList } from '../deadline/deadline-line.tsx';

const { OnDemand: End } = onDemand(() =>
  import('./end-staff-deadline.tsx').then(({ EndStaffDeadline }) => EndStaffDeadline),
);

const isOpen = ({ state }: DeadlineView) => state === 'open' || state === 'missed';

/** The law can be read in two ways of whoever was SENCO before: both are said, and nobody is told that she is exempt. */
const BothReadings = ({ text, due }: { readonly text: string; readonly due: string | undefined }) => (
  <Notice tone="warning" title="The law can be read in two ways here">
    <p>{text}</p>
    <ul>
      <li>Where the earlier service counts, the three years do not apply to this post.</li>
      <li>
        Where it does not, the qualification must be held{' '}
        {due === undefined ? 'within three years' : `by ${spokenDate(due, 'long')}`}. Waymark keeps this date until
        somebody decides otherwise.
      </li>
    </ul>
  </Notice>
);

type Props = { readonly view: StaffView; readonly today: string; readonly onEdit: (() => void) | undefined };

/** A SENCO's qualification: what is held, what is under way, and by when it must be held. */
export const Qualification = ({ view, today, onEdit }: Props) => {
  const [waiving, setWaiving] = useState<DeadlineView | null>(null);
  const open = view.deadlines.filter(isOpen).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const due = open.find(({ rule }) => rule === 'SENCO_QUALIFICATION')?.dueOn;
  return (
    <Section
      title="SENCO qualification"
      actions={
        onEdit && (
          <Button size="s" icon="edit" aria-haspopup="dialog" onClick={onEdit}>
            Change<span className="visually-hidden"> the qualifications</span>
          </Button>
        )
      }
    >
      <div className="stack">
        {view.notes.map(({ code, text }) =>
          code === 'EARLIER_SERVICE' ? (
            <BothReadings key={code} text={text} due={due} />
          ) : (
            <Notice key={code}>{text}</Notice>
          ),
        )}
        {view.qualifications.length === 0 && <p className="soft">None is recorded.</p>}
        <ul className="stack" data-gap="s">
          {view.qualifications.map(({ id, kind, startedOn, completedOn }) => (
            <li className="row" key={id}>
              <Status kind={completedOn !== null ? 'done' : startedOn === null ? 'not-started' : 'in-progress'}>
                {kind === 'NPQ' ? 'NPQ for SENCOs' : 'NASENCO'}
              </Status>
              <span className="soft">
                {startedOn === null ? 'start not recorded' : `begun ${spokenDate(startedOn)}`}
                {completedOn !== null && `, completed ${spokenDate(completedOn)}`}
              </span>
            </li>
          ))}
        </ul>
        {open.length > 0 && (
          <DeadlineList label="Deadlines of the qualification" of="one">
            {open.map((deadline) => (
              <DeadlineLine
                key={deadline.id}
                deadline={deadline}
                today={today}
                {...(onEdit && {
                  actions: (
                    <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={() => setWaiving(deadline)}>
                      Waive, with a reason
                    </Button>
                  ),
                })}
              />
            ))}
          </DeadlineList>
        )}
        {waiving && <End props={{ view, deadline: waiving, today, onClose: () => setWaiving(null) }} />}
      </div>
    </Section>
  );
};
