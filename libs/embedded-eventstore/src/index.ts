export { startEventStore, type RunningEventStore } from './server/start-event-store.js';
export type { EventStoreOptions, Listen } from './server/options.js';
export { DEFAULT_LIMITS, type Limits } from './server/limits.js';
export { DataFolderRefused } from './server/data-folder.js';
