import { contactIdSchema } from '../../ids/index.ts';
import { sameName } from '../../pupil/index.ts';
import type { Contact } from '../../trust/index.ts';
import { foldRows, type Numbered, type TrustRow } from './fold-rows.ts';
import type { TrustUnit } from './trust-unit.ts';

export interface ProfessionalRow {
  readonly name: string;
  readonly service: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What becomes of the rows of an import of the trust's own, and what is to be written. */
export interface TrustPlan {
  readonly units: readonly TrustUnit[];
  readonly rows: readonly TrustRow[];
}

const fits = (row: ProfessionalRow, contact: Contact): boolean =>
  row.email !== null && contact.email !== null
    ? row.email === contact.email && sameName(row.name, contact.name)
    : sameName(row.name, contact.name) && sameName(row.service ?? '', contact.service);

const contactAfter = (known: Contact | null, row: ProfessionalRow, newId: () => string): Contact => {
  const email = row.email ?? known?.email ?? null;
  return {
    id: known?.id ?? contactIdSchema.parse(newId()),
    name: row.name,
    service: row.service ?? known?.service ?? '',
    role: row.role ?? known?.role ?? '',
    email,
    emailState: known !== null && known.email === email ? known.emailState : 'ok',
    phone: row.phone ?? known?.phone ?? null,
  };
};

/** Outside professionals into the trust's address book. An empty cell leaves what is known. */
export const planProfessionals = (
  rows: readonly Numbered<ProfessionalRow>[],
  existing: readonly Contact[],
  newId: () => string,
): TrustPlan => {
  const folded = foldRows(rows, {
    existing,
    fits,
    make: (known, row) => ({ ok: true, value: contactAfter(known, row, newId) }),
    fields: ({ id: _, emailState: __, ...fields }) => fields,
  });
  const units = folded.drafts.map((draft) => ({ kind: 'professionals' as const, ...draft }));
  return { units, rows: folded.rows };
};
