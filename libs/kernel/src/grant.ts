import type { AccessLevel } from './access-level.js';

/** How much of an event a service is told: ids and codes; also free text; also parties by name. */
export const contents = ['thin', 'full', 'parties'] as const;
export type Content = (typeof contents)[number];

/** What an application may read of the events of one authority. */
export interface Grant {
  readonly authorityId: string;
  readonly unitIds: readonly string[] | 'all';
  /** Kinds of documents. */
  readonly kinds: readonly string[] | 'all';
  readonly clearance: AccessLevel;
  readonly content: Content;
}
