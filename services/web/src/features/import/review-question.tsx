import type { ImportView } from '@waymark/contracts';
import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { DateField } from '../../design/date-field/date-field.tsx';
import { noDate, readDateParts } from '../../design/date-field/date-parts.ts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { QuestionFrame } from './question-frame.tsx';
import { answerReview } from './settle.ts';
import type { Settling } from './use-settling.ts';

type Question = ImportView['questions'][number];

/** One date for the next review of the children whose sheet has none. */
export const ReviewQuestion = ({
  question,
  settling: { settled, settle },
}: {
  readonly question: Question;
  readonly settling: Settling;
}) => {
  const [on, setOn] = useState(noDate);
  const [fault, setFault] = useState<string>();
  const answer = settled.answers?.nextReviewOn ?? null;
  const give = () => {
    const date = readDateParts(on);
    setFault(date.ok ? undefined : 'Give a day, for example 8 2 2027');
    if (date.ok) settle(answerReview(settled, date.date));
  };
  return (
    <QuestionFrame
      question={question}
      counts="child"
      without="Without an answer those children have no review date, and Today will ask for one."
      answer={answer === null ? null : `Next review on ${spokenDate(answer)}`}
      onForget={() => settle(answerReview(settled, null))}
    >
      <div className="stack">
        <DateField id="review-on" label="Next review" value={on} onChange={setOn} error={fault} />
        <Button onClick={give}>Use this date</Button>
      </div>
    </QuestionFrame>
  );
};
