import type { ImportView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { Icon } from '../../design/icon/icon.tsx';
import { Section } from '../../design/section/section.tsx';
import { counted } from '../../words/counted.ts';
import { issuePlaces, placeWords, rowsWithIssue } from './issue-places.ts';

const icons = { error: 'problem', ask: 'warning', warning: 'info' } as const;
const said = { error: 'Problem', ask: 'Question', warning: 'Note' } as const;

type Group = ImportView['groups'][number];

const IssueGroup = ({ group, onOpen }: { readonly group: Group; readonly onOpen: (code: string) => void }) => {
  const rows = rowsWithIssue(group.cells);
  return (
    <li className="import__group" data-severity={group.severity}>
      <Icon name={icons[group.severity]} />
      <div>
        <strong>
          <span className="visually-hidden">{said[group.severity]}: </span>
          {group.title}
        </strong>
        <p>{group.fix}</p>
        <p className="soft small">{issuePlaces(group.cells, 8).map(placeWords).join(' · ')}</p>
      </div>
      <Button size="s" onClick={() => onOpen(group.code)}>
        See {counted(rows, 'row')}
        <span className="visually-hidden">: {group.title}</span>
      </Button>
    </li>
  );
};

type Props = { readonly groups: readonly Group[]; readonly onOpen: (code: string) => void };

/** What there is to mend, grouped by how it is mended, so that each is mended once. */
export const IssueGroups = ({ groups, onOpen }: Props) => (
  <Section title="What to know about the rows" count={groups.length}>
    <ul className="import__groups">
      {groups.map((group) => (
        <IssueGroup key={`${group.severity} ${group.code}`} group={group} onOpen={onOpen} />
      ))}
    </ul>
  </Section>
);
