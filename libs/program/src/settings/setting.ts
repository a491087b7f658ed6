import type { Kind } from './kinds.js';

/** Programs that are given settings. `npm start` reads all settings and gives each program those that it reads. */
export type ProgramName =
  'api' | 'portal' | 'demo-identity' | 'projector' | 'reactor' | 'importer' | 'eventstore';

export interface Setting<T = unknown> {
  readonly kind: Kind<T>;
  /** What it sets, for the table of `docs/settings.md`. */
  readonly meaning: string;
  readonly readBy: readonly ProgramName[];
  /** The text that counts if nothing is set. */
  readonly usual?: string;
  /** What happens without the setting, for the table. */
  readonly without?: string;
  /** Another setting without which it says nothing, and that says nothing without it. */
  readonly setWith?: string;
  /** Never shown, not even in a refusal. */
  readonly isSecret?: true;
}
