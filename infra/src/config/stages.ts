import type { Stage } from './stage.ts';

/** The two deployments as they come. Whoever deploys puts her own domain, zone and address here. */
export const stages = {
  dev: {
    name: 'dev',
    region: 'eu-west-2',
    domain: 'dev.waymark.example',
    hostedZoneId: 'Z0000000000000000DEV',
    signInPrefix: 'waymark-dev-example',
    federation: { google: null, entra: [] },
    alertEmail: 'alerts@dev.waymark.example',
    monthlyBudgetUsd: 50,
    logDays: 30,
    mostMailers: 2,
    shards: 8,
    restoredTable: null,
  },
  prod: {
    name: 'prod',
    region: 'eu-west-2',
    domain: 'waymark.example',
    hostedZoneId: 'Z000000000000000PROD',
    signInPrefix: 'waymark-example',
    federation: { google: null, entra: [] },
    alertEmail: 'alerts@waymark.example',
    monthlyBudgetUsd: 2000,
    logDays: 90,
    mostMailers: 10,
    shards: 8,
    restoredTable: null,
  },
} as const satisfies Record<Stage['name'], Stage>;

const isStageName = (name: string): name is Stage['name'] => Object.hasOwn(stages, name);

/** The stage of that name. Throws, naming those there are, where there is none. */
export const stageNamed = (name: string): Stage => {
  if (isStageName(name)) return stages[name];
  throw new RangeError(`There is no stage "${name}". Choose one of ${Object.keys(stages).join(', ')} with -c stage=….`);
};
