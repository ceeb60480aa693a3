import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { dayOf, spokenDay } from '../../words/moments.ts';
import { SubjectLink } from '../today/subject-link.tsx';
import type { HeldLine, HeldPerson } from './held-groups.ts';
import { personName } from './person-name.ts';

type Props = {
  readonly person: HeldPerson;
  readonly today: string;
  /** The last day on which the most urgent of them is still of use is near. */
  readonly soon: (uselessAfter: string | null) => boolean;
  readonly onClear?: () => void;
  readonly onNotSent?: () => void;
};

const timing = ({ leaveAt, uselessAfter }: HeldLine, today: string): string => {
  const leaves =
    dayOf(leaveAt) < today ? `should have left on ${spokenDay(leaveAt)}` : `leaves from ${spokenDay(leaveAt)}`;
  return uselessAfter === null ? leaves : `${leaves}; of use until ${spokenDate(uselessAfter)}`;
};

/** One person whose messages wait, each with when it should leave and until when it is of use. */
export const HeldPersonRow = ({ person, today, soon, onClear, onNotSent }: Props) => {
  const { subject, who, lines } = person;
  const name = personName(person);
  return (
    <li className="held__person">
      <div>
        <p className="held__who">
          <SubjectLink subject={subject} part="family" />
        </p>
        <p className="small">{name.charAt(0).toUpperCase() + name.slice(1)}</p>
        {who?.phone && <p className="small soft">{who.phone}</p>}
      </div>
      <ul className="held__messages">
        {lines.map((line) => (
          <li key={line.noticeId}>
            {line.title}
            <span className={soon(line.uselessAfter) ? 'held__soon small' : 'small soft'}> {timing(line, today)}</span>
          </li>
        ))}
      </ul>
      <div className="held__actions">
        {onClear && (
          <Button size="s" tone="primary" aria-haspopup="dialog" onClick={onClear}>
            Record the answer<span className="visually-hidden"> about {name}</span>
          </Button>
        )}
        {onNotSent && (
          <Button size="s" aria-haspopup="dialog" onClick={onNotSent}>
            Do not send<span className="visually-hidden"> to {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
};
