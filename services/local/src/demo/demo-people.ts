import { roleNames } from '@waymark/domain';
import type { Stores } from '@waymark/store';
import type { DemoPerson } from '../issuer/index.ts';
import { demoTrustId, trustName } from './demo-trust.ts';

/** Everyone of the demo trust who may sign in, with her school's name, the trust's own people first. */
export const demoPeople = async (stores: Stores): Promise<DemoPerson[]> => {
  const tenant = stores.forTenant(demoTrustId);
  const [staff, schools] = await Promise.all([tenant.staffFiles.list(), tenant.schools.list()]);
  const names = new Map(schools.map(({ row }) => [row.id, row.name]));
  const people = staff
    .filter(({ active, grants }) => active && grants.length > 0)
    .map(({ id, name, jobTitle, email, grants }) => {
      const scope = grants[0]?.scope;
      const school =
        scope === undefined || scope.kind === 'trust' ? trustName : (names.get(scope.schoolId) ?? trustName);
      const role = jobTitle === '' ? grants.map((grant) => roleNames[grant.role]).join(', ') : jobTitle;
      return { sub: id, name, role, school, email };
    });
  const place = (school: string): number => (school === trustName ? 0 : school === 'Oakfield Primary Academy' ? 1 : 2);
  return people.toSorted(
    (a, b) => place(a.school) - place(b.school) || a.school.localeCompare(b.school) || a.name.localeCompare(b.name),
  );
};
