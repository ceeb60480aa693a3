import type { MeetingPreview } from '@waymark/contracts';
import { Link } from '../../design/link/link.tsx';
import { Section } from '../../design/section/section.tsx';
import { Status } from '../../design/status/status.tsx';

type Recipient = MeetingPreview['recipients'][number];

const said = ({ outcome, channel }: Recipient['decision']): string => {
  if (outcome === 'held') return 'Held';
  if (outcome === 'not-told') return 'Not told';
  return channel === 'paper' ? 'Told by letter' : 'Told by e-mail';
};

/** Where what holds somebody is checked off: an adult's own form on the child's page. */
const mendingAt = (pupilId: string, who: string): string =>
  who === 'child' ? `/pupils/${pupilId}#family` : `/pupils/${pupilId}?panel=clear.${who}`;

/** A child whose rights are the parents' still: said in a line, not counted among those who are kept from knowing. */
const isTooYoung = ({ decision }: Recipient): boolean => decision.reason === 'BEFORE_RIGHTS_DATE';

const order = { told: 0, held: 1, 'not-told': 2 } as const;

/** Who of the family would be told, held or not told: each with why, and how to mend it. */
export const PreviewFamily = ({
  recipients,
  pupilId,
}: {
  readonly recipients: MeetingPreview['recipients'];
  readonly pupilId: string;
}) => (
  <Section id="preview-told" title="The family" level={3}>
    {recipients.length === 0 ? (
      <p>
        No adult is recorded, so nobody can be told.{' '}
        <Link href={`/pupils/${pupilId}#family`}>Add one on the child’s page</Link>.
      </p>
    ) : (
      <ul className="planner__list">
        {recipients
          .filter((one) => !isTooYoung(one))
          .toSorted((a, b) => order[a.decision.outcome] - order[b.decision.outcome])
          .map(({ who, name, relationship, decision }) => (
            <li className="planner__item" key={who}>
              <div>
                <strong>{name}</strong> <span className="soft">{relationship.toLowerCase()}</span>
              </div>
              <Status kind={decision.outcome}>{said(decision)}</Status>
              <p className="small soft planner__wide">
                {decision.why} {decision.fix}{' '}
                {decision.fix !== null && <Link href={mendingAt(pupilId, who)}>Mend it on the child’s page</Link>}
              </p>
            </li>
          ))}
      </ul>
    )}
    {recipients.some(isTooYoung) && <p className="small soft">{recipients.find(isTooYoung)?.decision.why}</p>}
  </Section>
);

/** Who the law says must be invited, whether each is, and what to do if not. */
export const PreviewStatutory = ({ statutory }: { readonly statutory: MeetingPreview['statutory'] }) => (
  <Section title="Who the law wants invited" level={3}>
    <ul className="planner__list">
      {statutory.map(({ as, title, met, how, fix }) => (
        <li className="planner__item" key={as}>
          <strong>{title}</strong>
          <Status kind={met ? 'done' : 'problem'}>{met ? 'Invited' : 'Not invited yet'}</Status>
          <p className="small soft planner__wide">{met ? how : fix}</p>
        </li>
      ))}
    </ul>
  </Section>
);
