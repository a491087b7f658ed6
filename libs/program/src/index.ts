export { ensureMasterKey, runningOffice, socketPath } from './one-machine.js';
export type { Runtime } from './one-machine.js';
export { runProgram } from './run-program.js';
export { dataDirOf, SettingMissing, storeSettings } from './settings.js';
export type { StoreSettings } from './settings.js';
export { storeModules } from './stores.js';
export type { StoreOptions } from './stores.js';
