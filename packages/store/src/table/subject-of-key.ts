import {
  type ImportId,
  importIdSchema,
  type PupilId,
  pupilIdSchema,
  type StaffId,
  staffIdSchema,
  type TrustId,
  trustIdSchema,
} from '@waymark/domain';
import * as z from 'zod';

/** Whose file an item is in: a child's or a member of staff's. */
export type Subject =
  | { readonly kind: 'pupil'; readonly pupilId: PupilId }
  | { readonly kind: 'staff'; readonly staffId: StaffId };

/** Whose item an index entry points to: a file's, or a recomputation that is owed. */
export type ItemOwner = Subject | { readonly kind: 'recompute'; readonly recomputeId: ImportId };

const partsSchema = z.union([
  z.tuple([z.literal('T'), trustIdSchema, z.literal('P'), pupilIdSchema]),
  z.tuple([z.literal('T'), trustIdSchema, z.literal('W'), staffIdSchema]),
  z.tuple([z.literal('T'), trustIdSchema, z.literal('I'), importIdSchema]),
]);

/** Reads a partition key back into trust and owner; null where it is no child's, member of staff's or recomputation's. */
export const ownerOfPk = (pk: string): { trustId: TrustId; owner: ItemOwner } | null => {
  const parsed = partsSchema.safeParse(pk.split('#'));
  if (!parsed.success) return null;
  const [, trustId, kind, id] = parsed.data;
  switch (kind) {
    case 'P':
      return { trustId, owner: { kind: 'pupil', pupilId: pupilIdSchema.parse(id) } };
    case 'W':
      return { trustId, owner: { kind: 'staff', staffId: staffIdSchema.parse(id) } };
    case 'I':
      return { trustId, owner: { kind: 'recompute', recomputeId: importIdSchema.parse(id) } };
  }
};
