import type { CadencePreview } from '@waymark/contracts';
import type { CadenceStep } from '@waymark/domain';
import type { ReactNode } from 'react';
import { IconButton } from '../../design/button/button.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Icon } from '../../design/icon/icon.tsx';
import { toWords, untilWords, whatWords, whenWords } from './step-words.ts';

type Row = {
  readonly step: CadenceStep;
  readonly on: CadencePreview['steps'][number] | undefined;
  readonly warnings: CadencePreview['warnings'];
};

type Change = { readonly change: (step: CadenceStep) => void; readonly remove: (step: CadenceStep) => void };

type Props = {
  readonly title: string;
  readonly steps: readonly CadenceStep[];
  readonly preview: CadencePreview | undefined;
  /** Null: the reader may not change it. */
  readonly onChange: Change | null;
};

const name = (step: CadenceStep): string => `${whenWords(step)}, ${toWords(step)}: ${whatWords(step)}`;

const Falls = ({ on }: { readonly on: Row['on'] }): ReactNode =>
  on === undefined ? null : (
    <>
      <span className="numeric nowrap">{spokenDate(on.leavesOn)}</span>
      {on.moved !== null && (
        <span className="cadence__moved small soft">
          not {spokenDate(on.namedOn)}: {on.moved}
        </span>
      )}
    </>
  );

const What = ({ row: { step, warnings } }: { readonly row: Row }): ReactNode => (
  <>
    {whatWords(step)}
    {warnings.map(({ message, rule }) => (
      <span className="cadence__warning small" key={message}>
        <Icon name="warning" size="s" />{' '}
        <span>
          {message}
          {rule !== null && ` (${rule})`}
        </span>
      </span>
    ))}
  </>
);

const columnsFor = (onChange: Change | null): readonly Column<Row>[] => [
  {
    key: 'when',
    header: 'When',
    rowHeader: true,
    cell: ({ step }) => (
      <>
        {whenWords(step)}
        <span className="cadence__until small soft">{untilWords(step)}</span>
      </>
    ),
  },
  { key: 'to', header: 'To', cell: ({ step }) => toWords(step) },
  { key: 'what', header: 'What', cell: (row) => <What row={row} /> },
  { key: 'falls', header: 'Leaves on', cell: ({ on }) => <Falls on={on} /> },
  ...(onChange === null
    ? []
    : [
        {
          key: 'change',
          header: 'Change or remove',
          width: 'fit',
          cell: ({ step }: Row) => (
            <span className="cadence__actions">
              <IconButton icon="edit" size="s" label={`Change ${name(step)}`} onClick={() => onChange.change(step)} />
              <IconButton icon="close" size="s" label={`Remove ${name(step)}`} onClick={() => onChange.remove(step)} />
            </span>
          ),
        } as const,
      ]),
];

/** The steps of a cadence by day, each with the day it falls on for one meeting and what the law says of it. */
export const CadenceTable = ({ title, steps, preview, onChange }: Props) => {
  // An answer about other steps than these says nothing of them.
  const current = preview?.steps.length === steps.length ? preview : undefined;
  const rows = steps.map((step, n) => ({
    step,
    on: current?.steps[n],
    warnings: current?.warnings.filter(({ path }) => path === `steps.${n}`) ?? [],
  }));
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={columnsFor(onChange)}
      rows={rows}
      rowKey={({ step }) => `${step.to} ${step.step}`}
      empty={<p className="soft">Nothing is sent and nothing is asked of the school.</p>}
    />
  );
};
