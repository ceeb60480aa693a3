import type { ImportRow } from '@waymark/contracts';

/** The steps before anything is written, in order. What comes after depends on the import alone. */
const settlingSteps = ['read', 'columns', 'words', 'check'] as const;
export type SettlingStep = (typeof settlingSteps)[number];

const outcomes = ['create', 'change', 'same', 'ask', 'refused'] as const satisfies readonly ImportRow['outcome'][];

/** Where on an import's page one is: the step, and which of its rows are in sight. */
export type ImportSearch = {
  readonly step?: SettlingStep;
  readonly show?: ImportRow['outcome'];
  /** The code of the issue that the rows in sight have. */
  readonly code?: string;
  /** How many rows are before the first in sight. */
  readonly from?: number;
};

/** Reads an address; what it cannot mean is left out. */
export const readImportSearch = ({ step, show, code, from }: Record<string, unknown>): ImportSearch => {
  const known = settlingSteps.find((one) => one === step);
  const start = typeof from === 'string' && /^\d{1,6}$/.test(from) ? Number(from) : from;
  const shown = outcomes.find((one) => one === show);
  return {
    ...(known === undefined ? {} : { step: known }),
    ...(shown === undefined ? {} : { show: shown }),
    ...(typeof code === 'string' && code !== '' && code.length <= 60 ? { code } : {}),
    ...(typeof start === 'number' && Number.isInteger(start) && start > 0 ? { from: start } : {}),
  };
};
