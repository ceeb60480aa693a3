export { startLocalTable } from './start-local-table.ts';
