import { instantAt, type StaffId } from '@waymark/domain';
import { createStaffFile, readSchoolFacts } from '@waymark/store';
import { aSenco, aStaffFile, newId } from '@waymark/test-kit';
import type { JobsWorld } from '../../../world/a-jobs-world.ts';
import type { England } from '../model/england.ts';
import type { Due } from '../model/items.ts';
import type { ItemKind } from '../model/peak-day.ts';
import { bulkWrite } from './bulk-writer.ts';
import { eve, peakOn } from './peak-date.ts';
import { aSchoolOf } from './places.ts';
import type { Row } from './row-bytes.ts';
import type { Place, Templates } from './templates.ts';

/** Of what kind the item is that is due for a child or a member of staff, by her id. */
export type Kinds = ReadonlyMap<string, ItemKind>;

export interface Loader {
  /** Writes the files in which these items are due, and the trusts and schools they are in, and says whose they are. */
  readonly load: (wave: readonly Due[]) => Promise<Kinds>;
  readonly rows: () => number;
  readonly schools: () => number;
}

/** Writes trusts, schools and children of the model as the store itself would have left them on the eve of the peak day. */
export const loader = (world: JobsWorld, { trusts }: England, templates: Templates): Loader => {
  const trustIds = new Map<number, Place['trustId']>();
  const places = new Map<string, Place>();
  let rows = 0;

  const trustAt = async (at: number): Promise<Place['trustId']> => {
    const known = trustIds.get(at);
    if (known !== undefined) return known;
    const id = newId.trust();
    trustIds.set(at, id);
    await world.stores.forTenant(id).trust.put({ row: { id, name: 'Harbour Trust' }, expect: null, audit: [] });
    return id;
  };

  /** The index of names of the children about whom nothing is due, which a digest reads. */
  function* rollOf(place: Place, children: number): Generator<Row> {
    for (let n = 0; n < children; n += 1) {
      const made = templates['no SEN'].childAt(place, newId.pupil());
      yield* made.filter((row) => row.sk?.S?.startsWith('ROLL#'));
    }
  }

  const placeOf = async ({ trust, school }: Due): Promise<Place> => {
    const known = places.get(`${trust}.${school}`);
    if (known !== undefined) return known;
    const trustId = await trustAt(trust);
    const { id: schoolId } = await aSchoolOf(world.stores.forTenant(trustId));
    const place = { trustId, schoolId };
    places.set(`${trust}.${school}`, place);
    const facts = trusts[trust]?.schools[school];
    const withoutSen = facts === undefined ? 0 : facts.onRoll - facts.ehcp - facts.support;
    rows += await bulkWrite(world, rollOf(place, withoutSen));
    return place;
  };

  const senco = async ({ trustId, schoolId }: Place): Promise<StaffId> => {
    const stores = world.stores.forTenant(trustId);
    const staff = aSenco({ grants: [{ role: 'senco', scope: { kind: 'school', schoolId } }] });
    const now = instantAt(eve, '16:00');
    const deps = { stores, facts: readSchoolFacts(stores), today: eve, now, newId: world.newRequest };
    const request = { by: 'system', what: 'bench', why: null, requestId: 'bench' } as const;
    const file = aStaffFile({ staff, digest: { next: peakOn, lastMadeOn: null }, spells: [], qualifications: [] });
    const opened = await createStaffFile(deps, request, file);
    if (!opened.ok) throw new Error(`A SENCO of the bench could not be written: ${opened.reason}.`);
    return staff.id;
  };

  return {
    rows: () => rows,
    schools: () => places.size,
    load: async (wave) => {
      const kinds = new Map<string, ItemKind>();
      const children: Row[] = [];
      for (const due of wave) {
        const place = await placeOf(due);
        if (due.kind === 'digest') kinds.set(await senco(place), due.kind);
        else {
          const pupilId = newId.pupil();
          kinds.set(pupilId, due.kind);
          children.push(...templates[due.kind].childAt(place, pupilId));
        }
      }
      rows += await bulkWrite(world, children.values());
      return kinds;
    },
  };
};
