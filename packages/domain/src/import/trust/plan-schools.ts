import { schoolIdSchema } from '../../ids/index.ts';
import { sameName } from '../../pupil/index.ts';
import type { School } from '../../trust/index.ts';
import { foldRows, type Made, type Numbered } from './fold-rows.ts';
import type { TrustPlan } from './plan-professionals.ts';

export interface SchoolRow {
  readonly urn: number | null;
  readonly name: string;
  readonly laestab: string | null;
  readonly laName: string | null;
  readonly phase: string | null;
  readonly sencoRequired: 'yes' | 'no' | 'unknown';
}

const fits = (row: SchoolRow, school: School): boolean =>
  row.urn === null ? sameName(row.name, school.name) : row.urn === school.urn;

/** A school that is not said to need no SENCO needs one: the duty is the rule, and nursery and special schools the exception. */
const schoolAfter = (known: School | null, row: SchoolRow, newId: () => string): Made<School> => {
  const urn = row.urn ?? known?.urn ?? null;
  if (urn === null) return { ok: false, code: 'urn-needed' };
  const required = row.sencoRequired === 'unknown' ? (known?.sencoRequired ?? true) : row.sencoRequired === 'yes';
  return {
    ok: true,
    value: {
      id: known?.id ?? schoolIdSchema.parse(newId()),
      urn,
      name: row.name,
      laName: row.laName ?? known?.laName ?? '',
      laestab: row.laestab ?? known?.laestab ?? null,
      phase: row.phase ?? known?.phase ?? '',
      sencoRequired: required,
      replyTo: known?.replyTo ?? null,
      phone: known?.phone ?? null,
      address: known?.address ?? null,
    },
  };
};

/** The schools of the trust, known by their URN. */
export const planSchools = (
  rows: readonly Numbered<SchoolRow>[],
  existing: readonly School[],
  newId: () => string,
): TrustPlan => {
  const folded = foldRows(rows, {
    existing,
    fits,
    make: (known, row) => schoolAfter(known, row, newId),
    fields: ({ id: _, ...fields }) => fields,
  });
  const units = folded.drafts.map((draft) => ({ kind: 'schools' as const, ...draft }));
  return { units, rows: folded.rows };
};
