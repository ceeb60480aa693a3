import { Disclosure } from '../disclosure/disclosure.tsx';
import { spokenDate } from '../due-date/due-words.ts';
import { KeyValue } from '../key-value/key-value.tsx';
import { Link } from '../link/link.tsx';

type Props = {
  /** `YYYY-MM-DD`: the last day. */
  readonly dueOn: string;
  /** Whose duty it is, in words: "The school", "The local authority". */
  readonly owner: string;
  /** The fact the period was counted from; `estimated` when the real one is not known yet. */
  readonly countedFrom: { readonly date: string; readonly fact: string; readonly estimated?: boolean };
  /** The rule's own sentence. */
  readonly why: string;
  readonly source: string;
  readonly sourceHref?: string;
  readonly open?: boolean;
};

/** How a deadline came to be: its date, its owner, what it was counted from, why, and the law it rests on. */
export const Explain = ({ dueOn, owner, countedFrom, why, source, sourceHref, open = false }: Props) => (
  <Disclosure summary="How this date was worked out" open={open}>
    <KeyValue
      facts={[
        { label: 'Last day', value: spokenDate(dueOn, 'long') },
        { label: 'Whose duty', value: owner },
        {
          label: 'Counted from',
          value: `${spokenDate(countedFrom.date, 'long')}: ${countedFrom.fact}${countedFrom.estimated ? ' (estimated)' : ''}`,
        },
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
      ]}
    />
  </Disclosure>
);
