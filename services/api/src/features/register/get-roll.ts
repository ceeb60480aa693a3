import type { RollEntry } from '@waymark/contracts';
import type { RollRow } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';

const entryOf = ({ pupilId, forename, surname, ncYear, regGroup, provision, leftOn }: RollRow): RollEntry => ({
  ...{ pupilId, forename, surname, ncYear, regGroup, provision, leftOn },
});

/** A school's index of names, without dates of birth and UPNs. */
export const getRoll: Handler<'getRoll'> = onSchool(async ({ stores }, { school }) => ({
  ok: true,
  data: { pupils: (await stores.roll.all(school.row.id)).map(entryOf) },
}));
