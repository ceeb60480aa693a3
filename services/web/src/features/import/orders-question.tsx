import type { ImportView } from '@waymark/contracts';
import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { DateField } from '../../design/date-field/date-field.tsx';
import { type DateParts, noDate, readDateParts } from '../../design/date-field/date-parts.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { TextField } from '../../design/text-field/text-field.tsx';
import { useHere } from '../../session/me-context.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { answerOrders } from './settle.ts';
import type { Settling } from './use-settling.ts';

type Question = ImportView['questions'][number];
type Faults = { readonly by?: string; readonly on?: string };

const faultsOf = (by: string, parts: DateParts, today: string): Faults => {
  const on = readDateParts(parts);
  const future = on.ok && on.date > today;
  return {
    ...(by.trim() === '' ? { by: 'Say who checked them' } : {}),
    ...(on.ok ? {} : { on: 'Give the day on which they were checked' }),
    ...(future ? { on: 'This day is still to come: give the day on which they were checked' } : {}),
  };
};

/** Who checked the school's court orders, and when; without it those adults are told nothing. */
export const OrdersQuestion = ({
  question,
  settling: { settled, settle },
}: {
  readonly question: Question;
  readonly settling: Settling;
}) => {
  const { me } = useHere();
  const [by, setBy] = useState('');
  const [on, setOn] = useState(noDate);
  const [faults, setFaults] = useState<Faults>({});
  const answer = settled.answers?.ordersChecked ?? null;
  const give = () => {
    const found = faultsOf(by, on, me.today);
    setFaults(found);
    const date = readDateParts(on);
    if (Object.keys(found).length > 0 || !date.ok) return;
    settle(answerOrders(settled, { by: by.trim(), on: date.date }));
  };
  return (
    <QuestionFrame
      question={question}
      counts="adult"
      without="Without an answer those adults are held: nothing is sent to them until each is checked on the child’s page."
      answer={answer === null ? null : `Checked by ${answer.by} on ${spokenDate(answer.on)}`}
      onForget={() => settle(answerOrders(settled, null))}
    >
      <div className="stack">
        <TextField id="orders-by" label="Who checked them" value={by} onChange={setBy} error={faults.by} width="m" />
        <DateField id="orders-on" label="When" value={on} onChange={setOn} error={faults.on} />
        <Button onClick={give}>Use this answer</Button>
      </div>
    </QuestionFrame>
  );
};
