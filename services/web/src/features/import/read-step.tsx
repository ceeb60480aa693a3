import type { ImportView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { Select } from '../../design/select/select.tsx';
import { useHere } from '../../session/me-context.tsx';
import { counted } from '../../words/counted.ts';
import { toLookAt } from './import-steps.ts';
import { chooseKind } from './settle.ts';
import { Step, useGoToStep } from './step.tsx';
import { mayImportKind } from './trust-lists.ts';
import type { Settling } from './use-settling.ts';

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16)',
  'windows-1252': 'Western European (Windows-1252)',
};

/** What kind of sheet it was taken for, to be changed. */
export const KindChoice = ({ view, settling }: { readonly view: ImportView; readonly settling: Settling }) => {
  const { grants } = useHere().me;
  const kinds = view.kinds.filter(({ id }) => mayImportKind(grants, id));
  const kind = settling.settled.kind ?? view.import.kind ?? '';
  return (
    <Select
      id="import-kind"
      label="What it is"
      hint="Everything else follows from this, so change it first if it is wrong."
      value={kinds.some(({ id }) => id === kind) ? kind : ''}
      prompt="Choose what it is"
      width="l"
      options={kinds.map(({ id, label }) => ({ value: id, label }))}
      onChange={(chosen) => settling.settle(chooseKind(settling.settled, chosen))}
    />
  );
};

const Skipped = ({ skipped }: { readonly skipped: NonNullable<ImportView['table']>['skipped'] }) => (
  <Disclosure summary={`${counted(skipped.length, 'row')} passed over, with why`}>
    <ul className="import__plain-list">
      {skipped.map(({ rowNumber, reason }) => (
        <li key={rowNumber}>
          Row {rowNumber}: {reason}
        </li>
      ))}
    </ul>
  </Disclosure>
);

const unsure = (view: ImportView) => {
  const { columns, words } = toLookAt(view);
  return [...(columns > 0 ? [counted(columns, 'column')] : []), ...(words > 0 ? [counted(words, 'word')] : [])];
};

/** First what was read, before what it means. */
export const ReadStep = ({ view, settling }: { readonly view: ImportView; readonly settling: Settling }) => {
  const go = useGoToStep();
  const { table } = view;
  if (table === null) return null;
  const left = unsure(view);
  const used = view.columns.filter(({ field }) => field !== null).length;
  return (
    <Step
      view={view}
      step="read"
      title="What was read"
      lead="Nothing is written until you commit, at the end."
      onward={
        <>
          <Button
            tone={left.length > 0 ? 'primary' : 'secondary'}
            iconAfter="arrow-right"
            onClick={() => go('columns')}
          >
            {left.length > 0 ? `Continue: ${left.join(' and ')} to check` : 'Look at the columns'}
          </Button>
          <Button tone={left.length > 0 ? 'secondary' : 'primary'} iconAfter="arrow-right" onClick={() => go('check')}>
            See what it would do
          </Button>
        </>
      }
    >
      <KindChoice view={view} settling={settling} />
      <KeyValue
        facts={[
          { label: 'Rows', value: table.rows.toLocaleString('en-GB') },
          { label: 'Headings', value: `In row ${table.headerRow}` },
          ...(table.sheetName === null ? [] : [{ label: 'Worksheet', value: table.sheetName }]),
          { label: 'Letters', value: encodings[table.encoding] ?? table.encoding },
          { label: 'Columns', value: `${used} of ${view.columns.length} are used` },
        ]}
      />
      {table.skipped.length > 0 && <Skipped skipped={table.skipped} />}
    </Step>
  );
};
