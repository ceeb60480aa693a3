/** The code of one service's Lambdas: where it starts and how much of it there may be. */
export interface Bundle {
  readonly name: string;
  /** From the root of the repository. */
  readonly entry: string;
  /** KB before the first request can be answered: what a cold start costs. */
  readonly startLimitKb: number;
  /** KB with everything that is loaded on demand. */
  readonly limitKb: number;
}

/** Every bundle. Infra deploys them, the size tests weigh them and the import-time bench loads them. */
export const bundles = [
  // What prints letters, pdfkit and its fonts' reader, is half of it, and loaded when a letter is printed.
  { name: 'api', entry: 'services/api/src/index.ts', startLimitKb: 700, limitKb: 2500 },
  { name: 'deadlines', entry: 'services/deadlines/src/index.ts', startLimitKb: 600, limitKb: 800 },
  { name: 'family', entry: 'services/family/src/index.ts', startLimitKb: 750, limitKb: 1300 },
  { name: 'notifications', entry: 'services/notifications/src/index.ts', startLimitKb: 700, limitKb: 1200 },
  { name: 'tasks', entry: 'services/tasks/src/index.ts', startLimitKb: 600, limitKb: 1000 },
  { name: 'token-claims', entry: 'infra/src/identity/token-claims/index.ts', startLimitKb: 2, limitKb: 2 },
] as const satisfies readonly Bundle[];

export type BundleName = (typeof bundles)[number]['name'];

/** Where a bundle's folder is, from the root of the repository; its start is `index.mjs`. */
export const bundleFolder = (name: BundleName): string => `.waymark/bundles/${name}`;
