import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';

/** A school as the trust has it. */
export const getSchool: Handler<'getSchool'> = onSchool(async (_, { school: { row, version } }) => ({
  ok: true,
  data: { version, school: row },
  version,
}));
