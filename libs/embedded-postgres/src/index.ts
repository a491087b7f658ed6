export { startPostgres } from './start-postgres.js';
export type { PostgresOptions, RunningPostgres } from './start-postgres.js';
export { DataFolderInUse } from './owner.js';
export { startOf } from './processes.js';
