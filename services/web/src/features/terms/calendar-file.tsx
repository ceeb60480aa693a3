import { useRef, useState } from 'react';
import { FileDrop } from '../../design/file-drop/file-drop.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import type { Calendar } from './rows-text.ts';

const { OnDemand: Proposal, preload } = onDemand(() =>
  import('./calendar-proposal.tsx').then(({ CalendarProposal }) => CalendarProposal),
);

type Taken = { readonly name: string; readonly bytes: Uint8Array | string; readonly nth: number };

type Props = {
  readonly kept: Calendar;
  readonly today: string;
  /** Puts the dates into the form below, where they are looked at once more before they are saved. */
  readonly onUse: (calendar: Calendar) => void;
};

/** Takes the calendar that a school publishes, and shows what it says of terms and INSET days. It is read in this browser. */
export const CalendarFile = ({ kept, today, onUse }: Props) => {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [failed, setFailed] = useState(false);
  const count = useRef(0);
  const take = (name: string, bytes: Taken['bytes']) => {
    count.current += 1;
    setFailed(false);
    setTaken({ name, bytes, nth: count.current });
  };
  const onFile = (file: File) => {
    preload();
    file.arrayBuffer().then(
      (buffer) => take(file.name, new Uint8Array(buffer)),
      () => setFailed(true),
    );
  };
  return (
    <Section title="Bring in from a calendar file">
      <div className="stack no-print">
        <FileDrop
          label="The school’s published calendar"
          hint="The file that ends in .ics. On the school’s or the council’s website look for “Subscribe”, “iCal” or “Export”. It is read here and goes nowhere."
          accept=".ics,text/calendar"
          onFile={onFile}
          onRows={(text) => take('What was pasted', text)}
          paste={{ label: 'Or paste what the file holds', placeholder: 'It begins with BEGIN:VCALENDAR' }}
          {...(taken === null ? {} : { chosen: taken.name })}
        />
        {failed && (
          <Notice tone="problem" title="The file could not be opened" live>
            It may have been moved since it was chosen. Choose it again.
          </Notice>
        )}
        {taken !== null && (
          <Proposal
            key={taken.nth}
            meanwhile={<Skeleton rows={4} label="the calendar" />}
            props={{
              bytes: taken.bytes,
              kept,
              today,
              onUse: (calendar: Calendar) => {
                setTaken(null);
                onUse(calendar);
              },
            }}
          />
        )}
      </div>
    </Section>
  );
};
