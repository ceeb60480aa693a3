import type { Today } from '@waymark/contracts';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import { SomeOf } from './some-of.tsx';
import { SubjectLink } from './subject-link.tsx';

/** The meetings ahead. */
export const MeetingLines = ({ meetings, today }: { readonly meetings: Today['meetings']; readonly today: string }) => {
  return (
    <SomeOf rows={meetings}>
      {(shown) => (
        <ul className="today__list" aria-label="Meetings">
          {shown.map(({ subject, meetingId, kind, on, startsAt, place }) => (
            <li className="today__line" key={meetingId}>
              <span className="today__who">
                <SubjectLink subject={subject} part="meetings" />
              </span>
              <span>
                {meetingKindName(kind)} <span className="today__about">{place}</span>
              </span>
              <DueDate date={on} today={today} />
              <span className="numeric">{startsAt}</span>
            </li>
          ))}
        </ul>
      )}
    </SomeOf>
  );
};
