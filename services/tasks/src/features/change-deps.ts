import { type ChangeDeps, readSchoolFacts, type TenantStores } from '@waymark/store';
import type { TasksDeps } from '../deps.ts';

/** What every change of one run is made with: calendars and councils' settings are read once for all children. */
export const changeDeps = ({ clock, ids }: TasksDeps, stores: TenantStores): ChangeDeps => ({
  stores,
  facts: readSchoolFacts(stores),
  today: clock.today(),
  now: clock.now(),
  newId: () => ids.request(),
});
