import { type CapacityEntry, capacityNow, type WishEntry, wishesNow } from '@waymark/domain';
import { Button } from '../../design/button/button.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { Timeline } from '../../design/timeline/timeline.tsx';
import { messageKinds, messageKindWords } from '../../words/message-kinds.ts';
import { usePupil } from './pupil-context.tsx';
import { adultName, calledName } from './pupil-names.ts';

const ways = { 'in-person': 'in person', 'in-writing': 'in writing', 'own-page': 'on their own page' } as const;

const useRecorder = () => {
  const { view } = usePupil();
  return (by: string) => (by === 'young-person' ? calledName(view.pupil) : (view.recordedBy[by] ?? 'a colleague'));
};

/** One wish: what, when, and how the school knows. */
const Wish = ({ entry }: { readonly entry: WishEntry | undefined }) => {
  const recorder = useRecorder();
  if (entry === undefined) return <span className="soft">Has not said</span>;
  return (
    <>
      {entry.wish ? 'Tell them' : 'Do not tell them'}
      <span className="small soft">
        {' '}
        {spokenDate(entry.on).slice(4)}, {ways[entry.how]}, recorded by {recorder(entry.by)}
      </span>
    </>
  );
};

type Row = { readonly id: string; readonly name: string; readonly of: ReadonlyMap<string, WishEntry> };

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Adult', rowHeader: true, cell: ({ name }) => name },
  ...messageKinds.map(
    (kind): Column<Row> => ({
      key: kind,
      header: messageKindWords[kind],
      cell: (row) => <Wish entry={row.of.get(kind)} />,
    }),
  ),
];

const Wishes = () => {
  const { view } = usePupil();
  const now = wishesNow(view.pupil.wishes);
  const rows = view.adults.map((adult): Row => {
    const hers = now.filter(({ adultId }) => adultId === adult.id);
    return { id: adult.id, name: adultName(adult), of: new Map(hers.map((entry) => [entry.kind, entry])) };
  });
  return (
    <DataTable
      caption={`Whom ${calledName(view.pupil)} wishes to be told`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty="No adult is recorded."
    />
  );
};

const findingWords = ({ lacks }: CapacityEntry) => (lacks ? 'Recorded as lacking' : 'Recorded as present');

const Capacity = () => {
  const { view } = usePupil();
  const recorder = useRecorder();
  const now = new Map(capacityNow(view.pupil.capacity).map((entry) => [entry.kind, entry]));
  const facts = messageKinds.map((kind) => {
    const entry = now.get(kind);
    const value =
      entry === undefined ? (
        <span className="soft">Presumed: nothing is recorded</span>
      ) : (
        <>
          {findingWords(entry)}, assessed on {spokenDate(entry.on)}
          <span className="small soft"> recorded by {recorder(entry.by)}</span>
          <p className="small">{entry.evidence}</p>
        </>
      );
    return { label: messageKindWords[kind], value };
  });
  return (
    <div>
      <h4>Capacity to decide</h4>
      <KeyValue facts={facts} />
    </div>
  );
};

/** Everything recorded, the latest day first; the file keeps the order of recording. */
const Recorded = () => {
  const { view } = usePupil();
  const recorder = useRecorder();
  const { wishes, capacity } = view.pupil;
  const nameOf = (id: string) => {
    const adult = view.adults.find((one) => one.id === id);
    return adult === undefined ? 'an adult no longer in this file' : adultName(adult);
  };
  const items = [
    ...wishes.map((entry, at) => ({
      id: `wish-${at}`,
      date: entry.on,
      title: `${messageKindWords[entry.kind]}: ${entry.wish ? 'tell' : 'do not tell'} ${nameOf(entry.adultId)}`,
      by: `${ways[entry.how]}, recorded by ${recorder(entry.by)}`,
    })),
    ...capacity.map((entry, at) => ({
      id: `capacity-${at}`,
      date: entry.on,
      title: `${messageKindWords[entry.kind]}: capacity ${findingWords(entry).toLowerCase()}`,
      by: `recorded by ${recorder(entry.by)}`,
      children: entry.evidence,
    })),
  ];
  if (items.length === 0) return null;
  return (
    <Disclosure summary={`Everything recorded, ${items.length}`}>
      <Timeline
        label="Wishes and findings, the latest first"
        items={items.toReversed().toSorted((a, b) => b.date.localeCompare(a.date))}
      />
    </Disclosure>
  );
};

/** What the young person wishes and whether her capacity is in doubt: of each kind of message, when, by whom, on what evidence. */
export const OwnRights = () => {
  const { may, open } = usePupil();
  return (
    <div className="stack" data-gap="s">
      <Wishes />
      <Capacity />
      <Recorded />
      <div className="row">
        {may('adult:change') && (
          <Button size="s" aria-haspopup="dialog" onClick={() => open('wishes')}>
            Record what they wish
          </Button>
        )}
        {may('capacity:record') && (
          <Button size="s" aria-haspopup="dialog" onClick={() => open('capacity')}>
            Record a finding on capacity
          </Button>
        )}
      </div>
    </div>
  );
};
