import { heldTo, type Measurement } from '../../report/measurement.ts';
import { onRegister } from '../../world/a-big-school.ts';
import type { ApiWorld } from '../../world/an-api-world.ts';

/** How many queries a register of 400 rows takes, and what a page of 75 costs. */
export const measureRegister = async ({ call, commands, tenant, school, units }: ApiWorld): Promise<Measurement[]> => {
  const { value: answer, said } = await commands.during(() =>
    call('getRegister', { params: { schoolId: school.id }, query: { limit: 500 } }),
  );
  if (!answer.ok || answer.data.rows.length !== onRegister) throw new Error('The register did not come whole.');
  const queries = said.filter(({ input }) => input.includes('REGISTER#')).length;
  units.reset();
  const page = await tenant.register.page({ schoolId: school.id, limit: 75 });
  if (page.rows.length !== 75) throw new Error('The page of the register is not full.');
  return [
    heldTo(`register: ${onRegister} rows`, 1, queries, 'queries'),
    heldTo('register: a page of 75 rows', 4, units.spent().read, 'RCU'),
  ];
};
