import { useState } from 'react';
import { Button, ButtonLink } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { IdentityBar } from '../../design/identity-bar/identity-bar.tsx';
import type { Fact } from '../../design/key-value/key-value.tsx';
import { Tag } from '../../design/tag/tag.tsx';
import { needName } from '../../words/needs.ts';
import { yearName } from '../../words/years.ts';
import { usePupil } from './pupil-context.tsx';
import { calledName, registerName } from './pupil-names.ts';

/** A number that is nobody's business over a shoulder: shown when asked for. */
const Upn = ({ upn }: { readonly upn: string | null }) => {
  const [shown, setShown] = useState(false);
  if (upn === null) return <span className="soft">Not recorded</span>;
  if (shown) return <span className="numeric">{upn}</span>;
  return (
    <Button size="s" tone="quiet" onClick={() => setShown(true)}>
      Show UPN
    </Button>
  );
};

const needsWords = (needs: readonly string[], note: string | null) => {
  const [first, ...others] = needs;
  if (first === undefined) return note;
  return others.length === 0 ? needName(first) : `${needName(first)}; then ${others.map(needName).join(', ')}`;
};

/** Whose page this is, and the facts everyone needs before reading on. */
export const PupilHead = () => {
  const { view, may, open } = usePupil();
  const { pupil, school } = view;
  const legal = registerName(pupil);
  const needs = needsWords(pupil.needs, pupil.needsNote);
  const facts: readonly Fact[] = [
    { label: 'Needs', ...(needs === null ? {} : { value: needs }) },
    ...(legal === null ? [] : [{ label: 'Legal name', value: legal }]),
    { label: 'Born', ...(pupil.dateOfBirth === null ? {} : { value: spokenDate(pupil.dateOfBirth).slice(4) }) },
    { label: 'UPN', value: <Upn upn={pupil.upn} /> },
  ];
  return (
    <IdentityBar
      name={calledName(pupil)}
      provision={pupil.provision}
      details={[yearName(pupil.ncYear), ...(pupil.regGroup === null ? [] : [`Class ${pupil.regGroup}`]), school.name]}
      tags={
        <>
          {pupil.lookedAfter === 'yes' && <Tag>Looked after</Tag>}
          {pupil.leftOn !== null && <Tag>{`Left ${spokenDate(pupil.leftOn).slice(4)}`}</Tag>}
        </>
      }
      facts={facts}
      actions={
        <>
          {may('pupil:change') && (
            <Button icon="edit" aria-haspopup="dialog" onClick={() => open('facts')}>
              Edit
            </Button>
          )}
          {may('meeting:plan') && pupil.provision !== 'N' && (
            <ButtonLink href={`/pupils/${pupil.id}/plan-meeting`} tone="primary" icon="meetings">
              Plan a meeting
            </ButtonLink>
          )}
        </>
      }
    />
  );
};
