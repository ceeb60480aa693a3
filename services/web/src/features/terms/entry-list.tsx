import type { CalendarEntry, Reading } from '@waymark/intake/calendar';
import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { DataTable } from '../../design/data-table/data-table.tsx';
import { Select } from '../../design/select/select.tsx';
import { choicesFor, daysWords, nothing, type Said } from './reading-words.ts';

type Read = { readonly entry: CalendarEntry; readonly reading: Reading | null };

type Props = {
  readonly label: string;
  readonly read: readonly Read[];
  readonly onSay: (entry: CalendarEntry, as: Said) => void;
};

/** A whole diary has hundreds of entries, each with a list of choices. */
const atATime = 50;

const keyOf = ({ entry }: Read): string => JSON.stringify([entry.summary, entry.from, entry.to]);

/** Entries of a calendar with what each was taken for, to be said otherwise. */
export const EntryList = ({ label, read, onSay }: Props) => {
  const [shown, setShown] = useState(atATime);
  return (
    <div className="stack">
      <DataTable
        caption={label}
        captionHidden
        density="compact"
        rows={read.slice(0, shown)}
        rowKey={keyOf}
        columns={[
          {
            key: 'summary',
            header: 'Entry',
            rowHeader: true,
            width: 'wide',
            cell: ({ entry }) => entry.summary || 'Without words',
          },
          { key: 'days', header: 'Days', width: 'fit', cell: ({ entry }) => daysWords(entry) },
          {
            key: 'reading',
            header: 'What it says',
            cell: ({ entry, reading }) => (
              <div className="terms__choice">
                <Select<Said>
                  label={`What “${entry.summary}”, ${daysWords(entry)}, says`}
                  labelHidden
                  width="full"
                  value={reading ?? nothing}
                  options={choicesFor(reading ?? nothing)}
                  onChange={(as) => onSay(entry, as)}
                />
              </div>
            ),
          },
        ]}
      />
      {read.length > shown && (
        <Button onClick={() => setShown(shown + atATime)}>Show more entries ({read.length - shown} left)</Button>
      )}
    </div>
  );
};
