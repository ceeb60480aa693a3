import type { England, EnglishSchool } from './england.ts';
import { type ByKind, type ItemKind, itemKinds } from './peak-day.ts';
import { totals } from './phases.ts';

/** One thing that is due, and whose: places in England's list of trusts and in the trust's list of schools. */
export interface Due {
  readonly trust: number;
  readonly school: number;
  readonly kind: ItemKind;
}

/** By what a kind of item spreads over schools. */
const weightOf = (kind: ItemKind, { ehcp, support }: EnglishSchool): { share: number; of: number } => {
  if (kind === 'digest') return { share: 1, of: totals.schools };
  return kind.startsWith('support') ? { share: support, of: totals.support } : { share: ehcp, of: totals.ehcp };
};

/** Every item of a day, trust by trust and school by school; read as far as there is time for. */
export function* itemsOf({ trusts }: England, day: ByKind): Generator<Due> {
  const passed = new Map<ItemKind, number>();
  for (const [trust, { schools }] of trusts.entries()) {
    for (const [school, facts] of schools.entries()) {
      for (const kind of itemKinds) {
        const { share, of } = weightOf(kind, facts);
        const before = passed.get(kind) ?? 0;
        const after = before + share;
        passed.set(kind, after);
        const many = Math.round((day[kind] * after) / of) - Math.round((day[kind] * before) / of);
        for (let n = 0; n < many; n += 1) yield { trust, school, kind };
      }
    }
  }
}
