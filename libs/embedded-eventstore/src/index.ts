export { startEventStore, type RunningEventStore } from './server/start-event-store.js';
export type { Credentials, EventStoreOptions, Listen, TlsFiles } from './server/options.js';
export type { Scavenged } from './store/scavenge.js';
export { DEFAULT_LIMITS, type Limits } from './server/limits.js';
export { verifyDataFolder } from './operations/verify-folder.js';
export { backupDataFolder } from './operations/backup-folder.js';
export { copyLog, type Copied } from './operations/copy-log.js';
export type { Progress, Verification } from './store/verify.js';
export { DataFolderRefused } from './server/data-folder.js';
