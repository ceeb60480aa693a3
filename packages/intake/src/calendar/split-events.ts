/** The lines of one event as the file has them, and the number of the first. */
export interface EventLines {
  readonly line: number;
  readonly lines: readonly string[];
  /** False where the file ends, or another event begins, before it does. */
  readonly finished: boolean;
}

/**
 * The events of a calendar, each by itself, so that a damaged one costs no other. Only its first and last line are looked
 * at: what an event says is read by the library.
 */
export function splitEvents(text: string): readonly EventLines[] {
  const events: EventLines[] = [];
  let open: { readonly line: number; readonly lines: string[] } | null = null;
  for (const [n, line] of text.split(/\r\n|\n|\r/).entries()) {
    const word = line.trimEnd().toUpperCase();
    if (word === 'BEGIN:VEVENT') {
      if (open !== null) events.push({ ...open, finished: false });
      open = { line: n + 1, lines: [line] };
    } else if (open !== null) {
      open.lines.push(line);
      if (word === 'END:VEVENT') {
        events.push({ ...open, finished: true });
        open = null;
      }
    }
  }
  if (open !== null) events.push({ ...open, finished: false });
  return events;
}
