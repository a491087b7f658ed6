export { insights } from './insights.context.js';
export * from './insights.messages.js';
export * from './domain/insight.errors.js';
export { logFormats } from './export/event-log.js';
export type { EventLog, LogFormat } from './export/event-log.js';
export { periods } from './read-models/periods.js';
export type { Period } from './read-models/periods.js';
export type { Range } from './read-models/scope.js';
export type { DocumentTimes, Stay, TimeSpent } from './read-models/stay/document-times.js';
