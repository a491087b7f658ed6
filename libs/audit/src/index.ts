export { audit } from './audit.context.js';
export { FindRefusals, type RefusalFilter, type RefusalsPage } from './audit.queries.js';
export { RecordRefusals, RefusalsForAuditors, type Refusal } from './domain/refusal.js';
export type { RefusalRow } from './read-models/refusal/refusal.row.js';
