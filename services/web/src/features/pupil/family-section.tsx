import type { AdultView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Section } from '../../design/section/section.tsx';
import { Tag } from '../../design/tag/tag.tsx';
import { usePupil } from './pupil-context.tsx';
import { adultName, relationshipName } from './pupil-names.ts';
import { Told } from './told.tsx';
import { YoungPerson } from './young-person.tsx';

const responsibility = {
  yes: 'Has parental responsibility',
  no: 'No parental responsibility',
  unknown: 'Parental responsibility not known',
} as const;

/** Why nothing is sent to the address, as whoever mends it needs to know. */
const notSentTo = {
  bounced: 'A message to this address came back',
  complained: 'A message to this address was reported as unwanted',
  suppressed: 'The mail service refuses messages to this address',
} as const;

const addressWords = ({ email, emailState, emailSince }: AdultView) => {
  if (email === null || emailState === 'ok') return null;
  return `${notSentTo[emailState]}${emailSince === null ? '' : ` on ${spokenDate(emailSince)}`}. No school of the trust writes to it.`;
};

const contactWords = (adult: AdultView) => {
  const { email, emailAsGiven, phone } = adult;
  return [
    email ?? (emailAsGiven === null ? 'No e-mail address' : `“${emailAsGiven}” is not an e-mail address`),
    addressWords(adult),
    phone,
  ].filter((words) => words !== null);
};

const Adult = ({ adult }: { readonly adult: AdultView }) => {
  const { may, open } = usePupil();
  const held = Object.values(adult.decisions).some(({ outcome }) => outcome === 'held');
  return (
    <li className="pupil__adult">
      <div>
        <h3>{adultName(adult)}</h3>
        <p className="small">{relationshipName(adult.relationship)}</p>
        <p className="small soft">
          {responsibility[adult.pr]}
          {adult.hasCare && '; the child lives with them'}
        </p>
        {contactWords(adult).map((words) => (
          <p className="small soft" key={words}>
            {words}
          </p>
        ))}
        <div className="row">
          {adult.interpreter && <Tag>{`Interpreter${adult.language === null ? '' : `: ${adult.language}`}`}</Tag>}
          {adult.safeguardingHold === true && <Tag>Safeguarding hold</Tag>}
          {adult.addressConfidential && <Tag>Address confidential</Tag>}
        </div>
      </div>
      <div>
        <Told decisions={adult.decisions} />
        {adult.cleared !== null && (
          <p className="small soft">
            Checked by {adult.cleared.by} on {spokenDate(adult.cleared.on)}.
          </p>
        )}
      </div>
      {may('adult:change') && (
        <div className="pupil__actions">
          {held && (
            <Button size="s" tone="primary" aria-haspopup="dialog" onClick={() => open(`clear.${adult.id}`)}>
              Record a check
            </Button>
          )}
          {adult.email !== null && adult.emailState !== 'ok' && (
            <Button size="s" aria-haspopup="dialog" onClick={() => open(`mailbox.${adult.id}`)}>
              Use the address again<span className="visually-hidden">: {adultName(adult)}</span>
            </Button>
          )}
          <Button size="s" icon="edit" aria-haspopup="dialog" onClick={() => open(`adult.${adult.id}`)}>
            Edit<span className="visually-hidden"> {adultName(adult)}</span>
          </Button>
        </div>
      )}
    </li>
  );
};

/** The adults of this child, each with whether they may be told, why, and how to mend it. */
export const FamilySection = () => {
  const { view, may, open } = usePupil();
  const add = may('adult:change') && (
    <Button size="s" icon="plus" aria-haspopup="dialog" onClick={() => open('adult.new')}>
      Add an adult
    </Button>
  );
  return (
    <Section id="family" title="Family" count={view.adults.length} actions={add}>
      <YoungPerson />
      {view.adults.length === 0 ? (
        <p className="soft">
          No adult is recorded, so nobody can be told of a meeting. Add one, or import the contacts from your MIS.
        </p>
      ) : (
        <ul className="pupil__adults">
          {view.adults.map((adult) => (
            <Adult key={adult.id} adult={adult} />
          ))}
        </ul>
      )}
    </Section>
  );
};
