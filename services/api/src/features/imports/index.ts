import type { Handlers } from '../../pipeline/call.ts';
import { commitImport, undoImport } from './begin-long-work.ts';
import { checkImport } from './check-import.ts';
import type { ImportDeps } from './deps.ts';
import { getImportRows } from './get-import-rows.ts';
import { getImport, getImports } from './get-imports.ts';
import { startImport } from './start-import.ts';

export type { ImportDeps } from './deps.ts';

type ImportHandlers = Pick<
  Handlers,
  'startImport' | 'getImports' | 'checkImport' | 'getImport' | 'getImportRows' | 'commitImport' | 'undoImport'
>;

/** The handlers of everything a person does with an import. */
export const createImportHandlers = (deps: ImportDeps): ImportHandlers => ({
  startImport: startImport(deps),
  getImports: getImports(),
  checkImport: checkImport(deps),
  getImport: getImport(deps),
  getImportRows: getImportRows(deps),
  commitImport: commitImport(deps),
  undoImport: undoImport(deps),
});
