import type { ImportView } from '@waymark/contracts';
import type { ReactNode } from 'react';
import { Button } from '../../design/button/button.tsx';
import { Icon } from '../../design/icon/icon.tsx';
import { counted } from '../../words/counted.ts';

type Props = {
  readonly question: ImportView['questions'][number];
  /** What it is asked about, as a singular: "adult", "child". */
  readonly counts: 'adult' | 'child';
  /** What happens where it is left open. */
  readonly without: string;
  /** The answer in words; null while there is none. */
  readonly answer: string | null;
  readonly onForget: () => void;
  readonly children: ReactNode;
};

const many = { adult: 'adults', child: 'children' } as const;

/** One question for all the rows it bears on: why it is asked, and what happens without an answer. */
export const QuestionFrame = ({ question, counts, without, answer, onForget, children }: Props) => (
  <section className="import__question" aria-labelledby={`question-${question.id}`}>
    <h3 id={`question-${question.id}`}>{question.text}</h3>
    <p>{question.why}</p>
    {question.count > 0 && (
      <p className="soft">
        It is about {counted(question.count, counts, many[counts])}. {answer === null && without}
      </p>
    )}
    {answer === null ? (
      children
    ) : (
      <div className="row">
        <Icon name="check" size="s" />
        <span>{answer}</span>
        <Button size="s" onClick={onForget}>
          Take the answer back
        </Button>
      </div>
    )}
  </section>
);
