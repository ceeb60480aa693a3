import type { Handlers } from '../../pipeline/call.ts';
import { onDemand } from '../../pipeline/on-demand.ts';
import type { ImportDeps } from './deps.ts';

export type { ImportDeps } from './deps.ts';

type ImportHandlers = Pick<
  Handlers,
  'startImport' | 'getImports' | 'checkImport' | 'getImport' | 'getImportRows' | 'commitImport' | 'undoImport'
>;

/** The handlers of everything a person does with an import; the readers of spreadsheets are loaded with the first of them. */
export const createImportHandlers = (deps: ImportDeps): ImportHandlers => ({
  startImport: onDemand(async () => (await import('./start-import.ts')).startImport(deps)),
  getImports: onDemand(async () => (await import('./get-imports.ts')).getImports()),
  checkImport: onDemand(async () => (await import('./check-import.ts')).checkImport(deps)),
  getImport: onDemand(async () => (await import('./get-imports.ts')).getImport(deps)),
  getImportRows: onDemand(async () => (await import('./get-import-rows.ts')).getImportRows(deps)),
  commitImport: onDemand(async () => (await import('./begin-long-work.ts')).commitImport(deps)),
  undoImport: onDemand(async () => (await import('./begin-long-work.ts')).undoImport(deps)),
});
