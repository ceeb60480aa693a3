import type { RollEntry } from '@waymark/contracts';
import type { RollRow } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';

const entryOf = (row: RollRow): RollEntry => {
  const { pupilId, forename, surname, legalForename, legalSurname, ncYear, regGroup, provision, leftOn } = row;
  return { pupilId, forename, surname, legalForename, legalSurname, ncYear, regGroup, provision, leftOn };
};

/** A school's index of names, without dates of birth and UPNs. */
export const getRoll: Handler<'getRoll'> = onSchool(async ({ stores }, { school }) => ({
  ok: true,
  data: { pupils: (await stores.roll.all(school.row.id)).map(entryOf) },
}));
