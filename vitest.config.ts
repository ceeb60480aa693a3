import { defineConfig } from 'vitest/config';

const emulator = { globalSetup: ['./packages/test-kit/src/emulator/vitest-global-setup.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/{domain,contracts,documents,intake,runtime,test-kit}/**/*.test.ts',
            'services/web/**/*.test.{ts,tsx}',
            'infra/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...emulator,
          name: 'store',
          include: [
            'packages/store/**/*.test.ts',
            'services/{api,family,deadlines,notifications,tasks,local}/**/*.test.ts',
            'tests/{tenancy,faults,soak,scale}/**/*.test.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'house', include: ['tests/{architecture,conformance}/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          globalSetup: ['./tests/e2e/global-setup.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page on a busy machine may need longer than the usual second.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
