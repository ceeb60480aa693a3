import { Disclosure } from '../disclosure/disclosure.tsx';
import { spokenDate } from '../due-date/due-words.ts';
import { type Fact, KeyValue } from '../key-value/key-value.tsx';
import { Link } from '../link/link.tsx';

export type Explanation = {
  /** `YYYY-MM-DD`: the last day. */
  readonly dueOn: string;
  /** The last school day by then, where the last day is none. */
  readonly practicalOn?: string | null;
  /** Whose duty it is, in words: "The school", "The local authority". */
  readonly owner: string;
  /** The day the period was counted from, and the fact where the sentence does not say it; `estimated` when the real one is not known yet. */
  readonly countedFrom: { readonly date: string; readonly fact?: string; readonly estimated?: boolean };
  /** The rule's own sentence. */
  readonly why: string;
  readonly source: string;
  readonly sourceHref?: string;
  /** What a person should know and no date can say. */
  readonly notes?: readonly string[];
};

const countedWords = ({ date, fact, estimated = false }: Explanation['countedFrom']) =>
  `${spokenDate(date, 'long')}${fact === undefined ? '' : `: ${fact}`}${estimated ? ' (estimated: the real day is not known yet)' : ''}`;

const factsOf = (explanation: Explanation): readonly Fact[] => {
  const { dueOn, practicalOn, owner, countedFrom, why, source, sourceHref, notes = [] } = explanation;
  return [
    { label: 'Last day', value: spokenDate(dueOn, 'long') },
    ...(practicalOn == null || practicalOn === dueOn
      ? []
      : [{ label: 'Last school day', value: spokenDate(practicalOn, 'long') }]),
    { label: 'Whose duty', value: owner },
    { label: 'Counted from', value: countedWords(countedFrom) },
    { label: 'Why', value: why },
    {
      label: 'Source',
      value:
        sourceHref === undefined ? (
          source
        ) : (
          <Link href={sourceHref} newTab>
            {source}
          </Link>
        ),
    },
    ...notes.map((note, at) => ({ label: at === 0 ? 'To think about' : `To think about (${at + 1})`, value: note })),
  ];
};

/** The calculation of a deadline in full, for where something else opens it. */
export const ExplainFacts = (explanation: Explanation) => <KeyValue facts={factsOf(explanation)} />;

/** How a deadline came to be: its date, its owner, what it was counted from, why, and the law it rests on. */
export const Explain = ({ open = false, ...explanation }: Explanation & { readonly open?: boolean }) => (
  <Disclosure summary="How this date was worked out" open={open}>
    <ExplainFacts {...explanation} />
  </Disclosure>
);
