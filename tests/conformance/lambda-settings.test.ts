import { describe, expect, it } from 'vitest';
import { ofType } from '../../infra/src/template.fixture.ts';

const schemas = {
  api: () => import('../../services/api/src/config.ts'),
  deadlines: () => import('../../services/deadlines/src/config.ts'),
  family: () => import('../../services/family/src/config.ts'),
  notifications: () => import('../../services/notifications/src/config.ts'),
  tasks: () => import('../../services/tasks/src/config.ts'),
};

const functionsOf = {
  api: ['api'],
  deadlines: ['sweep', 'planner'],
  family: ['family', 'link-mailer'],
  notifications: ['dispatcher', 'mailer', 'feedback'],
  tasks: ['tasks'],
} as const satisfies Record<keyof typeof schemas, readonly string[]>;

const givenTo = (name: string): readonly string[] => {
  const found = ofType('AWS::Lambda::Function').find(
    ({ Properties }) => Properties.FunctionName === `waymark-prod-${name}`,
  );
  return Object.keys(found?.Properties.Environment.Variables ?? {});
};

/** As much of a schema as tells whether a setting may be left out. */
interface Setting {
  safeParse(value: undefined): { readonly success: boolean };
}

/** Lambda itself says which region it runs in. */
const byLambda = new Set(['AWS_REGION']);

describe.each(Object.entries(functionsOf))('the settings of %s', (service, names) => {
  it.each(names)('%s is told what it must be told, and nothing that it does not read', async (name) => {
    const { configSchema } = await schemas[service as keyof typeof schemas]();
    const fields = Object.entries<Setting>(configSchema.shape);
    const known = fields.map(([field]) => field);
    const needed = fields.filter(([field, schema]) => !byLambda.has(field) && !schema.safeParse(undefined).success);
    const given = givenTo(name);
    expect(needed.map(([field]) => field).filter((field) => !given.includes(field))).toEqual([]);
    expect(given.filter((field) => !known.includes(field))).toEqual([]);
  });
});
