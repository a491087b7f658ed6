import type { Names, ServiceDefinition } from './service.terms.js';

interface OfService {
  readonly serviceId: string;
  readonly authorityId: string;
  readonly at: string;
}

export interface ServiceOpened {
  readonly type: 'ServiceOpened';
  readonly data: OfService & { readonly code: string; readonly names: Names };
}

export interface ServiceVersionPublished {
  readonly type: 'ServiceVersionPublished';
  readonly data: OfService & {
    readonly version: number;
    readonly definition: ServiceDefinition;
    readonly hash: string;
    readonly graceDays: number;
  };
}

export interface ServiceSuspended {
  readonly type: 'ServiceSuspended';
  readonly data: OfService & { readonly words: Names; readonly until?: string };
}

export interface ServiceResumed {
  readonly type: 'ServiceResumed';
  readonly data: OfService;
}

export interface ServiceRetired {
  readonly type: 'ServiceRetired';
  readonly data: OfService & { readonly words: Names };
}

export type ServiceEvent =
  ServiceOpened | ServiceVersionPublished | ServiceSuspended | ServiceResumed | ServiceRetired;
