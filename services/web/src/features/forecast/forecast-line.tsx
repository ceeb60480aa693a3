import type { ForecastRisk } from '@waymark/contracts';
import { ButtonLink } from '../../design/button/button.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { isOthers, ownerName } from '../../words/owners.ts';
import { SubjectLink } from '../today/subject-link.tsx';
import { actionTitles, placeOf } from './actions.ts';

const nameOf = ({ subject }: ForecastRisk): string => {
  if (subject.kind === 'school') return 'the school';
  return subject.kind === 'staff' ? subject.name : `${subject.forename} ${subject.surname}`.trim();
};

/** One duty that will be missed: whose, what, by when, why, and the way to what helps. */
export const ForecastLine = ({ risk, today }: { readonly risk: ForecastRisk; readonly today: string }) => {
  const { subject, title, dueOn, practicalOn, owner, because, likelyOn, action } = risk;
  const others = isOthers(owner);
  return (
    <li className="forecast__line">
      <span className="forecast__who">
        <SubjectLink subject={subject} />
      </span>
      <span>
        {title} {others && <span className="forecast__about">({ownerName(owner)})</span>}
        <span className="forecast__because">{because}.</span>
      </span>
      <span>
        <DueDate date={dueOn} today={today} waiting={others} lastSchoolDay={practicalOn} />
        {likelyOn !== null && <span className="forecast__because">Likely {spokenDate(likelyOn)}</span>}
      </span>
      <ButtonLink size="s" href={placeOf(risk)}>
        Go there
        <span className="visually-hidden">{`: ${actionTitles[action]}, ${nameOf(risk)}`}</span>
      </ButtonLink>
    </li>
  );
};
