import type { Today } from '@waymark/contracts';
import { isTemplateName, messageTemplates } from '@waymark/domain';
import { Status } from '../../design/status/status.tsx';
import { spokenDay } from '../../words/moments.ts';
import { reasonWords } from '../../words/reasons.ts';
import { relationshipName } from '../pupil/pupil-names.ts';
import { SomeOf } from './some-of.tsx';
import { SubjectLink } from './subject-link.tsx';

const titleOf = (template: string) => (isTemplateName(template) ? messageTemplates[template].title : template);

/** Messages that wait for a person: nobody is told who perhaps must not be. */
export const HeldLines = ({ held }: { readonly held: Today['held'] }) => {
  return (
    <SomeOf rows={held}>
      {(shown) => (
        <ul className="today__list" aria-label="Held messages">
          {shown.map(({ subject, noticeId, template, reason, leaveAt, who }) => {
            const { why, fix } = reasonWords(reason);
            return (
              <li className="today__line" key={noticeId}>
                <span className="today__who">
                  <SubjectLink subject={subject} part="family" />
                </span>
                <span>
                  {who === null ? '' : `${who.name} (${relationshipName(who.relationship).toLowerCase()}): `}
                  {why} <span className="today__about">{fix}</span>
                </span>
                <Status kind="held">{titleOf(template)}</Status>
                <span className="today__about">from {spokenDay(leaveAt)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </SomeOf>
  );
};
