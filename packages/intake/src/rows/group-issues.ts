import { type Issue, type IssueCode, issueKinds, type Severity } from './issue.ts';

export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly title: string;
  readonly fix: string;
  readonly count: number;
  /** Where, in the order of the sheet; `column` null where the whole row is meant. */
  readonly cells: readonly { readonly rowNumber: number; readonly column: number | null }[];
}

const order = { error: 0, ask: 1, warning: 2 } as const satisfies Record<Severity, number>;

/** The issues of all rows by how they are mended, so that each is mended once: errors first, then questions, the most frequent first. */
export function groupIssues(
  rows: readonly { readonly rowNumber: number; readonly issues: readonly Issue[] }[],
): readonly IssueGroup[] {
  const groups = new Map<
    string,
    { code: IssueCode; severity: Severity; cells: { rowNumber: number; column: number | null }[] }
  >();
  for (const { rowNumber, issues } of rows) {
    for (const { code, severity, column } of issues) {
      const key = `${severity} ${code}`;
      const group = groups.get(key) ?? { code, severity, cells: [] };
      group.cells.push({ rowNumber, column: column ?? null });
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ code, severity, cells }) => ({ code, severity, ...issueKinds[code], count: cells.length, cells }))
    .sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count);
}
