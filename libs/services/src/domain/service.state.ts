import type { Names, ServiceDefinition } from './service.terms.js';

/** A version as it was published. `graceDays` says how long the version before it may still be sent. */
export interface ServiceVersion {
  readonly version: number;
  readonly definition: ServiceDefinition;
  readonly hash: string;
  readonly graceDays: number;
  readonly publishedAt: string;
}

export interface PresentService {
  readonly status: 'open' | 'suspended' | 'retired';
  readonly serviceId: string;
  readonly authorityId: string;
  readonly names: Names;
  readonly versions: readonly ServiceVersion[];
  /** Why it is suspended or retired, and until when. */
  readonly notice?: { readonly words: Names; readonly until?: string };
}

export type Service = { readonly status: 'absent' } | PresentService;

const dayMs = 86_400_000;

/** Until when a version may be sent; undefined for the last one, which has no end. */
export const acceptedUntil = (
  { versions }: PresentService,
  version: number,
): string | undefined => {
  const next = versions[version];
  if (!next) return undefined;
  return new Date(Date.parse(next.publishedAt) + next.graceDays * dayMs).toISOString();
};
