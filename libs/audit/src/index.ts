export { audit } from './audit.context.js';
export { FindRefusals, type RefusalFilter, type RefusalsPage } from './audit.messages.js';
export { RecordRefusals, type Refusal } from './domain/refusal.js';
export * from './domain/refusal.errors.js';
export type { RefusalRow } from './read-models/refusal/refusal.row.js';
