export { fileSettings, FilesModule } from './files.js';
export type { FileSettings } from './files.js';
export { createLogger, NestLog } from './log.js';
export type { LoggerOptions } from './log.js';
export { survivePrinting } from './log-output.js';
export { gatherMetrics } from './metrics/gather-metrics.js';
export { ProgramMetrics } from './metrics/program-metrics.js';
export { proveKey } from './prove-key.js';
export { placeOf, reasonOf, untilReachable } from './reach.js';
export type { Telling } from './reach.js';
export { runCommand } from './run-command.js';
export { endWith, runProgram } from './run-program.js';
export { sentenceOf } from './sentence-of.js';
export { chooseIssuer, onOneMachine } from './settings/issuer.js';
export type { IssuerChoice } from './settings/issuer.js';
export {
  environmentOf,
  readAllSettings,
  readSettings,
  SettingsRefused,
  unknownSettings,
} from './settings/read-settings.js';
export type { Settings, SettingsOf } from './settings/schema.js';
export { patiently } from './patiently.js';
export { portalAddressOf, portalPortOf } from './settings/portal-address.js';
export type { ListenAddress } from './settings/kinds.js';
export { publicUrlOf } from './settings/public-url.js';
export type { ProgramName } from './settings/setting.js';
export { settingsTable } from './settings/settings-table.js';
export { storeAddresses, storeSettings } from './settings/store-settings.js';
export type { StoreAddresses, StoreSettings } from './settings/store-settings.js';
export { StoresModule } from './stores.js';
export type { StoreOptions } from './stores.js';
