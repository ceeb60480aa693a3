import { idCell } from './address-cells.ts';
import { birthCell, orNull, upnCell, yearCell } from './cells.ts';
import { nameCells } from './names.ts';
import type { ChildRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

const childName = { full: 'fullName', forename: 'forename', surname: 'surname' } as const;

/** A sheet with only what she is called has that for her forename. */
function calledByForename(row: RowReader): RowReader {
  if (row.has('forename') || row.has('fullName')) return row;
  return { ...row, text: (field) => row.text(field === 'forename' ? 'preferredForename' : field) };
}

/**
 * The child of a row. Null, with its issue, only where there is no name at all – and no number either, where a number of
 * a child we have would do. Nothing else keeps a child off a list.
 */
export function childCells(row: RowReader, numberWillDo = false): ChildRecord | null {
  const name = nameCells(calledByForename(row), childName);
  const upn = upnCell(row, 'upn', row.has('upn'));
  const misId = idCell(row, 'misId');
  if (name === null) {
    const known = numberWillDo && (upn.upn !== null || misId !== null);
    row.note(known ? 'warning' : 'error', 'no-name', row.has('fullName') ? 'fullName' : 'surname');
    if (!known) return null;
  }
  const { forename, surname } = name ?? { forename: '', surname: '' };
  const dateOfBirth = row.has('dateOfBirth') ? birthCell(row) : null;
  const preferredForename = row.text('preferredForename').slice(0, 100);
  const preferredSurname = row.text('preferredSurname').slice(0, 100);
  return {
    ...upn,
    misId,
    forename,
    surname,
    preferredForename: preferredForename === forename ? null : orNull(preferredForename),
    preferredSurname: preferredSurname === surname ? null : orNull(preferredSurname),
    dateOfBirth,
    ncYear: yearCell(row, dateOfBirth),
  };
}
