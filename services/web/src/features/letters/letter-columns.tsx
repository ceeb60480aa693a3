import type { Letters } from '@waymark/contracts';
import type { Column } from '../../design/data-table/data-table.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { Status } from '../../design/status/status.tsx';
import { relationshipName } from '../pupil/pupil-names.ts';
import { SubjectLink } from '../today/subject-link.tsx';

export type LetterLine = Letters['lines'][number];

/** "Ms Ada Obi (mother)"; the young person's own letter, and one to an adult who may not be seen, have no name here. */
export const readerName = ({ who }: LetterLine): string =>
  who === null ? 'The young person' : `${who.name} (${relationshipName(who.relationship).toLowerCase()})`;

const addresses = {
  known: <Status kind="done">By post</Status>,
  missing: <Status kind="problem">No address: write it on the envelope</Status>,
  'by-hand': <Status kind="held">Hand it over: no address is printed</Status>,
} as const;

export const letterColumns = (today: string): readonly Column<LetterLine>[] => [
  {
    key: 'child',
    header: 'Child',
    rowHeader: true,
    cell: ({ subject }) => <SubjectLink subject={subject} part="family" />,
  },
  { key: 'title', header: 'Letter', cell: ({ title }) => title },
  { key: 'to', header: 'To', cell: readerName },
  { key: 'address', header: 'How', cell: ({ address }) => addresses[address] },
  { key: 'due', header: 'Due', width: 'fit', cell: ({ dueOn }) => <DueDate date={dueOn} today={today} /> },
];
