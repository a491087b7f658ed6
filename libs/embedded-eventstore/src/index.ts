export { startEventStore, type RunningEventStore } from './server/start-event-store.js';
export type { EventStoreOptions, Listen } from './server/options.js';
export { DEFAULT_LIMITS, type Limits } from './server/limits.js';
export { verifyDataFolder } from './operations/verify-folder.js';
export { backupDataFolder } from './operations/backup-folder.js';
export type { Progress, Verification } from './store/verify.js';
export { DataFolderRefused } from './server/data-folder.js';
