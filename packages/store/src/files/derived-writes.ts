import type { PupilFile, PupilId, RegisterRow, RollRow, SchoolId } from '@waymark/domain';
import type { Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { encode, type Item } from '../rows/codec.ts';
import { digestOf, encodeRegister, encodeRoll } from '../rows/derived-rows.ts';
import type { Key, TenantKeys } from '../table/keys.ts';

/** The rows of a school's lists that follow from a child's file; null: she is not on that list. */
export interface Derived {
  readonly register: RegisterRow | null;
  readonly roll: RollRow | null;
}

/** Digests of the derived rows as last written, kept with the child so that an unchanged row is not written again. */
export interface DerivedDigests {
  readonly register: string | null;
  readonly roll: string | null;
}

interface DerivedChange {
  readonly tableName: string;
  readonly keys: TenantKeys;
  readonly before: { readonly file: PupilFile; readonly written: DerivedDigests } | null;
  readonly after: { readonly file: PupilFile; readonly derived: Derived } | null;
  /** Write what is derived even where it seems unchanged: for a rebuild. */
  readonly always: boolean;
}

interface One {
  readonly was: { readonly digest: string; readonly key: Key } | null;
  readonly is: { readonly digest: string; readonly key: Key; readonly facts: Item } | null;
}

const writesOfOne = (change: DerivedChange, { was, is }: One): Write<'file'>[] => {
  const writes = writesTo(change.tableName);
  const stays = was !== null && is !== null && was.key.pk === is.key.pk;
  const same = stays && was.digest === is.digest && !change.always;
  return [
    ...(was !== null && !stays ? [writes.underive('file', was.key)] : []),
    ...(is !== null && !same ? [writes.derive('file', is.key, is.facts)] : []),
  ];
};

/** The writes of the derived rows that differ from what was last written, and the digests to keep. */
export const derivedWrites = (change: DerivedChange): { writes: Write<'file'>[]; digests: Item } => {
  const one = (
    keyAt: (school: SchoolId, pupil: PupilId) => Key,
    written: string | null | undefined,
    facts: Item | null,
  ): One => {
    const was = change.before?.file.pupil;
    const is = change.after?.file.pupil;
    return {
      was: was && written ? { digest: written, key: keyAt(was.schoolId, was.id) } : null,
      is: is && facts ? { digest: digestOf(facts), key: keyAt(is.schoolId, is.id), facts } : null,
    };
  };
  const derived = change.after?.derived;
  const written = change.before?.written;
  const register = one(
    change.keys.register,
    written?.register,
    derived?.register ? encodeRegister(derived.register) : null,
  );
  const roll = one(change.keys.roll, written?.roll, derived?.roll ? encodeRoll(derived.roll) : null);
  return {
    writes: [...writesOfOne(change, register), ...writesOfOne(change, roll)],
    digests: encode({ registerDigest: register.is?.digest ?? null, rollDigest: roll.is?.digest ?? null }),
  };
};
