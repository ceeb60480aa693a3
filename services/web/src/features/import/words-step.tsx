import type { ImportView } from '@waymark/contracts';
import { useState } from 'react';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Section } from '../../design/section/section.tsx';
import { Select } from '../../design/select/select.tsx';
import { Confidence } from './confidence.tsx';
import { chooseWord } from './settle.ts';
import { Step } from './step.tsx';
import type { Settling } from './use-settling.ts';
import { unsureFirst } from './word-order.ts';

type Group = ImportView['words'][number];
type Word = Group['values'][number];

const nothing = '-';

const Written = ({ value }: { readonly value: string }) =>
  value === '' ? <span className="soft">Left blank</span> : <q>{value}</q>;

const Meaning = ({
  word,
  group,
  settling: { settled, settle },
}: {
  readonly word: Word;
  readonly group: Group;
  readonly settling: Settling;
}) => {
  const chosen = settled.words?.[group.field]?.[word.value];
  const unknown = chosen === undefined && word.meaning === null && word.confidence === 'ask';
  const meaning = chosen === undefined ? word.meaning : chosen;
  return (
    <Select
      label={word.value === '' ? 'What a blank means' : `What “${word.value}” means`}
      labelHidden
      width="l"
      value={unknown ? '' : (meaning ?? nothing)}
      prompt="Choose what it means"
      options={[
        ...group.options.map((option) => ({ value: option.meaning, label: option.label })),
        { value: nothing, label: 'Leave it empty' },
      ]}
      onChange={(value) =>
        settle(chooseWord(settled, group.field, { word: word.value, meaning: value === nothing ? null : value }))
      }
    />
  );
};

const columnsOf = (group: Group, settling: Settling): readonly Column<Word>[] => [
  { key: 'value', header: 'As written', rowHeader: true, cell: ({ value }) => <Written value={value} /> },
  { key: 'meaning', header: 'What it means', cell: (word) => <Meaning {...{ word, group, settling }} /> },
  { key: 'confidence', header: 'Guess', width: 'fit', cell: ({ confidence }) => <Confidence of={confidence} /> },
  { key: 'count', header: 'Rows', align: 'end', width: 'fit', cell: ({ count }) => count.toLocaleString('en-GB') },
];

const Words = ({ group, settling }: { readonly group: Group; readonly settling: Settling }) => {
  // The order of the first look stays, so that a word does not move away from under the hand that settles it.
  const [order] = useState(() => unsureFirst(group.values));
  return (
    <Section title={group.label} level={3} count={group.values.length}>
      <DataTable
        caption={`Words under ${group.label}, ${group.values.length}`}
        captionHidden
        columns={columnsOf(group, settling)}
        rows={order(group.values)}
        rowKey={({ value }) => value}
      />
    </Section>
  );
};

/** What each distinct word of the coded columns means: settled once for all the rows it stands in. */
export const WordsStep = ({ view, settling }: { readonly view: ImportView; readonly settling: Settling }) => (
  <Step
    view={view}
    step="words"
    title="What the words mean"
    lead="Each word is settled once for every row it stands in. Those that nobody could be sure of come first."
  >
    {view.words.map((group) => (
      <Words key={`${view.import.kind} ${group.field}`} group={group} settling={settling} />
    ))}
  </Step>
);
