import type { TableOf } from '@chancery/kernel';
import type { ServiceDefinition } from '../../domain/service.terms.js';

export interface ServiceVersionRow {
  readonly serviceId: string;
  readonly version: number;
  readonly definition: ServiceDefinition;
  readonly hash: string;
  readonly graceDays: number;
  readonly publishedAt: string;
}

export const serviceVersionTable: TableOf<ServiceVersionRow> = {
  name: 'service_version',
  key: ['serviceId', 'version'],
  columns: {
    serviceId: 'text',
    version: 'integer',
    definition: 'jsonb',
    hash: 'text',
    graceDays: 'integer',
    publishedAt: 'timestamptz',
  },
};
