export { createLogger, NestLog } from './log.js';
export type { LoggerOptions } from './log.js';
export { runProgram } from './run-program.js';
export { SettingMissing, storeSettings } from './settings.js';
export type { StoreSettings } from './settings.js';
export { storeModules } from './stores.js';
export type { StoreOptions } from './stores.js';
