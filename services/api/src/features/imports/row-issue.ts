import type { ImportRow, ImportView } from '@waymark/contracts';
import {
  type Difference,
  differenceWords,
  importFieldName,
  type TrustRefusal,
  trustRefusals,
  type UnitRefusal,
  unitRefusals,
} from '@waymark/domain';
import { type AmbiguityReason, type Issue, issueKinds, type Mapping } from '@waymark/intake';

type RowIssue = ImportRow['issues'][number];
type Group = ImportView['groups'][number];

interface Words {
  readonly message: string;
  readonly fix: string;
}

const choose = 'Say which child it is, that it is a new one, or leave the row out.';

/** What matching a row with the school's children may come to, besides one child. */
const matchingWords = {
  'child-unknown': {
    message: 'No child of this school fits the row',
    fix: 'Say that it is a new child, or leave it out.',
  },
  'pupil-not-found': {
    message: 'The child of this adult is not among the school’s',
    fix: 'Import the pupils first, or correct the number or name in the row.',
  },
  'left-out': { message: 'You left this row out', fix: 'Nothing to do, or choose a child for it.' },
  'child-twice': { message: 'Another row is about the same child', fix: 'Leave one of the rows out.' },
  'several-fit': { message: 'Several children fit the row', fix: choose },
  'upn-of-another-name': { message: 'The UPN belongs to a child of another name', fix: choose },
  'mis-id-of-another-name': { message: 'The MIS number belongs to a child of another name', fix: choose },
  'other-upn': { message: 'A child of this name and birthday has another UPN', fix: choose },
  'other-year': { message: 'A child of this name is in another year', fix: choose },
  'nearly-the-name': { message: 'A child with this birthday has nearly this name', fix: choose },
  'two-rows-fit': { message: 'Two rows fit one child', fix: choose },
} as const satisfies Record<AmbiguityReason, Words> & Record<string, Words>;
export type MatchingCode = keyof typeof matchingWords;

const cellWords = Object.fromEntries(
  Object.entries(issueKinds).map(([code, { title, fix }]) => [code, { message: title, fix }]),
);

/** Words by code, from tables that share none: a code of two tables would be headed by the words of the last. */
export const wordTables: readonly Readonly<Record<string, Words>>[] = [
  cellWords,
  differenceWords,
  unitRefusals,
  trustRefusals,
  matchingWords,
];

const titles: Readonly<Record<string, Words>> = Object.assign({}, ...wordTables);

/** An issue that intake found, with the column by its name. */
export const issueOfCell = (issue: Issue, mapping: Mapping): RowIssue => ({
  severity: issue.severity,
  code: issue.code,
  column: issue.column === undefined ? null : mapping.columns[issue.column]?.header || `column ${issue.column + 1}`,
  message: issue.message,
  fix: issue.fix,
});

const wholeRow = (severity: RowIssue['severity'], code: string, words: Words): RowIssue => ({
  severity,
  code,
  column: null,
  message: words.message,
  fix: words.fix,
});

export const issueOfMatching = (code: MatchingCode, severity: RowIssue['severity']): RowIssue =>
  wholeRow(severity, code, matchingWords[code]);

export const issueOfRefusal = (code: UnitRefusal): RowIssue => wholeRow('error', code, unitRefusals[code]);

export const issueOfTrust = (code: TrustRefusal, outcome: ImportRow['outcome']): RowIssue =>
  wholeRow(outcome === 'ask' ? 'ask' : 'error', code, trustRefusals[code]);

const valuesOf = ({ field, kept, offered }: Difference): string =>
  `${importFieldName(field)}: “${kept ?? ''}” is kept, “${offered ?? ''}” is not taken`;

/** What the row says and the file does not take: for the screen of whoever imports, with both values. */
export const issueOfDifference = (difference: Difference): RowIssue => {
  const { message, fix } = differenceWords[difference.code];
  const why = difference.because === undefined ? message : `${message}: ${difference.because}`;
  return wholeRow('warning', difference.code, { message: `${why}. ${valuesOf(difference)}.`, fix });
};

const order = { error: 0, ask: 1, warning: 2 } as const;

/** The issues of all rows by how they are mended, so that each is mended once: errors first, the commonest first. */
export const groupsOf = (rows: readonly ImportRow[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const { rowNumber, issues } of rows) {
    for (const { code, severity, column } of issues) {
      const key = `${severity} ${code}`;
      const words = titles[code] ?? { message: code, fix: '' };
      const group = groups.get(key) ?? { code, severity, title: words.message, fix: words.fix, cells: [] };
      group.cells.push({ rowNumber, column });
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => order[a.severity] - order[b.severity] || b.cells.length - a.cells.length);
};
