import type { RegisterRow, RollRow, SchoolId } from '@waymark/domain';
import type { Cursor } from '../client/cursor.ts';
import type { Page, TableClient } from '../client/table-client.ts';
import { decodeRegister, decodeRoll } from '../rows/derived-rows.ts';
import type { TenantKeys } from '../table/keys.ts';

interface RegisterQuery {
  readonly schoolId: SchoolId;
  readonly cursor?: Cursor | null;
  readonly limit?: number;
}

export interface RegisterStore {
  /** A page of a school's register, in no order that means anything; perhaps a second old. */
  page(query: RegisterQuery): Promise<Page<RegisterRow>>;
}

export interface RollStore {
  /** Every child of a school: its index of names. */
  all(schoolId: SchoolId): Promise<readonly RollRow[]>;
}

export const createSchoolRows = (
  table: TableClient,
  keys: TenantKeys,
): { register: RegisterStore; roll: RollStore } => ({
  register: {
    page: async ({ schoolId, cursor = null, limit = 75 }) => {
      const page = await table.query({ pk: keys.schoolPk(schoolId), sk: { beginsWith: 'REGISTER#' }, cursor, limit });
      return { rows: page.rows.map(decodeRegister), cursor: page.cursor };
    },
  },
  roll: {
    all: async (schoolId) =>
      (await table.queryAll({ pk: keys.schoolPk(schoolId), sk: { beginsWith: 'ROLL#' } })).map(decodeRoll),
  },
});
