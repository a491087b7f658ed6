export { InsightsModule } from './insights.module.js';
export { insightsProjections } from './insights.projections.js';
export * from './insights.queries.js';
export * from './domain/insight.errors.js';
export { logFormats } from './export/event-log.js';
export type { EventLog, LogFormat } from './export/event-log.js';
export { periods } from './read-models/scope.js';
export type { Period, Range } from './read-models/scope.js';
export type { DocumentTimes, Stay, TimeSpent } from './read-models/stay/document-times.js';
