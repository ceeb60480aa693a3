import type { MeetingPreview } from '@waymark/contracts';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Icon } from '../../design/icon/icon.tsx';
import { Link } from '../../design/link/link.tsx';
import { Section } from '../../design/section/section.tsx';
import { counted } from '../../words/counted.ts';
import { ownerName } from '../../words/owners.ts';
import { taskTitle } from '../../words/task-titles.ts';

const audiences: Readonly<Record<string, readonly [one: string, many: string]>> = {
  family: ['adult of the family', 'adults of the family'],
  'young-person': ['young person', 'young people'],
  professionals: ['professional', 'professionals'],
};

const toWhom = (to: string, people: number): string => {
  const [one, many] = audiences[to] ?? ['person', 'people'];
  return counted(people, one, many);
};

/** Every message in the order in which it leaves, to how many people. */
export const PreviewMessages = ({ messages }: { readonly messages: MeetingPreview['messages'] }) => (
  <Section title="What is sent, and when" level={3} count={messages.length}>
    {messages.length === 0 ? (
      <p className="soft">Nothing would be sent: nobody may be told by e-mail, or every planned day has passed.</p>
    ) : (
      <ol className="planner__list">
        {messages.map(({ step, to, title, plannedOn, leavesOn, late, people, afterMeeting }) => (
          <li className="planner__item" key={`${step} ${to}`}>
            <strong>{title}</strong>
            <span className="numeric nowrap">{spokenDate(leavesOn)}</span>
            <p className="small soft planner__wide">
              To {toWhom(to, people)}.{afterMeeting && ' Only once you have said that the meeting was held.'}
              {late && (
                <span className="planner__late">
                  <Icon name="warning" size="s" /> Late: it was due to leave on {spokenDate(plannedOn)}, and leaves at
                  the next chance.
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
    )}
  </Section>
);

/** What the school itself is asked to do about the meeting, and from which day. */
export const PreviewTasks = ({ tasks }: { readonly tasks: MeetingPreview['tasks'] }) => (
  <Section title="What the school is asked to do" level={3} count={tasks.length}>
    {tasks.length === 0 ? (
      <p className="soft">Nothing: the school’s steps for this kind of meeting have no tasks that are still of use.</p>
    ) : (
      <ol className="planner__list">
        {tasks.map(({ step, kind, opensOn, late, afterMeeting }) => (
          <li className="planner__item" key={step}>
            <strong>{kind === 'phone' ? 'Phone those who have not answered' : taskTitle(kind)}</strong>
            <span className="numeric nowrap">{spokenDate(opensOn)}</span>
            {(late || afterMeeting) && (
              <p className="small soft planner__wide">
                {late && 'Its day has passed: it is asked for at once. '}
                {afterMeeting && 'Only once you have said that the meeting was held.'}
              </p>
            )}
          </li>
        ))}
      </ol>
    )}
  </Section>
);

/** Every date that the meeting sets, with why and from which source. */
export const PreviewDates = ({
  deadlines,
  today,
  pupilId,
}: {
  readonly deadlines: MeetingPreview['deadlines'];
  readonly today: string;
  readonly pupilId: string;
}) => (
  <Section title="The dates it sets" level={3} count={deadlines.length}>
    {deadlines.length === 0 && (
      <p className="soft">
        No date can be counted, because what it counts from is not recorded.{' '}
        <Link href={`/pupils/${pupilId}`}>Give the dates of the plan on the child’s page</Link>.
      </p>
    )}
    <ol className="planner__list">
      {deadlines.map(({ rule, dueOn, title, practicalOn, owner, why, source }) => (
        <li className="planner__item" key={`${rule} ${dueOn}`}>
          <strong>{title}</strong>
          <DueDate date={dueOn} today={today} />
          <div className="small soft planner__wide">
            {ownerName(owner)}
            {practicalOn !== null && practicalOn !== dueOn && `, best done by ${spokenDate(practicalOn)}`}
            <Disclosure summary="Why, and where it comes from">
              {why}. {source}
            </Disclosure>
          </div>
        </li>
      ))}
    </ol>
  </Section>
);
