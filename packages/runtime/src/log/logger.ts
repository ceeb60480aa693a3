import type { Clock } from '../ports/index.ts';

/** What a log line may hold: ids, counts, codes and names of code. No field here can hold a person's name or words. */
export const logFields = [
  ...(['requestId', 'route', 'method', 'status', 'ms', 'reason'] as const),
  ...(['trustId', 'staffId', 'pupilId', 'noticeId', 'importId', 'linkId', 'subjectKind', 'subjectId'] as const),
  ...(['queue', 'job', 'item', 'messageId', 'shard', 'on', 'count', 'attempt', 'state'] as const),
  ...(['errorName', 'errorCode', 'where', 'causeName', 'rowKey', 'fields'] as const),
] as const;
export type LogField = (typeof logFields)[number];
type LogValue = string | number | boolean | null;

export interface LogEvent {
  readonly level: 'info' | 'warn' | 'error';
  /** What happened, as one sentence that is the same every time. */
  readonly sentence: string;
  readonly fields: readonly LogField[];
}
export type Catalogue = Readonly<Record<string, LogEvent>>;

export type Logger<C extends Catalogue> = <Code extends keyof C & string>(
  code: Code,
  fields: { readonly [Field in C[Code]['fields'][number]]?: LogValue },
) => void;

export interface LoggerDeps {
  readonly clock: Pick<Clock, 'real'>;
  /** Takes one line of JSON, without its end. */
  readonly write: (line: string) => void;
}

/** Writes events of one catalogue as lines of JSON. Fields that the event does not list are left out, whoever passed them. */
export const createLogger =
  <const C extends Catalogue>(catalogue: C, { clock, write }: LoggerDeps): Logger<C> =>
  (code, fields) => {
    const event = catalogue[code];
    if (event === undefined) throw new RangeError(`The log's catalogue has no event ${code}. Add it there.`);
    const allowed = new Set<string>(event.fields);
    const kept = Object.entries(fields).filter(([name]) => allowed.has(name));
    write(
      JSON.stringify({
        at: clock.real(),
        level: event.level,
        code,
        sentence: event.sentence,
        ...Object.fromEntries(kept),
      }),
    );
  };

/** Writes to standard output, where Lambda and the one-machine stack collect it. */
export const writeToStdout = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
