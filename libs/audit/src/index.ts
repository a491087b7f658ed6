import type { Projection } from '@chancery/kernel';
import { refusalProjection } from './read-models/refusal/refusal.projection.js';

export { AuditModule } from './audit.module.js';
export { FindRefusals, type RefusalFilter, type RefusalsPage } from './audit.queries.js';
export {
  auditSchemas,
  RecordRefusals,
  RefusalsForAuditors,
  type Refusal,
} from './domain/refusal.js';
export type { RefusalRow } from './read-models/refusal/refusal.row.js';

export const auditProjections: readonly Projection[] = [refusalProjection];
