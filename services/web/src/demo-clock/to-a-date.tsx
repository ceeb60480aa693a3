import { type FormEvent, useState } from 'react';
import { Button } from '../design/button/button.tsx';
import { DateField } from '../design/date-field/date-field.tsx';
import { noDate, readDateParts } from '../design/date-field/date-parts.ts';
import { Dialog } from '../design/dialog/dialog.tsx';
import { spokenDate } from '../design/due-date/due-words.ts';
import type { Move } from './use-clock.ts';

type Props = {
  readonly today: string;
  readonly move: (move: Move) => Promise<boolean>;
  readonly onClose: () => void;
};

/** Asks which day the demo should go on to. */
export const ToADate = ({ today, move, onClose }: Props) => {
  const [parts, setParts] = useState(noDate);
  const [error, setError] = useState<string>();
  const reading = readDateParts(parts);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!reading.ok) return setError('Enter a day that the calendar has, such as 12 December 2026');
    if (reading.date <= today) return setError(`The clock goes forward only. Enter a day after ${spokenDate(today)}`);
    if (await move({ to: reading.date })) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Move the demo’s clock"
      size="s"
      actions={
        <>
          <Button type="submit" form="to-a-date" tone="primary">
            Move the clock
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id="to-a-date" noValidate onSubmit={(event) => void submit(event)}>
        <DateField
          label="To which day?"
          hint={`It is ${spokenDate(today, 'long')}. Every day between is lived through.`}
          value={parts}
          onChange={setParts}
          {...(error === undefined ? {} : { error })}
          {...(reading.ok ? { reading: spokenDate(reading.date, 'long') } : {})}
        />
      </form>
    </Dialog>
  );
};
