import { idCell } from './address-cells.ts';
import { birthCell, orNull, upnCell, yearCell } from './cells.ts';
import { nameCells } from './names.ts';
import type { ChildRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

const childName = { full: 'fullName', forename: 'forename', surname: 'surname' } as const;

/** The child of a row. Null, with its issue, only where there is no name at all: nothing else keeps a child off a list. */
export function childCells(row: RowReader): ChildRecord | null {
  const name = nameCells(row, childName);
  if (name === null) {
    row.note('error', 'no-name', row.has('fullName') ? 'fullName' : 'surname');
    return null;
  }
  const upn = upnCell(row, 'upn', row.has('upn'));
  const dateOfBirth = row.has('dateOfBirth') ? birthCell(row) : null;
  const preferredForename = row.text('preferredForename').slice(0, 100);
  const preferredSurname = row.text('preferredSurname').slice(0, 100);
  return {
    ...upn,
    misId: idCell(row, 'misId'),
    ...name,
    preferredForename: preferredForename === name.forename ? null : orNull(preferredForename),
    preferredSurname: preferredSurname === name.surname ? null : orNull(preferredSurname),
    dateOfBirth,
    ncYear: yearCell(row, dateOfBirth),
  };
}
