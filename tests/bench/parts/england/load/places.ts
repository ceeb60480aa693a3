import type { School } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';
import { aSchool } from '@waymark/test-kit';
import { eve, terms } from './peak-date.ts';

/** A school of this trust, with its calendar. */
export const aSchoolOf = async (tenant: TenantStores): Promise<School> => {
  const school = aSchool();
  await tenant.schools.put({ row: school, expect: null, audit: [] });
  await tenant.calendars.put(school.id, {
    ...{ row: { terms, insetDays: [] }, expect: null, audit: [] },
    ...{ recompute: null, today: eve },
  });
  return school;
};
