import {
  type ImportId,
  importIdSchema,
  type PupilId,
  pupilIdSchema,
  type SchoolId,
  type StaffId,
  schoolIdSchema,
  staffIdSchema,
  type TrustId,
  trustIdSchema,
} from '@waymark/domain';
import * as z from 'zod';

/** Whose file an item is in: a child's or a member of staff's. */
export type Subject =
  | { readonly kind: 'pupil'; readonly pupilId: PupilId }
  | { readonly kind: 'staff'; readonly staffId: StaffId };

/** Whose item is on a school's list: one of a file's, or of the school's own. */
export type ListSubject = Subject | { readonly kind: 'school'; readonly schoolId: SchoolId };

/** Whose item an index entry points to: one on a list, or a recomputation that is owed. */
export type ItemOwner = ListSubject | { readonly kind: 'recompute'; readonly recomputeId: ImportId };

const partsSchema = z.union([
  z.tuple([z.literal('T'), trustIdSchema, z.literal('P'), pupilIdSchema]),
  z.tuple([z.literal('T'), trustIdSchema, z.literal('W'), staffIdSchema]),
  z.tuple([z.literal('T'), trustIdSchema, z.literal('I'), importIdSchema]),
  z.tuple([z.literal('T'), trustIdSchema, z.literal('S'), schoolIdSchema, z.literal('D')]),
]);

/** Reads a partition key back into trust and owner; null where it is no child's, member of staff's, school's own or recomputation's. */
export const ownerOfPk = (pk: string): { trustId: TrustId; owner: ItemOwner } | null => {
  const parsed = partsSchema.safeParse(pk.split('#'));
  if (!parsed.success) return null;
  const [, trustId, kind, id] = parsed.data;
  switch (kind) {
    case 'P':
      return { trustId, owner: { kind: 'pupil', pupilId: pupilIdSchema.parse(id) } };
    case 'W':
      return { trustId, owner: { kind: 'staff', staffId: staffIdSchema.parse(id) } };
    case 'S':
      return { trustId, owner: { kind: 'school', schoolId: schoolIdSchema.parse(id) } };
    case 'I':
      return { trustId, owner: { kind: 'recompute', recomputeId: importIdSchema.parse(id) } };
  }
};
